import type { SearchDocument } from './documents.ts'
import { groupOfKind, HIT_GROUPS, MATCH_CLASSES, type MatchClass } from './hit.ts'

/** How far a hit is off within its class; both from 0 to 1. */
export interface Miss {
  /** For a near miss how many slips it takes, and the share of the query that is amiss as fuse.js sees it. */
  readonly penalty: number
  /** The share of characters that name and query do not have in common. */
  readonly unlike: number
}

/** How well a hit that is no miss fits, the best first: all of a name, with other numerals, its beginning, its middle. */
export const FITS = ['whole', 'levelled', 'beginning', 'middle'] as const
export type Fit = (typeof FITS)[number]

/** Steps in which hits of a class are told apart, for kind to count within a step. */
const STEPS = 64

/** Returns how far off a hit of this fit counts as. */
export function missOfFit(fit: Fit): Miss {
  return { penalty: FITS.indexOf(fit) / STEPS, unlike: 0 }
}

/**
 * Returns the score of a hit, from 0 to 1: by class, then by the penalty of a near miss, then by kind, then
 * by what a near miss has in common, then by citations. No hit reaches the score of a better class.
 */
export function scoreHit(document: SearchDocument, match: MatchClass, miss: Miss): number {
  const cited = 1 / (1 + document.citations)
  const likeness = (stepOf(miss.unlike) + cited) / (STEPS + 2)
  const standing = (HIT_GROUPS.indexOf(groupOfKind(document.kind)) + likeness) / HIT_GROUPS.length
  const within = (stepOf(miss.penalty) + standing) / (STEPS + 1)
  return 1 - (MATCH_CLASSES.indexOf(match) + within) / MATCH_CLASSES.length
}

function stepOf(share: number): number {
  return Math.round(Math.min(1, share) * STEPS)
}
