import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { withNotesHeading } from '../notes-heading.ts'
import { ADDRESS, FENCE_LINE, FRONT_MATTER } from '../patterns.ts'
import { settleRaised } from '../raised-marks.ts'
import { applyEdits, type Edit } from './edits.ts'
import { type NoteNumber, numberFootnotes } from './footnotes.ts'
import {
  bulletsOf,
  contentStart,
  endOf,
  fencesOf,
  marksOf,
  shellOf,
  signsOf,
  startOf,
  withoutTags,
} from './signs.ts'

/** Beyond this many code units no report goes, and the parser's time may grow faster than the text. */
const MOST_UNITS = 500_000

/**
 * Gives the text of a Markdown document: its signs taken out, every line in its place and with its number.
 *
 * What is no plain Markdown stays as it is; a plain text comes out unchanged. It never throws.
 */
export function readMarkdown(source: string): string {
  if (source.length > MOST_UNITS) return source
  const tree = fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  const nodes = nodesOf(tree)
  const numberOf = numberFootnotes(nodes)
  const front = FRONT_MATTER.exec(source)?.[0].length ?? 0
  const edits = nodes.flatMap((node) => (startOf(node) < front ? [] : editsOf(node, source, numberOf)))
  const text = applyEdits(source, [{ start: 0, end: front, text: '' }, ...edits])
  return withNotesHeading(text.split('\n').map(settleRaised), 'in-place').join('\n')
}

/** All nodes below the root, without recursion: a hostile text nests without end. */
function nodesOf(root: Nodes): Nodes[] {
  const nodes: Nodes[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node !== root) nodes.push(node)
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
  return nodes
}

function editsOf(node: Nodes, source: string, numberOf: NoteNumber): Edit[] {
  const start = startOf(node)
  const end = endOf(node)
  const slice = source.slice(start, end)
  const whole = (text: string): Edit[] => [{ start, end, text }]
  switch (node.type) {
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return shellOf(node)
    case 'text':
      return signsOf(slice, start)
    case 'html':
      return whole(withoutTags(slice))
    case 'inlineCode':
      return whole(node.value)
    case 'code':
      return FENCE_LINE.test(slice) ? fencesOf(slice, start) : []
    case 'image':
    case 'imageReference':
    case 'thematicBreak':
      return whole('')
    case 'break':
      return slice.startsWith('\\') ? whole('') : []
    case 'definition':
      return ADDRESS.test(node.url) ? whole('') : []
    case 'blockquote':
      return marksOf(slice, start)
    case 'list':
      return node.ordered || (node.children.length === 1 && slice.startsWith('*')) ? [] : bulletsOf(node)
    case 'footnoteReference':
      return whole(`[${numberOf(node.identifier) ?? node.identifier}]`)
    case 'footnoteDefinition':
      return [{ start, end: contentStart(node), text: `[${numberOf(node.identifier) ?? node.identifier}]` }]
    default:
      return []
  }
}
