import type { Span } from '../model/span.ts'
import type { SearchDocument } from './documents.ts'
import type { MatchClass } from './hit.ts'
import { matchNames, type NameMatch } from './names.ts'
import { matchNearNames, type NearMatch } from './near-names.ts'
import { matchNearPinyin } from './near-pinyin.ts'
import { matchNearTexts } from './near-texts.ts'
import type { Passages } from './passages.ts'
import { matchSpelled, type SpelledMatch, type Spellings } from './pinyin-names.ts'
import type { Query } from './query.ts'
import { type Miss, missOfFit, scoreHit } from './rank.ts'
import type { Ranker } from './ranker.ts'
import { matchSpelledTexts } from './spelled-texts.ts'
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
  /** What was met of which name, where it is not simply the query's characters: in units of the folded name. */
  readonly met: { readonly name: string; readonly places: readonly Span[] } | null
}

/** What is searched, and what ranks near misses. */
export interface Corpus extends Spellings {
  readonly passages: Passages
  readonly rank: Ranker
}

/**
 * Finds the documents that answer a query, best first, each once.
 *
 * What is written in the report is settled first, then what is spelled by the query; near misses are looked for only
 * where no name was met, and near misses in the text only where nothing was.
 *
 * @param limit About how many answers are wanted; no better one is left out.
 */
export function findAnswers(corpus: Corpus, query: Query, limit: number): Answer[] {
  const { index, passages, rank } = corpus
  const named = matchNames(index, query, limit).map(answerByName)
  const spelled =
    named.length < limit
      ? matchSpelled(corpus, query, limit).map((match) => answerBySpelling(corpus, match))
      : []
  const left = limit - named.length - spelled.length
  const texts = left > 0 ? [...matchTexts(passages, query, limit), ...matchSpelledTexts(corpus, query)] : []
  const met = [...named, ...spelled, ...texts.map((match) => answerByText(match, 'text'))]
  // Words that meet somewhere were not meant as one name.
  const areWords = texts.length > 0 && !texts.some(({ isWhole }) => isWhole)
  if (named.length + spelled.length > 0 || areWords) return bestFirst(met)
  const near = [
    ...matchNearNames(index, query, rank).map(answerNearby),
    ...matchNearPinyin(corpus, query, rank).map((match) => answerBySound(corpus, match)),
  ]
  if (near.length + met.length > 0) return bestFirst([...near, ...met])
  return bestFirst(
    matchNearTexts(passages, query, rank).map(({ candidate, penalty }) =>
      answerByText(candidate, penalty === 0 ? 'text' : 'near-text', { penalty, unlike: 0 }),
    ),
  )
}

/** Gives the answer that a document is for a near miss of its name as it is written. */
export function answerNearby({ document, miss }: NearMatch): Answer {
  return { document, match: 'near', score: scoreHit(document, 'near', miss), quotation: null, met: null }
}

/** Gives the answer that a document is for a near miss of how its name is read. */
export function answerBySound({ index }: Spellings, near: NearMatch): Answer {
  const { name, places } = wholeName(index, near.name)
  return { ...answerNearby(near), met: { name, places } }
}

function wholeName(index: Spellings['index'], name: number) {
  const text = index.names[name]?.text ?? ''
  return { name: text, places: index.unitsOf(name).map(({ at }) => ({ start: at, end: at + 1 })) }
}

function answerByName({ document, match, name, isLevelled }: NameMatch): Answer {
  const score = scoreHit(document, match, missOfFit(isLevelled ? 'levelled' : 'whole'))
  return { document, match, score, quotation: quotationOf(name.place), met: null }
}

function answerBySpelling(
  { index }: Spellings,
  { document, match, name, spelled, fit }: SpelledMatch,
): Answer {
  const { name: text, places } = wholeName(index, name)
  const met = { name: text, places: spelled.flatMap(({ start, end }) => places.slice(start, end)) }
  const score = scoreHit(document, match, missOfFit(fit))
  return { document, match, score, quotation: quotationOf(index.names[name]?.place ?? null), met }
}

function quotationOf(place: NameMatch['name']['place']): Quotation | null {
  return place && { block: place.block, focus: place.mention, places: [place.mention] }
}

function answerByText(
  { document, region, places, focus, isLevelled }: TextMatch,
  match: 'text' | 'near-text',
  miss: Miss = missOfFit(isLevelled ? 'levelled' : 'whole'),
): Answer {
  const quotation = { block: region.span, focus, places }
  return { document, match, score: scoreHit(document, match, miss), quotation, met: null }
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
