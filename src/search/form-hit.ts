import type { Span } from '../model/span.ts'
import { sharedSpans } from './align.ts'
import type { Answer } from './answers.ts'
import type { SearchHit } from './hit.ts'
import { findAll, mergeSpans, snippetAround, unfoldSpan } from './marks.ts'
import type { Query } from './query.ts'

/** Gives an answer as it is shown, with what the query met marked. */
export function formHit(
  { document, match, score, quotation }: Answer,
  query: Query,
  source: string,
): SearchHit {
  const { key, kind, label, foldedLabel } = document
  const met =
    match === 'near' ? sharedSpans(query.whole, foldedLabel.text) : findWritten(foldedLabel.text, query)
  return {
    key,
    kind,
    label,
    score,
    match,
    marks: met.map((span) => unfoldSpan(label, foldedLabel, span)),
    snippet: quotation && snippetAround(source, quotation.block, quotation.focus, quotation.places),
  }
}

/** Finds the query in a folded label, or else its words. */
function findWritten(label: string, { whole, words }: Query): Span[] {
  const places = findAll(label, whole)
  return places.length > 0 ? places : mergeSpans(words.flatMap((word) => findAll(label, word)))
}
