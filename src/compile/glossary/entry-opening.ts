import type { Span } from '../../model/span.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { readEntryNumber } from './entry-number.ts'
import { labelCut } from './label-cut.ts'
import { splitOtherNames } from './other-names.ts'
import { COLUMN_ROW, ENTRY_SIGN, PAGE_AFTER, PAGE_BEFORE } from './patterns.ts'
import type { Uses } from './usage.ts'

/** What entries are read from: the text, and which names the report uses. */
export interface GlossaryText {
  readonly source: LevelledText
  readonly uses: Uses
}

/** The beginning of an entry: its number, its name and where its definition begins. */
export interface Opening {
  readonly start: number
  /** How entries are marked: how they are numbered, `sign` and the sign before them, else `none`. */
  readonly style: string
  readonly number: string | null
  readonly value: number | null
  readonly labelSpan: Span
  /** Other names that the label gives: the English one and its abbreviation. */
  readonly aliasSpans: readonly Span[]
  readonly rest: Span
  /** Whether a mark parts name and definition; a name alone in its line has none. */
  readonly isCut: boolean
}

/** How far into an entry its number and name may reach, in code units. */
const REACH = 400

/** Reads the number and the name that a block opens with; null where it opens no entry of this style. */
export function readOpening(text: GlossaryText, block: Span, style: string | null): Opening | null {
  const { source, uses } = text
  const head = source.slice(block.start, Math.min(block.end, block.start + REACH))
  const mark = readMark(head, style)
  if (mark === null || COLUMN_ROW.test(head)) return null
  const skip = mark.length + (PAGE_BEFORE.exec(head.slice(mark.length))?.[0].length ?? 0)
  const cut = mark.style.startsWith('point')
    ? lineCut(head.slice(skip), uses)
    : labelCut(head.slice(skip), mark.style, uses)
  if (cut === null) return null
  const start = block.start + skip
  const name = start + (cut.start ?? 0)
  const page = PAGE_AFTER.exec(head.slice(skip, skip + cut.end).trimEnd())
  const label = trimSpan(source, { start: name, end: start + (page?.index || cut.end) })
  return {
    start: block.start,
    style: mark.style,
    number: mark.printed,
    value: mark.value,
    ...splitOtherNames(source, label),
    rest: trimSpan(source, { start: Math.min(start + cut.next, block.end), end: block.end }),
    isCut: cut.next < head.length - skip || cut.end < cut.next,
  }
}

interface EntryMark {
  readonly style: string
  readonly printed: string | null
  readonly value: number | null
  readonly length: number
}

/** Reads the sign and the number before a name; null where they are not of this style. */
function readMark(head: string, style: string | null): EntryMark | null {
  const sign = ENTRY_SIGN.exec(head)
  const signed = sign?.[0].length ?? 0
  const number = style === 'none' ? null : readEntryNumber(head.slice(signed), style)
  const isNumbered =
    number !== null && (style === null || style === number.style || isAfterCircles(style, number.value))
  if (isNumbered) {
    const length = signed + number.length
    return { ...number, length: length + (ENTRY_SIGN.exec(head.slice(length))?.[0].length ?? 0) }
  }
  const found =
    number === null || style?.startsWith('sign') ? `${sign ? `sign${sign[1]}` : 'none'}` : number.style
  if (style !== null && style !== found) return null
  return { style: found, printed: null, value: null, length: signed }
}

/** Circled numbers end at ⒛ or ㊿, so later entries are numbered in another style. */
function isAfterCircles(style: string, value: number | null): boolean {
  return style === 'circle' && (value ?? 0) > 20
}

/** Cuts at the end of the first line: standards print a name alone in it. */
function lineCut(text: string, uses: Uses) {
  const end = text.search(/[\r\n]/u)
  const line = end < 0 ? text : text.slice(0, end)
  const cut = /[：:。；]/u.test(line) ? labelCut(text, 'dot', uses) : null
  if (cut) return cut
  return line.length > 0 && line.length <= 200 ? { end: line.length, next: line.length } : null
}
