import type { Span } from '../model/span.ts'
import type { SearchDocument } from './documents.ts'
import type { MatchClass } from './hit.ts'
import { matchNames, type NameMatch } from './names.ts'
import { matchNearNames, type NearMatch } from './near-names.ts'
import { matchNearTexts } from './near-texts.ts'
import type { Passages } from './passages.ts'
import type { Query } from './query.ts'
import { type Miss, scoreHit } from './rank.ts'
import type { Ranker } from './ranker.ts'
import { matchTexts, type TextMatch } from './texts.ts'

/** A place in the report that answers a query. */
export interface Quotation {
  /** The stretch that a snippet may not leave. */
  readonly block: Span
  /** The place to show. */
  readonly focus: Span
  /** All places to mark. */
  readonly places: readonly Span[]
}

/** A document that answers a query, before its marks are made. */
export interface Answer {
  readonly document: SearchDocument
  readonly match: MatchClass
  readonly score: number
  readonly quotation: Quotation | null
}

/** What is searched, and what ranks near misses. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly passages: Passages
  readonly rank: Ranker
}

/**
 * Finds the documents that answer a query, best first, each once.
 *
 * What is written in the report is settled first; near misses are looked for only where no name was met,
 * and near misses in the text only where nothing was.
 */
export function findAnswers({ documents, passages, rank }: Corpus, query: Query): Answer[] {
  const named = matchNames(documents, query).map(answerByName)
  const texts = matchTexts(passages, query).map((match) => answerByText(match, 'text'))
  if (named.length > 0) return bestFirst([...named, ...texts])
  const verbatim = passages.folded.text.includes(query.whole)
  if (texts.length > 0 && !verbatim) return bestFirst(texts)
  const near = matchNearNames(documents, query, verbatim, rank).map(answerNearby)
  if (near.length > 0 || texts.length > 0) return bestFirst([...near, ...texts])
  const nearTexts = matchNearTexts(passages, query, rank)
  return bestFirst(
    nearTexts.map(({ candidate, penalty }) => answerByText(candidate, 'near-text', { penalty, unlike: 0 })),
  )
}

/** Gives the answer that a document is for a near miss of its name. */
export function answerNearby({ document, miss }: NearMatch): Answer {
  return { document, match: 'near', score: scoreHit(document, 'near', miss), quotation: null }
}

function answerByName({ document, match, name: { place } }: NameMatch): Answer {
  const quotation = place && { block: place.block, focus: place.mention, places: [place.mention] }
  return { document, match, score: scoreHit(document, match), quotation }
}

function answerByText(
  { document, region, places, focus }: TextMatch,
  match: 'text' | 'near-text',
  miss?: Miss,
): Answer {
  const quotation = { block: region.span, focus, places }
  return { document, match, score: scoreHit(document, match, miss), quotation }
}

/** Orders answers by score, then by place in the source, and keeps the best of each document. */
function bestFirst(answers: readonly Answer[]): Answer[] {
  const best = new Map<SearchDocument, Answer>()
  for (const answer of answers) {
    const known = best.get(answer.document)
    if (!known || known.score < answer.score) best.set(answer.document, answer)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.document.at - b.document.at)
}
