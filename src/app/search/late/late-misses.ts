import type { NearMisses } from '../../../search/answers.ts'

/** The search for near misses, fetched when the first is met: most searches need none. */
export interface LateMisses {
  /** Finds them once it is there; before that it finds nothing and notes that it was wanted. */
  readonly near: NearMisses
  /** Fetches it where it was wanted: once it is loaded, an answer made before is worth making again. */
  load(): Promise<'unasked' | 'loaded' | 'failed'>
}

/** Makes a search for near misses that is fetched when it is wanted. */
export function lateMisses(): LateMisses {
  let loaded: NearMisses | null = null
  let isWanted = false
  const wanted = () => {
    isWanted = loaded === null
    return loaded
  }
  return {
    near: {
      findNames: (corpus, query) => wanted()?.findNames(corpus, query) ?? [],
      findTexts: (corpus, query) => wanted()?.findTexts(corpus, query) ?? [],
      suggest: (corpus, query) => wanted()?.suggest(corpus, query) ?? null,
    },
    async load() {
      if (!isWanted) return 'unasked'
      isWanted = false
      try {
        loaded = (await import('../../../search/near/near-by-fuse.ts')).nearByFuse
        return 'loaded'
      } catch (error) {
        console.error(error) // out of reach now: what is written exactly is found, and the next near miss tries again
        return 'failed'
      }
    },
  }
}
