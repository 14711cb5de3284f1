import { isWanted } from '../../../../library/store/facets.ts'
import type { CatalogueEntry, Facets } from '../../../../model/library.ts'

/** A place with its own reports and the places below it. */
export interface PlaceNode {
  readonly name: string
  /** By what the catalogue is narrowed to it: its code, or its name where it has none. */
  readonly facet: string
  /** Newest first. */
  readonly reports: readonly CatalogueEntry[]
  readonly below: readonly PlaceNode[]
  /** How many reports it and the places below it have. */
  readonly count: number
}

/** Comes after every code and every name. */
const LAST = '\uffff'

/** Sorts reports as an atlas does: the nation's, then by their places, those without one last; the newest of one first. */
export function byPlaceAndYear(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  return [...entries].sort(
    (a, b) =>
      compare(a.level === 'nation' ? 0 : 1, b.level === 'nation' ? 0 : 1) ||
      compare(a.placeCode ?? LAST, b.placeCode ?? LAST) ||
      compare(a.place ?? LAST, b.place ?? LAST) ||
      compare(b.year ?? 0, a.year ?? 0) ||
      compare(a.id, b.id),
  )
}

/** Makes the tree of the places of some reports: provinces, what lies in them, and so on. */
export function placeTree(entries: readonly CatalogueEntry[]): PlaceNode[] {
  return branches(byPlaceAndYear(entries.filter(({ place }) => place !== null)), 0)
}

function branches(entries: readonly CatalogueEntry[], depth: number): PlaceNode[] {
  const nodes = new Map<string, CatalogueEntry[]>()
  for (const entry of entries) {
    const facet = facetAt(entry, depth)
    nodes.set(facet, [...(nodes.get(facet) ?? []), entry])
  }
  return [...nodes].map(([facet, within]): PlaceNode => {
    const [first] = within
    const isOwn = (entry: CatalogueEntry) => entry.within.length <= depth
    return {
      name: first ? nameAt(first, depth) : facet,
      facet,
      reports: within.filter(isOwn),
      below: branches(
        within.filter((entry) => !isOwn(entry)),
        depth + 1,
      ),
      count: within.length,
    }
  })
}

function nameAt({ within, place }: CatalogueEntry, depth: number): string {
  return within[depth] ?? place ?? ''
}

/** Returns by what the catalogue is narrowed to a report's place, or to one of those above it. */
function facetAt(entry: CatalogueEntry, depth: number): string {
  const { placeCode, within } = entry
  if (placeCode === null) return nameAt(entry, depth)
  if (depth >= within.length) return placeCode
  return depth === 0 ? `${placeCode.slice(0, 2)}0000` : `${placeCode.slice(0, 4)}00`
}

/** Returns the reports that facets leave. */
export function narrow(entries: readonly CatalogueEntry[], facets: Facets): CatalogueEntry[] {
  return entries.filter((entry) => isWanted(entry, facets))
}
