import { sharedStretches } from '../text/align.ts'
import { type Answer, answerByText, type Corpus } from './answers.ts'
import { matchNearNames, type NearMatch, nearestName } from './near-names.ts'
import { matchNearPinyin } from './near-pinyin.ts'
import { matchNearTexts } from './near-texts.ts'
import type { Query } from './query.ts'
import { scoreHit } from './rank.ts'
import type { Ranker } from './ranker.ts'

/** Finds what a query with slips may mean. A page loads it when the first is met. */
export interface NearMisses {
  /** Gives the documents whose names are near to a query, in any order. */
  findNames(corpus: Corpus, query: Query): Answer[]
  /** Gives the documents whose text holds the query but for a few slips, in any order. */
  findTexts(corpus: Corpus, query: Query): Answer[]
  /** Gives the one term that is nearest to a query for which nothing is found, or null. */
  suggest(corpus: Corpus, query: Query): Answer | null
}

/** Makes what finds near misses; candidates are proposed and checked here and ranked by `rank`. */
export function nearMissesBy(rank: Ranker): NearMisses {
  return {
    findNames: (corpus, query) => [
      ...matchNearNames(corpus.index, query, rank).map((near) => answerNearby(corpus, near, query)),
      ...matchNearPinyin(corpus, query, { rank }).map((near) => answerBySound(corpus, near)),
    ],
    findTexts: (corpus, query) =>
      matchNearTexts(corpus.passages, query, rank).map(({ candidate, penalty }) =>
        answerByText(candidate, penalty === 0 ? 'text' : 'near-text', { penalty, unlike: 0 }),
      ),
    suggest(corpus, query) {
      const written = nearestName(corpus.index, query, rank)
      if (written !== null) return answerNearby(corpus, written, query)
      const [sounding] = matchNearPinyin(corpus, query, { rank, onlyTerms: true })
      return sounding ? answerBySound(corpus, sounding) : null
    },
  }
}

function answerNearby({ index }: Corpus, { document, miss, name }: NearMatch, query: Query): Answer {
  const { text = '', level = '' } = index.names[name] ?? {}
  const met = { name: text, places: sharedStretches(query.forms[0], level) }
  return { document, match: 'near', score: scoreHit(document, 'near', miss), quotation: null, met }
}

function answerBySound({ index }: Corpus, { document, miss, name }: NearMatch): Answer {
  const places = index.unitsOf(name).map(({ at }) => ({ start: at, end: at + 1 }))
  const met = { name: index.names[name]?.text ?? '', places }
  return { document, match: 'near', score: scoreHit(document, 'near', miss), quotation: null, met }
}
