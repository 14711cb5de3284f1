import Fuse from 'fuse.js/min-basic'

/** The most candidates that are ranked for one query. */
export const MAX_CANDIDATES = 24

/** A candidate with how far it is off: 0 for a perfect match, towards 1 for none. */
export interface Ranked<T> {
  readonly candidate: T
  readonly penalty: number
}

/**
 * Ranks candidates by how near their text comes to the query (fuse.js), and drops those that are too far.
 *
 * @param query Folded.
 * @param candidates At most `MAX_CANDIDATES`, their `text` folded.
 * @param threshold The greatest share of the query that may be amiss, from 0 to 1.
 */
export function rankByFuse<T extends { readonly text: string }>(
  query: string,
  candidates: readonly T[],
  threshold: number,
): Ranked<T>[] {
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
