import type { Span } from '../model/span.ts'
import type { SearchDocument } from './documents.ts'
import type { MatchClass } from './hit.ts'
import { matchNames, type NameMatch, type NamesWish } from './names/match-names.ts'
import { matchSpelled, type SpelledMatch, type Spellings } from './names/match-spelled-names.ts'
import type { FindNumbered, NumberedDocument } from './numbers.ts'
import { matchSpelledTexts } from './passages/match-spelled-texts.ts'
import { matchTexts, type TextMatch } from './passages/match-texts.ts'
import type { Passages } from './passages/passages.ts'
import type { Query } from './query.ts'
import { type Miss, missOfFit, scoreHit } from './rank.ts'

/** What a snippet is made of. */
export interface SnippetPlace {
  /** The stretch of the source that it may not leave. */
  readonly block: Span
  /** The place that it shows whole; it lies within `block`. */
  readonly focus: Span
  /** What it marks: places outside it are dropped, those across its edge are cut. */
  readonly places: readonly Span[]
}

/** A document that answers a query, before its marks are made. */
export interface Answer {
  readonly document: SearchDocument
  readonly match: MatchClass
  readonly score: number
  readonly snippet: SnippetPlace | null
  /** The matched characters of a folded name, where they are not simply those of the query. */
  readonly met: { readonly name: string; readonly places: readonly Span[] } | null
}

/** What is searched. */
export interface Corpus extends Spellings {
  readonly passages: Passages
  readonly findNumbered: FindNumbered
}

/** Finds what a query with slips may mean. */
export interface NearMisses {
  /** Finds the documents whose names are near to a query, in any order. */
  findNames(corpus: Corpus, query: Query): Answer[]
  /** Finds the documents whose text holds the query but for a few slips, in any order. */
  findTexts(corpus: Corpus, query: Query): Answer[]
  /** Returns the one term that is nearest to a query for which nothing is found, or null. */
  suggest(corpus: Corpus, query: Query): Answer | null
}

interface AnswersWish extends NamesWish {
  readonly near: NearMisses
}

/**
 * Finds the documents that answer a query, best first, each once.
 *
 * Names as written come first, and what has the number that is asked for, then names as spelled, then texts; near misses among names are looked for only where no
 * name matches, near misses in texts only where nothing does.
 *
 * @param limit About how many are wanted; no better one is left out.
 * @param wants Tells which documents may be found by name.
 */
export function findAnswers(corpus: Corpus, query: Query, { limit, near, wants }: AnswersWish): Answer[] {
  const { index, passages, findNumbered } = corpus
  const numbered = query.number ? findNumbered(query.number).map(answerByNumber) : []
  const named = [...numbered, ...matchNames(index, query, { limit, wants }).map(answerByName)]
  const spelled =
    named.length < limit
      ? matchSpelled(corpus, query, { limit, wants }).map((match) => answerBySpelling(corpus, match))
      : []
  const left = limit - named.length - spelled.length
  const texts = left > 0 ? [...matchTexts(passages, query, limit), ...matchSpelledTexts(corpus, query)] : []
  const met = [...named, ...spelled, ...texts.map((match) => answerByText(match, 'text'))]
  // Words that occur apart in one passage were not meant as one name.
  const areWords = texts.length > 0 && !texts.some(({ isWhole }) => isWhole)
  if (named.length + spelled.length > 0 || areWords) return bestFirst(met)
  const nearby = near.findNames(corpus, query)
  if (nearby.length + met.length > 0) return bestFirst([...nearby, ...met])
  return bestFirst(near.findTexts(corpus, query))
}

function answerByNumber({ document, place, block }: NumberedDocument): Answer {
  const score = scoreHit(document, 'number', missOfFit('whole'))
  const snippet = { block, focus: place, places: [place] }
  return { document, match: 'number', score, snippet, met: { name: document.label, places: [] } }
}

function answerByName({ document, match, name, isLevelled }: NameMatch): Answer {
  const score = scoreHit(document, match, missOfFit(isLevelled ? 'levelled' : 'whole'))
  return { document, match, score, snippet: snippetOf(name.place), met: null }
}

function answerBySpelling(
  { index }: Spellings,
  { document, match, name, spelled, fit }: SpelledMatch,
): Answer {
  const units = spelled.flatMap(({ start, end }) => index.unitsOf(name).slice(start, end))
  const places = units.map(({ at }) => ({ start: at, end: at + 1 }))
  const met = { name: index.names[name]?.text ?? '', places }
  const score = scoreHit(document, match, missOfFit(fit))
  return { document, match, score, snippet: snippetOf(index.names[name]?.place ?? null), met }
}

function snippetOf(place: NameMatch['name']['place']): SnippetPlace | null {
  return place && { block: place.block, focus: place.mention, places: [place.mention] }
}

/** Makes the answer for a document whose text matches. */
export function answerByText(
  { document, region, places, focus, isLevelled }: TextMatch,
  match: 'text' | 'near-text',
  miss: Miss = missOfFit(isLevelled ? 'levelled' : 'whole'),
): Answer {
  const snippet = { block: region.span, focus, places }
  return { document, match, score: scoreHit(document, match, miss), snippet, met: null }
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
