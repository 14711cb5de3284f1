import type { Mark } from '../model/marks.ts'
import type { Span } from '../model/span.ts'
import { applyEdits, type Edit, mapEdits } from '../text/edits.ts'
import type { DocumentText } from './document.ts'
import { replaceMatches } from './marked-text.ts'
import { DOUBLED_MARK, EXPONENT_BASE, LONE_RAISE_MARK, NOTE_LINE, RAISED_NUMBER } from './patterns.ts'

/** Stand around raised text until its line is known; no text holds these code points. */
export const RAISE_START = '\ufdd0'
export const RAISE_END = '\ufdd1'

/** A line without marks around what is raised. */
export interface SettledLine {
  readonly text: string
  /** Returns where an offset of the line with its marks lies without them. */
  readonly offsetOf: (offset: number, side?: 'before' | 'after') => number
  /** The footnote markers `[n]` that raised numbers became, with their numbers. */
  readonly markers: readonly (Span & { readonly number: string })[]
}

/**
 * Returns a line whose raised numbers are footnote markers `[n]`, and whose other raised text is plain.
 *
 * A number without brackets that is raised after a small letter or a digit is an exponent and stays as it is.
 */
export function settleRaised(line: string): string {
  return traceRaised(line).text
}

/** Returns what `settleRaised` does, and where everything went. */
export function traceRaised(line: string): SettledLine {
  if (!line.includes(RAISE_START) && !line.includes(RAISE_END))
    return { text: line, offsetOf: (offset) => offset, markers: [] }
  let text = line
  const maps: ReturnType<typeof mapEdits>[] = []
  const make = (edits: readonly Edit[]) => {
    maps.push(mapEdits(edits))
    text = applyEdits(text, edits)
  }
  make(editsOf(text, RAISE_AGAIN, () => ''))
  make(editsOf(text, DOUBLED_MARK, ([, mark = '']) => mark))
  const all = text
  const numbers = editsOf(text, RAISED_NUMBER, ([whole, bracket, number], at) =>
    bracket === '' && EXPONENT_BASE.test(all.slice(Math.max(0, at - 2), at)) ? whole : `[${number}]`,
  ).filter(({ text: marker }) => marker.startsWith('['))
  make(numbers)
  const rest = editsOf(text, LONE_RAISE_MARK, () => '')
  const [numbered, last] = [maps[2], mapEdits(rest)]
  make(rest)
  const markers = numbers.map(({ start, text: marker }) => {
    const at = last.offsetOf(numbered?.offsetOf(start) ?? start)
    return { start: at, end: at + marker.length, number: marker.slice(1, -1) }
  })
  const offsetOf = (offset: number, side?: 'before' | 'after') =>
    maps.reduce((at, map) => map.offsetOf(at, side), offset)
  return { text, offsetOf, markers }
}

/** What is raised goes on. */
const RAISE_AGAIN = new RegExp(RAISE_END + RAISE_START, 'gu')

function editsOf(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray, at: number) => string,
): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: write(match, match.index),
  }))
}

/**
 * Returns the marks of a line's footnote markers: one at the head of the line is its note's, any other refers to one.
 *
 * @param start Offset of the line in the text.
 */
export function noteMarks({ text, markers }: Pick<SettledLine, 'text' | 'markers'>, start: number): Mark[] {
  return markers.map((marker): Mark => {
    const { number: id } = marker
    const isNote = NOTE_LINE.test(text) && text.slice(0, marker.start).trim() === ''
    if (isNote) return { kind: 'note', span: { start, end: start + text.length }, id }
    return { kind: 'note-reference', span: { start: start + marker.start, end: start + marker.end }, id }
  })
}

/**
 * Does the same to a line with marks and places.
 *
 * A number without brackets that is raised after a small letter or a digit is an exponent and stays as it is.
 */
export function settleRaisedText(line: DocumentText): DocumentText {
  if (!line.text.includes(RAISE_START) && !line.text.includes(RAISE_END)) return line
  const joined = replaceMatches(line, RAISE_AGAIN, () => '')
  const single = replaceMatches(joined, DOUBLED_MARK, ([, mark = '']) => mark)
  const settled = replaceMatches(single, RAISED_NUMBER, ({ 1: bracket, 2: number, index, input }) => {
    const isExponent = bracket === '' && EXPONENT_BASE.test(input.slice(Math.max(0, index - 2), index))
    return isExponent ? null : `[${number}]`
  })
  return replaceMatches(settled, LONE_RAISE_MARK, () => '')
}
