import { type Span, sliceSpan } from '../../model/span.ts'
import { fold, isQuote } from '../../text/fold.ts'
import { charAfter, charBefore } from '../../text/found-names.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { cutsWords, isCommonWord } from '../../text/word-edges.ts'
import type { Term } from '../glossary/terms.ts'
import type { SearchedText } from '../texts.ts'
import {
  CLOSING_MARK,
  COUNTING_CORE,
  HAN_NUMERAL,
  NEGATION,
  ONLY_HAN,
  ONLY_UNDERTAKING,
  OPENING_UNDERTAKING,
} from './patterns.ts'
import { quotedParts } from './rewordings.ts'

/** The quoted core of a label, by which alone its term is known. */
export interface Core {
  readonly term: Term
  /** The core, folded. */
  readonly text: string
  /** Whether it counts something: such a core is a coinage even where it stands unquoted. */
  readonly isCounted: boolean
}

/** The most characters that a quotation adds to a core: 清 in “清甲乙”. */
const MOST_ADDED = 2

/** Finds the cores that belong to one term alone: no other name or component has them, and they are no common words. */
export function findCores(source: SearchedText, terms: readonly Term[]): Core[] {
  const cores = terms.flatMap((term): Core[] => {
    const parts = quotedParts(sliceSpan(source, term.labelSpan))
    if (!parts || parts.before + parts.after === '' || !ONLY_UNDERTAKING.test(parts.after)) return []
    const text = fold(parts.core)
    if (isGeneric(text)) return []
    return [{ term, text, isCounted: HAN_NUMERAL.test(text) || /\d/u.test(text) }]
  })
  const shared = new Set<string>()
  const matcher = buildMatcher(cores.map(({ text }) => text))
  for (const term of terms) {
    const names = [term.name, ...term.components.map(({ span }) => sliceSpan(source, span))]
    names.forEach((name, at) => {
      matcher.each(fold(name), (core) => {
        if (at > 0 || cores[core]?.term !== term) shared.add(cores[core]?.text ?? '')
      })
    })
  }
  return cores.filter(({ text }) => !shared.has(text))
}

/** Tells whether a core is made of common words or only counts: 两个, 三大, 五个一, 数字经济. */
function isGeneric(core: string): boolean {
  if (core.length < 2 || COUNTING_CORE.test(core)) return true
  const pairs = core.match(/../gu) ?? []
  return core.length % 2 === 0 && pairs.every(isCommonWord)
}

/**
 * Tells whether a quotation stands for a core: an undertaking follows the core (“九千”工程, “九千工程”), or one or two
 * characters stand before it (“清甲乙”).
 */
export function isQuotedCore(source: SearchedText, place: Span): boolean {
  const before = addedBefore(source, place.start)
  const after = addedAfter(source, place.end)
  if (before === null || after === null || (before !== '' && after !== '')) return false
  if (before + after === '') return OPENING_UNDERTAKING.test(afterMark(source, place.end))
  if (after !== '') return OPENING_UNDERTAKING.test(after)
  if (!ONLY_HAN.test(before) || HAN_NUMERAL.test(before) || NEGATION.test(before)) return false
  return !cutsWords(source, place)
}

/** Returns the two characters after the closing mark that follows an offset. */
function afterMark(source: SearchedText, end: number): string {
  const from = end + (CLOSING_MARK.exec(source.slice(end, end + 20))?.[0].length ?? 0)
  return source.slice(from, from + 2)
}

/** Returns what stands between the opening mark and an offset; null if that is too much. */
function addedBefore(source: SearchedText, at: number): string | null {
  for (let length = 0; length <= MOST_ADDED; length++) {
    if (isQuote(charBefore(source, at - length))) return source.slice(at - length, at)
  }
  return null
}

/** Returns what stands between an offset and the closing mark; null if that is too much. */
function addedAfter(source: SearchedText, at: number): string | null {
  for (let length = 0; length <= MOST_ADDED; length++) {
    if (isQuote(charAfter(source, at + length))) return source.slice(at, at + length)
  }
  return null
}
