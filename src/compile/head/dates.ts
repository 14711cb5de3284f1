import { parseNumeral } from '../../text/numerals.ts'
import type { HeadLine, LineSort } from './head-lines.ts'
import { DATE, DOTTED_DATE, HEAD_YEAR, MONTH } from './patterns.ts'
import type { HeadText } from './read-title.ts'

/** The sorts of line whose dates are the report's own, the best first. */
const DATED: readonly (readonly LineSort[])[] = [
  ['session'],
  ['date'],
  ['proclamation', 'speaker', 'issuer', 'other', 'number'],
]

/**
 * Finds the date: that of the session or of the passing, else one that has a line to itself, else one beside something
 * else; never the one of the web page.
 */
export function readDate(lines: readonly HeadLine[]): HeadText | null {
  for (const sorts of DATED) {
    const some = lines.filter(({ sort }) => sorts.includes(sort))
    for (const pattern of sorts.includes('date') ? [DATE, DOTTED_DATE, MONTH] : [DATE, DOTTED_DATE]) {
      for (const { text, print } of some) {
        const match = pattern.exec(text)
        if (match) return cut({ text, print }, match.index, match[0].length)
      }
    }
  }
  return null
}

function cut({ text, print }: HeadText, start: number, length: number): HeadText {
  return { text: text.slice(start, start + length), print: print.slice(start, start + length) }
}

/** When a report was given: year and month, as far as its date says. */
export interface Spoken {
  readonly year: number
  readonly month: number | null
}

/** Reads the year and the month of a date in any make. */
export function readSpoken(date: string | null): Spoken | null {
  const text = date ?? ''
  const year = yearOf(HEAD_YEAR.exec(text)?.[1] ?? '')
  if (year === null) return null
  const month = /(?:年|\d{4}[-./．])(\d{1,2}|[一二三四五六七八九十]{1,2})/u.exec(text)?.[1]
  return { year, month: month === undefined ? null : monthOf(month) }
}

function monthOf(text: string): number | null {
  const at = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(text)
  return at >= 0 ? at + 1 : Number(text) || null
}

/** Reads a year of four figures or characters (2026, 二〇二六), or returns null. */
export function yearOf(text: string): number | null {
  const digits = [...text].map((char) => ('〇○零ＯO'.includes(char) ? 0 : parseNumeral(char)))
  return digits.length === 4 && !digits.includes(null) ? Number(digits.join('')) : null
}
