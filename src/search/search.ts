import type { TermGraph } from '../model/read-graph.ts'
import { answerNearby, findAnswers } from './answers.ts'
import { buildDocuments } from './documents.ts'
import { formHit } from './form-hit.ts'
import type { SearchHit } from './hit.ts'
import { nearestName } from './near-names.ts'
import { buildPassages } from './passages.ts'
import { parseQuery } from './query.ts'
import type { Ranker } from './ranker.ts'

export {
  groupHits,
  type HitGroup,
  MATCH_CLASSES,
  type MatchClass,
  type SearchHit,
  type Snippet,
} from './hit.ts'
export { noRanker, type Ranker } from './ranker.ts'

/** How a search is to answer. */
export interface SearchOptions {
  /** The most hits to give; 50 unless told. */
  readonly limit?: number
}

/** Answers what a person types about one report. */
export interface SearchEngine {
  /** Gives the nodes that the query means, best first; none for a blank query. Never throws. */
  search(query: string, options?: SearchOptions): SearchHit[]
  /** Gives the nearest term where `search` finds nothing, to be offered as a question; else null. */
  suggest(query: string): SearchHit | null
}

/**
 * Makes a report searchable.
 *
 * @param source The text that the graph's spans point into.
 * @param rank Ranks near misses: `rankByFuse`, or `noRanker` while that is being loaded.
 */
export function buildSearch(graph: TermGraph, source: string, rank: Ranker): SearchEngine {
  const documents = buildDocuments(graph)
  const terms = documents.filter(({ kind }) => kind === 'term')
  const corpus = { documents, passages: buildPassages(graph, source, documents), rank }
  return {
    search(text, { limit = 50 } = {}) {
      const query = parseQuery(text)
      if (query === null) return []
      const answers = findAnswers(corpus, query)
      return answers.slice(0, limit).map((answer) => formHit(answer, query, source))
    },
    suggest(text) {
      const query = parseQuery(text)
      if (query === null || findAnswers(corpus, query).length > 0) return null
      const nearest = nearestName(terms, query, rank)
      return nearest && formHit(answerNearby(nearest), query, source)
    },
  }
}
