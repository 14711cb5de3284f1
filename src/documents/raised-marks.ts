import type { DocumentText } from './document.ts'
import { bareText, replaceMatches } from './marked-text.ts'
import { DOUBLED_MARK, EXPONENT_BASE, JOINED_MARKS, RAISE_MARKS, RAISED_NUMBER } from './patterns.ts'

/** Stand around raised text until its line is known; no text holds these code points. */
export const RAISE_START = '\ufdd0'
export const RAISE_END = '\ufdd1'

/** Returns a line whose raised numbers are footnote markers `[n]`, and whose other raised text is plain. */
export function settleRaised(line: string): string {
  return settleRaisedText(bareText(line)).text
}

/**
 * Does the same to a line with marks and places.
 *
 * A number without brackets that is raised after a small letter or a digit is an exponent and stays as it is.
 */
export function settleRaisedText(line: DocumentText): DocumentText {
  if (!line.text.includes(RAISE_START) && !line.text.includes(RAISE_END)) return line
  const joined = replaceMatches(line, JOINED_MARKS, () => '')
  const single = replaceMatches(joined, DOUBLED_MARK, ([, mark = '']) => mark)
  const settled = replaceMatches(single, RAISED_NUMBER, ({ 1: bracket, 2: number, index, input }) => {
    const isExponent = bracket === '' && EXPONENT_BASE.test(input.slice(Math.max(0, index - 2), index))
    return isExponent ? null : `[${number}]`
  })
  return replaceMatches(settled, RAISE_MARKS, () => '')
}
