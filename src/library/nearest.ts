import type { DivisionLevel } from '../model/kinds.ts'
import type { CatalogueEntry } from '../model/library.ts'

/** How near a report's place is to another: the same, above it, a peer of the same superior, of the province, elsewhere. */
export const NEARNESS = ['own', 'above', 'peer', 'province', 'elsewhere'] as const
export type Nearness = (typeof NEARNESS)[number]

type Placed = Pick<CatalogueEntry, 'id' | 'place' | 'placeCode' | 'level' | 'year'>

/** Tells how near one report's place is to another's. */
export function nearnessOf(from: Placed, to: Placed): Nearness {
  const isSame = from.placeCode === null ? from.place === to.place : from.placeCode === to.placeCode
  if (isSame && to.place !== null) return 'own'
  if (to.level === 'nation') return 'above'
  if (from.placeCode === null || to.placeCode === null) return 'elsewhere'
  const [own, other] = [stemOf(from.placeCode, from.level), stemOf(to.placeCode, to.level)]
  if (own.startsWith(other)) return 'above'
  if (own.slice(0, -2) === other.slice(0, -2)) return 'peer'
  return own.slice(0, 2) === other.slice(0, 2) ? 'province' : 'elsewhere'
}

/** Returns the digits of a code that are the place's own: two of a province, four of a prefecture, six of a county. */
function stemOf(code: string, level: DivisionLevel | null): string {
  if (level === 'province' || code.endsWith('0000')) return code.slice(0, 2)
  return level === 'prefecture' || code.endsWith('00') ? code.slice(0, 4) : code
}

/**
 * Returns reports in the order in which they are asked about a name that `from` does not explain: the place's own other
 * years, its superiors, its peers, then all others; within these the nearest year first, then by id.
 */
export function byNearness<T extends Placed>(from: Placed, others: readonly T[]): T[] {
  const rank = (entry: T) => NEARNESS.indexOf(nearnessOf(from, entry))
  const years = (entry: T) =>
    from.year === null || entry.year === null ? Number.MAX_SAFE_INTEGER : Math.abs(entry.year - from.year)
  return [...others].sort(
    (a, b) => rank(a) - rank(b) || years(a) - years(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
