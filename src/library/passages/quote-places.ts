import { type Span, sliceSpan } from '../../model/span.ts'
import { formSnippet } from '../../search/form-hit.ts'
import type { Snippet } from '../../search/hit.ts'
import { unfold } from '../../text/fold.ts'
import { findAll } from '../../text/stretch.ts'
import { type Met, NEIGHBOURHOOD } from './find-places.ts'
import type { PassageQuery } from './passage-query.ts'
import { type ComparedText, compareText } from './searched-text.ts'

/** A quotation from a report that shows where a query is met. */
export interface PassageQuote extends Snippet {
  /** The words that a link to the place quotes. */
  readonly focus: Span
}

/** Returns a quotation for each place that the text bears out, those in one sentence as one; of the source, in order. */
export function quotePlaces(source: string, query: PassageQuery, places: readonly Met[]): PassageQuote[] {
  const text = compareText(source)
  const quotes: PassageQuote[] = []
  let quotedTo = -1
  const spans = places
    .filter((met) => isBorneOut(text, query, met))
    .map((met) => met.map((span) => unfold(source, text.folded, span)))
  const marks = spans.flat()
  for (const [focus] of spans) {
    if (focus === undefined || focus.start < quotedTo) continue
    const snippet = formSnippet(source, { block: { start: 0, end: source.length }, focus, places: marks })
    quotes.push({ ...snippet, focus })
    quotedTo = snippet.span.end
  }
  return quotes
}

/** Tells whether the phrase or the words stand where their grams do, and the words that no gram was read for near them. */
function isBorneOut({ level }: ComparedText, { phrases, areWords, others }: PassageQuery, met: Met): boolean {
  const texts = phrases.map(({ text }) => text)
  if (!met.every((span) => texts.includes(sliceSpan(level, span)))) return false
  if (!areWords || met.length < texts.length || others.length === 0) return true
  const [first, last] = [met[0], met.at(-1)]
  const around = level.slice(
    Math.max(0, (first?.start ?? 0) - NEIGHBOURHOOD),
    (last?.end ?? 0) + NEIGHBOURHOOD,
  )
  return others.every((word) => findAll(around, word).length > 0)
}
