import type { Span } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { DIGIT } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { labelCut } from './label-cut.ts'
import {
  AROUND_DIGITS,
  BARE_NUMBER,
  DINGBAT_DIGITS,
  ENTRY_NUMBER,
  PAGE_AFTER,
  PAGE_BEFORE,
} from './patterns.ts'

/** The beginning of an entry: its number, its name and where its definition begins. */
export interface Opening {
  readonly start: number
  /** How the entry is numbered, a group's name of `ENTRY_NUMBER`; `none` without a number. */
  readonly style: string
  readonly number: string | null
  readonly value: number | null
  readonly labelSpan: Span
  readonly rest: Span
  /** Whether a mark parts name and definition; a name alone in its line has none. */
  readonly isCut: boolean
}

/** A number at the head of an entry. */
export interface EntryNumber {
  readonly style: string
  readonly printed: string
  readonly value: number | null
  /** Length in code units, with the closing mark and the blanks after it. */
  readonly length: number
}

/** How far into an entry its number and name may reach, in code units. */
const REACH = 400

/** Reads the number that a text begins with, or null; one that only a blank follows counts if `style` allows it. */
export function readEntryNumber(text: string, style: string | null): EntryNumber | null {
  const match = ENTRY_NUMBER.exec(text) ?? bareNumber(text, style)
  const [found, printed] = Object.entries(match?.groups ?? {}).find(([, digits]) => digits) ?? []
  if (match === null || found === undefined || printed === undefined) return null
  return { style: found, printed, value: numberWorth(printed), length: match[0].length }
}

/** Matches a number that only a blank follows: it numbers entries if the first is 1, else it is part of a name. */
function bareNumber(text: string, style: string | null): RegExpExecArray | null {
  const match = style === null || style === 'bare' ? BARE_NUMBER.exec(text) : null
  const isFirst = match?.groups?.bare === '1' && !DIGIT.test(text[match[0].length] ?? '')
  return style === 'bare' || isFirst ? match : null
}

/** Parses a number in digits of any make (12, 十二, ⑫, ⑿, ⒓); null for what is none. */
export function numberWorth(printed: string): number | null {
  const dingbat = DINGBAT_DIGITS.indexOf(printed)
  if (dingbat >= 0) return dingbat + 1
  return parseNumeral(printed.normalize('NFKC').replace(AROUND_DIGITS, ''))
}

/** Reads the number and the name that a block opens with; null where it opens no entry of this style. */
export function readOpening(source: LevelledText, block: Span, style: string | null): Opening | null {
  const text = source.slice(block.start, Math.min(block.end, block.start + REACH))
  const number = style === 'none' ? null : readEntryNumber(text, style)
  const found = number?.style ?? 'none'
  if (style !== null && style !== found && !isAfterCircles(style, number)) return null
  const numbered = number?.length ?? 0
  const skip = numbered + (PAGE_BEFORE.exec(text.slice(numbered))?.[0].length ?? 0)
  const cut = labelCut(text.slice(skip), found)
  if (cut === null) return null
  const start = block.start + skip
  const name = start + (cut.start ?? 0)
  const page = PAGE_AFTER.exec(text.slice(skip, skip + cut.end).trimEnd())
  return {
    start: block.start,
    style: found,
    number: number?.printed ?? null,
    value: number?.value ?? null,
    labelSpan: trimSpan(source, { start: name, end: start + (page?.index || cut.end) }),
    rest: trimSpan(source, { start: Math.min(start + cut.next, block.end), end: block.end }),
    isCut: cut.next < text.length - skip || cut.end < cut.next,
  }
}

/** Circled numbers end at ⒛ or ㊿, so later entries are numbered in another style. */
function isAfterCircles(style: string, number: EntryNumber | null): boolean {
  return style === 'circle' && (number?.value ?? 0) > 20
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
