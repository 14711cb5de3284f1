import type { Span } from '../model/span.ts'
import { parseNumeral } from '../text/numerals.ts'
import { trimSpan } from './blocks.ts'
import {
  BARE_NUMBER,
  CLAUSE_STOP,
  DEFINING_DASH,
  DEFINING_PHRASE,
  DEFINING_WORDS,
  ENTRY_NUMBER,
  LABEL_COLON,
  LABEL_STOP,
  LEADING_QUOTATION,
} from './patterns.ts'
import { depthsOf } from './quotation.ts'

/** How an entry begins: its number and its name, and where its definition begins. */
export interface Opening {
  readonly style: string
  readonly number: string | null
  readonly value: number | null
  readonly labelSpan: Span
  readonly rest: Span
}

const LONGEST_LABEL = 60

/** Reads the number and the name that open an entry; null where the block opens none of this style. */
export function readOpening(source: string, block: Span, style: string | null): Opening | null {
  const text = source.slice(block.start, Math.min(block.end, block.start + 400))
  const match = ENTRY_NUMBER.exec(text) ?? bareNumber(text, style)
  const [found, number] = Object.entries(match?.groups ?? {}).find(([, printed]) => printed) ?? ['none', null]
  if (style !== null && style !== found) return null
  const skip = match?.[0].length ?? 0
  const cut = labelEnd(text.slice(skip), found)
  if (cut === null) return null
  const at = block.start + skip
  return {
    style: found,
    number,
    value: number === null ? null : parseNumeral(number),
    labelSpan: trimSpan(source, { start: at, end: at + cut.end }),
    rest: trimSpan(source, { start: Math.min(at + cut.next, block.end), end: block.end }),
  }
}

/** Reads a number that only a blank follows; it numbers entries where the first is 1, else it opens a name. */
function bareNumber(text: string, style: string | null): RegExpExecArray | null {
  const match = style === null || style === 'bare' ? BARE_NUMBER.exec(text) : null
  return style === 'bare' || match?.groups?.bare === '1' ? match : null
}

/** Where a name ends and where its definition begins. */
interface Cut {
  readonly end: number
  readonly next: number
}

/**
 * Finds the cut between name and definition: a colon outside quotations or, in an entry with a number, 是指, a
 * dash or the end of its line.
 */
function labelEnd(text: string, style: string): Cut | null {
  const head = text.slice(0, LONGEST_LABEL + 1)
  const depths = depthsOf(text)
  const outside = (pattern: RegExp) =>
    [...head.matchAll(pattern)].find(({ index }) => index > 0 && depths[index] === 0)
  const numbered = style !== 'none'
  const stop = outside(LABEL_STOP)?.index ?? head.length
  const colon = outside(LABEL_COLON)?.index ?? stop
  const phrase = outside(DEFINING_PHRASE)?.index ?? stop
  const dash = numbered ? outside(DEFINING_DASH) : undefined
  if (dash && dash.index < Math.min(phrase, colon))
    return { end: dash.index, next: dash.index + dash[0].length }
  if (phrase < colon) return numbered ? { end: phrase, next: phrase } : null
  if (colon < stop) {
    const plain = colon <= 30 && !head.slice(0, colon).includes('，')
    return numbered || plain ? { end: colon, next: colon + 1 } : null
  }
  if (!numbered) return null
  const quoted = LEADING_QUOTATION.exec(head)?.[0].length ?? 0
  if (quoted > 0 && DEFINING_WORDS.test(head.slice(quoted))) return { end: quoted, next: quoted }
  // 一、经济类 may head a group of entries as well.
  const alone = text.length <= 40 && !CLAUSE_STOP.test(text) && !style.startsWith('han')
  return alone ? { end: text.length, next: text.length } : null
}

/** Tells whether an entry may come after another. A number may be left out, but neither repeated nor jumped far: that is a list within a definition. */
export function follows(next: Opening, last: Opening): boolean {
  if (next.value === null || last.value === null) return next.value === last.value
  return next.value > last.value && next.value <= last.value + 3
}
