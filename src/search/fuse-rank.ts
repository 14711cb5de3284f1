import Fuse from 'fuse.js/min-basic'
import type { Ranker } from './ranker.ts'

/** Ranks near misses by fuse.js. A page loads it when somebody begins to search. */
export const rankByFuse: Ranker = (query, candidates, threshold) => {
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true, // both sides are folded already
    threshold,
  })
  return fuse.search(query).map(({ item, score = 1 }) => ({ candidate: item, penalty: score }))
}
