import { rankByFuse } from './fuse-rank.ts'
import { nearMissesBy } from './near-misses.ts'

/** Finds near misses and has fuse.js rank them. */
export const nearByFuse = nearMissesBy(rankByFuse)
