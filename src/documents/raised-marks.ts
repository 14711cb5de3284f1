import { DOUBLED_MARK, EXPONENT_BASE, RAISED_NUMBER } from './patterns.ts'

/** Stand around raised text until its line is known; no text holds these code points. */
export const RAISE_START = '\ufdd0'
export const RAISE_END = '\ufdd1'

/**
 * Gives a line whose raised numbers are footnote markers `[n]`, and whose other raised text is plain.
 *
 * A number without brackets that is raised after a small letter or a digit is an exponent and stays as it is.
 */
export function settleRaised(line: string): string {
  return line
    .replaceAll(`${RAISE_END}${RAISE_START}`, '')
    .replace(DOUBLED_MARK, '$1')
    .replace(RAISED_NUMBER, (whole, bracket: string, number: string, at: number, all: string) =>
      bracket === '' && EXPONENT_BASE.test(all.slice(Math.max(0, at - 2), at)) ? whole : `[${number}]`,
    )
    .replaceAll(RAISE_START, '')
    .replaceAll(RAISE_END, '')
}
