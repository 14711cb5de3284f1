import type { SearchDocument } from './documents.ts'
import { groupOfKind, HIT_GROUPS, MATCH_CLASSES, type MatchClass } from './hit.ts'

/** Steps in which near misses are told apart before kind and citations count. */
const STEPS = 16

/**
 * Gives the score of a hit, from 0 to 1: by class, then by how near a near miss is, then by kind, then by
 * citations. No hit of a class reaches the score of a better class.
 *
 * @param penalty How far a near miss is off, from 0 to 1; 0 for any other hit.
 */
export function scoreHit(document: SearchDocument, match: MatchClass, penalty = 0): number {
  const group = HIT_GROUPS.indexOf(groupOfKind(document.kind))
  const standing = (group + 1 / (1 + document.citations)) / (HIT_GROUPS.length + 1)
  const within = (Math.round(Math.min(1, penalty) * STEPS) + standing) / (STEPS + 1)
  return 1 - (MATCH_CLASSES.indexOf(match) + within) / MATCH_CLASSES.length
}
