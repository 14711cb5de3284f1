import type { Ranker } from '../../search/ranker.ts'

/** What ranks near misses, fetched when the first is met: most searches need none. */
export interface LateRanker {
  /** Ranks once it is there; before that it finds nothing and notes that it was wanted. */
  readonly rank: Ranker
  /** Fetches what was wanted; gives true where an answer made before is worth making again. */
  load(): Promise<boolean>
}

/** Makes a ranker that is fetched when it is wanted. */
export function lateRanker(): LateRanker {
  let loaded: Ranker | null = null
  let isWanted = false
  return {
    rank(query, candidates, threshold) {
      if (loaded !== null) return loaded(query, candidates, threshold)
      isWanted = true
      return []
    },
    async load() {
      if (!isWanted || loaded !== null) return false
      try {
        loaded = (await import('../../search/fuse-rank.ts')).rankByFuse
        return true
      } catch (error) {
        console.error(error)
        isWanted = false // out of reach now: what is written exactly is found, and the next near miss tries again
        return false
      }
    },
  }
}
