import type { Nodes } from 'mdast'
import type { Mark } from '../../model/marks.ts'
import { applyEdits, type Edit, type EditMap, mapEdits } from '../../text/edits.ts'
import type { DocumentText } from '../document.ts'
import { editText, sortMarks } from '../marked-text.ts'
import { withNotesHeading } from '../notes-heading.ts'
import { ADDRESS, FENCE_LINE, LINE_BREAKS } from '../patterns.ts'
import { readPlain } from '../plain/read-plain.ts'
import { noteMarks, raisedEdits } from '../raised-marks.ts'
import { findDefinitionLists } from './definition-lists.ts'
import { type NoteNumber, numberFootnotes } from './footnotes.ts'
import { nodeMarks } from './marks.ts'
import { contentStart, endOf, frontMatterLength, nodesOf, parseMarkdown, startOf } from './parse.ts'
import { bulletsOf, fencesOf, marksOf, shellOf, signsOf, withoutTags } from './signs.ts'

/** Beyond this many code units no report goes, and the parser's time may grow faster than the text. */
const MOST_UNITS = 500_000

/**
 * Returns the text of a Markdown document: its signs taken out, every line in its place and with its number.
 *
 * Marked are headings, bold, names in definition lists, items of lists, cells of tables, notes and references to them, and lines that are links
 * into the document (contents). What is no plain Markdown stays as it is; a plain text comes out unchanged. It never
 * throws; a document of more than 500,000 code units comes out unchanged and without marks.
 */
export function readMarkdown(source: string): DocumentText {
  if (source.length > MOST_UNITS) return readPlain(source)
  const front = frontMatterLength(source)
  const nodes = nodesOf(parseMarkdown(source))
  const shown = nodes.filter((node) => startOf(node) >= front)
  const numberOf = numberFootnotes(nodes)
  const { terms, signs } = findDefinitionLists(shown, source)
  const edits = [
    { start: 0, end: front, text: '' },
    ...shown.flatMap((node) => editsOf(node, source, numberOf)),
    ...signs.map((sign) => ({ ...sign, text: '' })),
  ]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => keepBreaks(edit, source))
  const unsigned = editText(readPlain(source), edits)
  const lines = settleLines(unsigned.text)
  const settling = lines.flatMap((line) =>
    line.edits.map(({ start, end, text }) => ({
      start: start + line.rawStart,
      end: end + line.rawStart,
      text,
    })),
  )
  const { text, places } = editText(unsigned, settling)
  const [first, second] = [mapEdits(edits), mapEdits(settling)]
  const offsetOf: EditMap['offsetOf'] = (offset, side) => second.offsetOf(first.offsetOf(offset, side), side)
  const marks = [
    ...nodeMarks(shown, source, { text, offsetOf }, numberOf),
    ...terms.map(({ start, end }): Mark => {
      return { kind: 'term', span: { start: offsetOf(start), end: offsetOf(end, 'before') } }
    }),
    ...lines.flatMap((line) => noteMarks(line.text, line.edits, line.start)),
  ]
  return sortMarks({ text, marks, places })
}

/** Line breaks are never taken away: every line keeps its number. */
function keepBreaks({ start, end, text }: Edit, source: string): Edit {
  const breaks = source.slice(start, end).match(LINE_BREAKS) ?? []
  return { start, end, text: text + breaks.slice((text.match(LINE_BREAKS) ?? []).length).join('') }
}

/** A line of the text; `rawStart` is its offset before its edits (raised numbers, the heading of notes), `start` after. */
interface SettledLine {
  readonly rawStart: number
  readonly start: number
  readonly text: string
  readonly edits: readonly Edit[]
}

function settleLines(raw: string): SettledLine[] {
  const rawLines = raw.split('\n')
  const raised = rawLines.map(raisedEdits)
  const settled = rawLines.map((line, i) => applyEdits(line, raised[i] ?? []))
  const texts = withNotesHeading(settled, 'in-place')
  let rawStart = 0
  let start = 0
  return rawLines.map((line, i) => {
    const text = texts[i] ?? ''
    const edits = text === settled[i] ? (raised[i] ?? []) : [{ start: 0, end: line.length, text }]
    const written = { rawStart, start, text, edits }
    rawStart += line.length + 1
    start += text.length + 1
    return written
  })
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
