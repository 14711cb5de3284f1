import type { BlockNode } from '../../model/graph.ts'
import type { Address } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { type Folded, fold, foldWithOffsets, isQuote } from '../../text/fold.ts'
import type { QuoteSelector } from '../view.ts'
import { commonPrefix, commonSuffix } from './align.ts'
import { blockFinder } from './block-at.ts'
import { findReworded } from './find-reworded.ts'

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

/** Words and their surroundings, folded. */
export interface FoldedQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** So many characters, of the words and around them, are the same by chance nowhere. */
const CERTAIN = 14
/** Or so great a part of the surroundings. */
const MOST_CONTEXT = 0.5

/**
 * Finds quoted words in a report, which may have been edited since. Blanks, width and quotation marks never decide.
 *
 * Words that stand there more than once are told apart by what stands around them, then by their block. Where nothing
 * speaks for a place but a few common words it is not taken: a wrong place is worse than none.
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
  const blockAt = blockFinder(blocks)
  const placed = (state: QuotationState, { start, end }: Span): FoundQuotation => {
    const span = withMarksOf(quote.exact, source, unfold(source, folded, { start, end }))
    return { state, span, at: blockAt(span) }
  }
  if (wanted.exact === '') return { state: 'deleted', span: null, at: null }
  const exact = findExact(folded.text, wanted)
  if (exact.length > 0) {
    const spans = exact.map((place) => ({ place, at: blockAt(unfold(source, folded, place)) }))
    const same = spans.filter(({ at }) => at === quote.at)
    const [only] = exact.length === 1 ? spans : same.length === 1 ? same : []
    if (only === undefined) return { state: 'several', span: null, at: null }
    return placed(only.at === quote.at ? 'found' : 'moved', only.place)
  }
  const { place, isThere } = findReworded(folded.text, wanted)
  if (place === null) return { state: 'deleted', span: null, at: null }
  if (isThere) return placed('reworded', place)
  return { state: 'deleted', span: null, at: blockAt(unfold(source, folded, place)) }
}

/** Gives the places where the words stand as they were and their surroundings speak for them, those alone that do most. */
function findExact(text: string, { exact, prefix, suffix }: FoldedQuote): Span[] {
  let best = -1
  let places: Span[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const before = commonSuffix(text.slice(Math.max(0, start - prefix.length), start), prefix)
    const after = commonPrefix(text.slice(end, end + suffix.length), suffix)
    const score = before + after
    if (score > best) places = []
    if (score < best) continue
    best = score
    places.push({ start, end })
  }
  const context = prefix.length + suffix.length
  const isCertain = exact.length + best >= CERTAIN || best >= MOST_CONTEXT * context
  return isCertain ? places : []
}

/** Gives a stretch of the folded text as one of the source; what folds to nothing at its ends is not in it. */
function unfold(source: string, { offsets }: Folded, { start, end }: Span): Span {
  const from = offsets[start] ?? 0
  if (end <= start) return { start: from, end: from }
  const last = offsets[end - 1] ?? from
  return { start: from, end: last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
}

/** Takes in as many quotation marks at the ends as the quoted words have. */
function withMarksOf(exact: string, source: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  for (let at = 0; isQuote(exact[at] ?? ' ') && isQuote(source[from - 1] ?? ' '); at++) from--
  for (let at = 1; isQuote(exact.at(-at) ?? ' ') && isQuote(source[to] ?? ' '); at++) to++
  return { start: from, end: to }
}
