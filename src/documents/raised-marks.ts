import type { Mark } from '../model/marks.ts'
import { applyEdits, type Edit, mapEdits } from '../text/edits.ts'
import { EXPONENT_BASE, NOTE_LINE, RAISE_MARK, RAISED_NUMBER } from './patterns.ts'

/** Stand around raised text until its line is known; no text holds these code points. */
export const RAISE_START = '\ufdd0'
export const RAISE_END = '\ufdd1'

/**
 * Returns the edits that write raised numbers as footnote markers `[n]`, and other raised text as plain text.
 *
 * A number without brackets that is raised after a small letter or a digit is an exponent and stays as it is.
 */
export function raisedEdits(line: string): Edit[] {
  return [...line.matchAll(RAISED_NUMBER)].flatMap(({ 0: raised, 1: bracket, 2: number, index }): Edit[] => {
    const isExponent = bracket === '' && EXPONENT_BASE.test(line.slice(Math.max(0, index - 10), index))
    if (number !== undefined && !isExponent)
      return [{ start: index, end: index + raised.length, text: `[${number.replace(RAISE_MARK, '')}]` }]
    return [...raised.matchAll(RAISE_MARK)].map((mark) => {
      const start = index + mark.index
      return { start, end: start + 1, text: '' }
    })
  })
}

/** Returns a line with `raisedEdits` made. */
export function settleRaised(line: string): string {
  return applyEdits(line, raisedEdits(line))
}

/**
 * Returns the marks of the footnote markers that `raisedEdits` put into a line: one at the head of the line is its
 * note's, any other refers to one.
 *
 * @param text The line after the edits. What else was put in, a number or a heading, is no marker.
 * @param start Offset of the line in the document's text.
 */
export function noteMarks(text: string, edits: readonly Edit[], start: number): Mark[] {
  const { offsetOf } = mapEdits(edits)
  return edits.flatMap((edit): Mark[] => {
    if (!edit.text.startsWith('[') || edit.start === edit.end) return []
    const id = edit.text.slice(1, -1)
    const at = offsetOf(edit.start)
    const isNote = NOTE_LINE.test(text) && text.slice(0, at).trim() === ''
    if (isNote) return [{ kind: 'note', span: { start, end: start + text.length }, id }]
    return [{ kind: 'note-reference', span: { start: start + at, end: start + at + edit.text.length }, id }]
  })
}
