import type { List, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Edit } from '../../text/edits.ts'
import {
  BLOCKQUOTE_MARK,
  CLOSING_FENCE,
  ENTITY,
  ESCAPED_SIGN,
  HTML_PIECE,
  LINE_END,
  NUMBERED_REFERENCE,
  RAISING_TAG,
  STARRED,
} from '../patterns.ts'
import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import { contentStart, endOf, startOf } from './parse.ts'

/** Takes out what stands around the text of a node: # and #, ** and **, [ and ](address), the line below a heading. */
export function shellOf(node: Parents): Edit[] {
  // A bracket without an address is no link but a bracket: [1]
  if (node.type === 'linkReference' && node.referenceType === 'shortcut') return []
  const last = node.children.at(-1)
  return [
    { start: startOf(node), end: contentStart(node), text: '' },
    { start: last ? endOf(last) : endOf(node), end: endOf(node), text: '' },
  ]
}

/** Takes out the bullets of a list. */
export function bulletsOf(list: List): Edit[] {
  return list.children.map((item) => ({ start: startOf(item), end: contentStart(item), text: '' }))
}

/** Takes out the signs at the head of the lines of a quotation. */
export function marksOf(slice: string, start: number): Edit[] {
  return [...slice.matchAll(BLOCKQUOTE_MARK)].map((match) => edit(match, start, ''))
}

/** Takes out the first and, where it is a fence, the last line of a fenced code block. */
export function fencesOf(slice: string, start: number): Edit[] {
  const first = slice.search(LINE_END)
  const last = Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('\r')) + 1
  const opening = { start, end: start + first, text: '' }
  if (last <= first || !CLOSING_FENCE.test(slice.slice(last))) return [opening]
  return [opening, { start: start + last, end: start + slice.length, text: '' }]
}

/**
 * Returns text without backslashes before signs and with its entities decoded; `[^1]` that nothing defines is `[1]`.
 *
 * Stars around a quotation (甲**“乙”**丙) are no emphasis to the grammar, which was made for words with blanks
 * between them, but they are to whoever typed them.
 */
export function signsOf(slice: string, start: number): Edit[] {
  return [
    ...[...slice.matchAll(ESCAPED_SIGN)].map((match) => edit(match, start, match[1] ?? '')),
    ...[...slice.matchAll(STARRED)].flatMap((match) => {
      const at = start + match.index
      const end = at + match[0].length
      return [
        { start: at, end: at + 2, text: '' },
        { start: end - 2, end, text: '' },
      ]
    }),
    ...[...slice.matchAll(NUMBERED_REFERENCE)].map((match) => edit(match, start, `[${match[1]}]`)),
    ...decodeEntities([...slice.matchAll(ENTITY)], start),
  ]
}

function edit(match: RegExpExecArray, start: number, text: string): Edit {
  return { start: start + match.index, end: start + match.index + match[0].length, text }
}

/** Stands between entities that are decoded; no text holds it. */
const BETWEEN = '\ufdd5'

/** Decodes as Markdown does, all at once, as a parser takes long to start; what is no entity stays. */
function decodeEntities(matches: readonly RegExpExecArray[], start: number): Edit[] {
  if (matches.length === 0) return []
  const [paragraph] = fromMarkdown(`x${matches.map(([entity]) => entity).join(BETWEEN)}`).children
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  const decoded = text?.type === 'text' ? text.value.slice(1).split(BETWEEN) : []
  return matches.map((match, i) => edit(match, start, decoded[i] ?? match[0]))
}

/** Returns HTML without its tags and comments; what it raises has marks around it. */
export function withoutTags(html: string): string {
  return html
    .replace(RAISING_TAG, (tag) => (tag.startsWith('</') ? RAISE_END : RAISE_START))
    .replace(HTML_PIECE, '')
}
