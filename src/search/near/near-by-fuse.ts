import type { Span } from '../../model/span.ts'
import { sharedStretches } from '../../text/align.ts'
import { type Answer, answerByText, type Corpus, type NearMisses } from '../answers.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { Query } from '../query.ts'
import { scoreHit } from '../rank.ts'
import { matchNearNames, type NearMatch, nearestName } from './near-names.ts'
import { matchNearPinyin } from './near-pinyin.ts'
import { matchNearTexts } from './near-texts.ts'

/** Finds near misses and ranks them by fuse.js. A page loads it when the first is met. */
export const nearByFuse: NearMisses = {
  findNames: (corpus, query) => [
    ...matchNearNames(corpus.index, query).map((near) => answerNearby(corpus, near, query)),
    ...matchNearPinyin(corpus, query).map((near) => answerBySound(corpus, near)),
  ],
  findTexts: (corpus, query) =>
    matchNearTexts(corpus.passages, query).map(({ candidate, penalty }) =>
      answerByText(candidate, penalty === 0 ? 'text' : 'near-text', { penalty, unlike: 0 }),
    ),
  suggest(corpus, query) {
    const written = nearestName(corpus.index, query)
    if (written !== null) return answerNearby(corpus, written, query)
    const [sounding] = matchNearPinyin(corpus, query, { onlyTerms: true })
    return sounding ? answerBySound(corpus, sounding) : null
  },
}

function answerNearby({ index }: Corpus, near: NearMatch, query: Query): Answer {
  return answerBy(index, near, sharedStretches(query.forms[0], index.names[near.name]?.level ?? ''))
}

function answerBySound({ index }: Corpus, near: NearMatch): Answer {
  const units = index.unitsOf(near.name)
  return answerBy(
    index,
    near,
    units.map(({ at }) => ({ start: at, end: at + 1 })),
  )
}

function answerBy(
  { names }: NameIndex,
  { document, miss, name }: NearMatch,
  places: readonly Span[],
): Answer {
  const met = { name: names[name]?.text ?? '', places }
  return { document, match: 'near', score: scoreHit(document, 'near', miss), snippet: null, met }
}
