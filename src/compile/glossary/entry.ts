import type { Span } from '../../model/span.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Opening } from './entry-opening.ts'
import { LATIN_LINE, SOURCE_OF_TERM } from './patterns.ts'

/** One entry of the appendix, as printed. */
export interface Entry {
  readonly number: string | null
  /** The number as an integer; null where there is none. */
  readonly value: number | null
  /** How the entry is numbered or marked; only entries of one style count on from each other. */
  readonly style?: string
  readonly entrySpan: Span
  readonly labelSpan: Span
  /** Other names that the label gives: in English, abbreviated. */
  readonly aliasSpans?: readonly Span[]
  /** Empty where the entry defines nothing. */
  readonly definition: Span
}

/** Makes an entry of its opening and its end; where a definition is taken from is no part of it. */
export function closeEntry(source: LevelledText, opening: Opening, end: number): Entry {
  const { number, value, style, labelSpan, aliasSpans, rest } = opening
  const latin = style.startsWith('point') ? latinLines(source, { start: rest.start, end }) : []
  const start = Math.min(latin.at(-1)?.end ?? rest.start, end)
  const origin = SOURCE_OF_TERM.exec(source.slice(start, end))
  return {
    number,
    value,
    style,
    labelSpan,
    aliasSpans: [...aliasSpans, ...latin],
    entrySpan: { start: opening.start, end },
    definition: trimSpan(source, { start, end: origin ? start + origin.index : end }),
  }
}

/** Returns the lines at the head of a stretch that hold no Chinese: other names of a term. */
function latinLines(source: LevelledText, { start, end }: Span): Span[] {
  const found: Span[] = []
  let at = start
  for (;;) {
    const match = LATIN_LINE.exec(source.slice(at, Math.min(end, at + 120)))
    const alias = match?.groups?.alias
    if (!match || alias === undefined) return found
    const from = at + match[0].indexOf(alias)
    found.push({ start: from, end: from + alias.length })
    at += match[0].length
  }
}
