import { fold } from '../../../text/fold.ts'

const KEY = 'policy-term-graph.recent-searches'
/** So many searches are kept, and so many characters of each. */
const MOST = 5
const LONGEST = 60

/** Returns the searches kept on this device, the latest first; none where storage is closed or holds junk. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return [] // storage is closed to this page, or what stands there is none of ours
  }
}

/**
 * Keeps a search as the latest and gives what is then kept; without words nothing changes.
 *
 * Of searches that fold to the same the latest stands for all.
 */
export function keepRecent(query: string): string[] {
  const kept = query.trim().slice(0, LONGEST)
  const known = readRecent()
  if (kept === '') return known
  const others = known.filter((one) => fold(one) !== fold(kept))
  return writeRecent([kept, ...others].slice(0, MOST))
}

/** Forgets one search, or all of them, and gives what is then kept. */
export function forgetRecent(query?: string): string[] {
  return writeRecent(query === undefined ? [] : readRecent().filter((one) => one !== query))
}

function writeRecent(queries: string[]): string[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    return [] // storage is closed to this page: nothing is kept
  }
  return queries
}
