import { parseNumeral } from '../../text/numerals.ts'
import { DIGIT } from '../patterns.ts'
import { AROUND_DIGITS, BARE_NUMBER, DINGBAT_DIGITS, ENTRY_NUMBER, POINT_NUMBER } from './patterns.ts'

/** A number at the head of an entry. */
export interface EntryNumber {
  /** A group's name of `ENTRY_NUMBER`; for 3.1 `point` and how many parts it has. */
  readonly style: string
  readonly printed: string
  readonly value: number | null
  /** Length in code units, with the closing mark and the blanks after it. */
  readonly length: number
}

/** Reads the number that a text begins with, or null; one that only a blank follows counts if `style` allows it. */
export function readEntryNumber(text: string, style: string | null): EntryNumber | null {
  const pointed = pointNumber(text, style)
  if (pointed) return pointed
  const match = ENTRY_NUMBER.exec(text) ?? bareNumber(text, style)
  if (match === null) return null
  // One group takes part in every match.
  const groups = Object.entries(match.groups ?? {})
  const [found, printed] = groups.find(([, digits]) => digits) as [string, string]
  const value = numberWorth(printed)
  // A letter opens a list only if it is the first; else it may be part of a name (B.C.公司).
  if (isLettered(found) && style !== found && value !== 1) return null
  return { style: found, printed, value, length: match[0].length }
}

function isLettered(style: string): boolean {
  return style === 'letter' || style === 'roundLetter' || style === 'roman'
}

/** Reads a number such as 3.1; the first of a list ends in 1. */
function pointNumber(text: string, style: string | null): EntryNumber | null {
  const match = POINT_NUMBER.exec(text)
  if (match === null) return null
  const { prefix, last } = match.groups as { readonly prefix: string; readonly last: string }
  const found = `point${prefix.split(/[.．]/u).length}`
  if (style === null ? last !== '1' : found !== style) return null
  return { style: found, printed: prefix + last, value: Number(last), length: match[0].length }
}

/** Matches a number that only a blank follows: it numbers entries if the first is 1, else it is part of a name. */
function bareNumber(text: string, style: string | null): RegExpExecArray | null {
  const match = BARE_NUMBER.exec(text)
  if (match === null || style === 'bare') return match
  const isFirst = /^0?1[\s\u200b]/u.test(text) && !DIGIT.test(text.charAt(match[0].length))
  return style === null && isFirst ? match : null
}

/** Parses a number in digits of any make (12, 十二, ⑫, ⑿, ⒓, B); null for what is none. */
export function numberWorth(printed: string): number | null {
  const dingbat = DINGBAT_DIGITS.indexOf(printed)
  if (dingbat >= 0) return dingbat + 1
  const roman = (printed.codePointAt(0) ?? 0) & ~0x10
  if (roman >= 0x2160 && roman <= 0x216b) return roman - 0x2160 + 1
  if (printed.length === 1 && /[A-Za-z]/u.test(printed)) return printed.toLowerCase().charCodeAt(0) - 96
  return parseNumeral(printed.normalize('NFKC').replace(AROUND_DIGITS, ''))
}

/**
 * Tells whether an entry numbered `next` may follow one numbered `last`; null means no number.
 *
 * Up to two numbers may be left out; what repeats a number or jumps farther is a list within a definition.
 */
export function follows(next: number | null, last: number | null): boolean {
  if (next === null || last === null) return next === last
  return next > last && next <= last + 3
}
