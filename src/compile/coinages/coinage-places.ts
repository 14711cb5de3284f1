import { compareSpans, type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { fold } from '../../text/fold.ts'
import { findNames } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import type { Body } from '../citations/body.ts'
import { QUOTATION } from '../patterns.ts'
import { findHolder, overlapsAny, spanOf } from '../spans.ts'
import type { SearchedText } from '../texts.ts'
import { countsParts } from './coinage-evidence.ts'
import {
  BARE_NUMBERS,
  COUNTED_DIGITS,
  HEAD_AFTER,
  JOINED,
  NO_COINAGE,
  NO_NAME,
  NO_PARALLEL,
  UNQUOTED_HEADED,
  UNQUOTED_PARALLEL,
} from './patterns.ts'

/** One use of a candidate; `block` is the position of its block in the outline. */
export interface Place extends Span {
  readonly block: number
  readonly isQuoted: boolean
}

/** The length of a folded name, in code units; one joined by ＋ may be longer. */
const SHORTEST_NAME = 2
const LONGEST_NAME = 12
const LONGEST_JOINED = 20
/** A shorter name is an ordinary word where it is not quoted (一核). */
const SHORTEST_UNQUOTED = 3

/**
 * Finds the candidates for coinages by their folded names, each with its uses in source order: what is quoted and has
 * the form of a name, such a name without quotation marks if it counts something, and unquoted numerals with heads.
 *
 * @param taken What is already cited as a term or component, sorted by start.
 */
export function findCandidates({ text, owned, terms }: Body, taken: readonly Span[]): Map<string, Place[]> {
  const { source } = text
  const defined = new Set(terms.map(({ name }) => fold(name)))
  const quotations = [...source.matchAll(QUOTATION)].map((match) => {
    const { start, end } = spanOf(match)
    return { start: start + 1, end: end - 1 }
  })
  const names = quotations.filter((span) => isName(source, span)).map((span) => withNoun(source, span))
  const distinct = new Set(names.map((span) => fold(sliceSpan(source, span))))
  const bare = [...findNames(text, [...distinct].filter(standsAlone)), ...findUnquoted(source)]
  const unquoted = keepLongest(bare.filter((span) => !overlapsAny(quotations, span)))
  const candidates = new Map<string, Place[]>()
  const places = [
    ...names.map(({ start, end }) => ({ start, end, isQuoted: true })),
    ...unquoted.map(({ start, end }) => ({ start, end, isQuoted: false })),
  ]
  for (const place of places.sort(compareSpans)) {
    const owner = findHolder(owned, place)
    const name = fold(sliceSpan(source, place))
    if (!owner || overlapsAny(taken, place) || defined.has(name)) continue
    append(candidates, name, { ...place, block: owner.block })
  }
  return candidates
}

/** Tells whether a quotation is a name by its form: no sentence, list, number or date. */
function isName(source: SearchedText, quoted: Span): boolean {
  const text = sliceSpan(source, quoted)
  const plain = fold(text)
  const longest = JOINED.test(text) ? LONGEST_JOINED : LONGEST_NAME
  if (NO_NAME.test(text) || plain.length < SHORTEST_NAME || plain.length > longest) return false
  if (BARE_NUMBERS.test(plain))
    return COUNTED_DIGITS.test(plain) && HEAD_AFTER.test(source.slice(quoted.end, quoted.end + 12))
  return !NO_COINAGE.test(plain)
}

/** Takes the noun that a quoted number counts into its name: “127”攻坚, which 127 alone is no name of. */
function withNoun(source: SearchedText, { start, end }: Span): Span {
  if (!BARE_NUMBERS.test(fold(source.slice(start, end)))) return { start, end }
  const noun = HEAD_AFTER.exec(source.slice(end, end + 12))
  return { start, end: end + (noun?.[0].length ?? 0) }
}

/** Tells whether a name is known without quotation marks too. */
function standsAlone(name: string): boolean {
  return name.length >= SHORTEST_UNQUOTED && countsParts(name)
}

function findUnquoted(source: SearchedText): Span[] {
  const parallel = [...source.matchAll(UNQUOTED_PARALLEL)].filter(({ 0: name }) => !NO_PARALLEL.test(name))
  return [...parallel, ...source.matchAll(UNQUOTED_HEADED)].map((match) => spanOf(match))
}
