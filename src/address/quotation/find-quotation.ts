import type { BlockNode } from '../../model/graph.ts'
import type { Address } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { fold, foldWithOffsets, unfold } from '../../text/fold.ts'
import { withQuotesOf } from '../../text/punctuation.ts'
import type { QuoteSelector } from '../view.ts'
import { type FoldedQuote, findReworded } from './find-reworded.ts'
import { findAddress } from './make-quotation.ts'

/** What became of quoted words: where they were, elsewhere, in other words, gone, or at several places alike. */
export type QuotationState = 'found' | 'moved' | 'reworded' | 'deleted' | 'several'

/** Where quoted words stand now. */
export interface FoundQuotation {
  readonly state: QuotationState
  /** Null for words that are gone, or at several places. */
  readonly span: Span | null
  /** The innermost block that holds them, or of words that are gone the block where they stood; null for none. */
  readonly at: Address | null
}

/** The fewest characters, of the words and around them, that must be the same for a place to be certain. */
const CERTAIN = 14
/** Or the least part of the surroundings that must be. */
const MOST_CONTEXT = 0.5

/**
 * Finds quoted words in a report, which may have been edited since. Blanks, width and quotation marks never decide.
 *
 * Words that stand there more than once are told apart by what stands around them, then by their block. A place for
 * which only a few common words speak is not taken: a wrong place is worse than none.
 *
 * @param blocks The report's blocks, any order.
 */
export function findQuotation(
  source: string,
  blocks: readonly BlockNode[],
  quote: QuoteSelector,
): FoundQuotation {
  const folded = foldWithOffsets(source)
  const wanted = { exact: fold(quote.exact), prefix: fold(quote.prefix), suffix: fold(quote.suffix) }
  const addressOf = (place: Span) => findAddress(blocks, unfold(source, folded, place))
  const placed = (state: QuotationState, place: Span): FoundQuotation => {
    const span = withQuotesOf(quote.exact, source, unfold(source, folded, place))
    return { state, span, at: findAddress(blocks, span) }
  }
  if (wanted.exact === '') return { state: 'deleted', span: null, at: null }
  const places = findExact(folded.text, wanted).map((place) => ({ place, at: addressOf(place) }))
  if (places.length > 0) {
    const same = places.filter(({ at }) => at === quote.at)
    const [only] = places.length === 1 ? places : same.length === 1 ? same : []
    if (only === undefined) return { state: 'several', span: null, at: null }
    return placed(only.at === quote.at ? 'found' : 'moved', only.place)
  }
  const { place, isThere } = findReworded(folded.text, wanted)
  if (place === null) return { state: 'deleted', span: null, at: null }
  return isThere ? placed('reworded', place) : { state: 'deleted', span: null, at: addressOf(place) }
}

/** Finds the places where the words stand as they were; of these the ones whose surroundings are most as they were. */
function findExact(text: string, { exact, prefix, suffix }: FoldedQuote): Span[] {
  let best = -1
  let places: Span[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const score = commonSuffix(text.slice(0, start), prefix) + commonPrefix(text.slice(end), suffix)
    if (score > best) places = []
    if (score < best) continue
    best = score
    places.push({ start, end })
  }
  const context = prefix.length + suffix.length
  const isCertain = exact.length + best >= CERTAIN || best >= MOST_CONTEXT * context
  return isCertain ? places : []
}

/** Counts the characters that two texts have in common at their beginnings. */
function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Counts the characters that two texts have in common at their ends. */
function commonSuffix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
