import { DIVISION_LEVELS, REPORT_KINDS } from '../../../../model/kinds.ts'
import type { CatalogueEntry, Facets } from '../../../../model/library.ts'
import { narrow, type PlaceNode, placeTree } from './places.ts'

/** A value that the catalogue can be narrowed to, with how many reports that leaves. */
export interface FacetValue {
  /** What is narrowed to: the whole of the facets. */
  readonly facets: Facets
  readonly count: number
}

/** The values of every facet; each counts the reports that the other facets leave. */
export interface FacetCounts {
  readonly level: readonly (FacetValue & { readonly value: NonNullable<Facets['level']> })[]
  readonly year: readonly (FacetValue & { readonly value: number })[]
  readonly kind: readonly (FacetValue & { readonly value: NonNullable<Facets['kind']> })[]
  /** The place that is chosen with those above it, the highest first; empty for none. */
  readonly way: readonly PlaceNode[]
  /** The places right below the chosen one, or the highest. */
  readonly below: readonly PlaceNode[]
}

/** Counts what each value of each facet would leave of a catalogue. */
export function countFacets(entries: readonly CatalogueEntry[], facets: Facets): FacetCounts {
  const without = (name: keyof Facets) => narrow(entries, { ...facets, [name]: name === 'place' ? '' : null })
  const [levels, years, kinds] = [without('level'), without('year'), without('kind')]
  const allYears = [...new Set(entries.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a)
  const tree = placeTree(without('place'))
  const way = facets.place === '' ? [] : wayTo(tree, facets.place)
  const counted = <V>(
    value: V,
    parts: Partial<Facets>,
    of: readonly CatalogueEntry[],
    name: keyof CatalogueEntry,
  ) => ({
    value,
    facets: { ...facets, ...parts },
    count: of.filter((entry) => entry[name] === value).length,
  })
  const isHeld = ({ count }: FacetValue) => count > 0
  return {
    level: DIVISION_LEVELS.map((level) => counted(level, { level }, levels, 'level')).filter(isHeld),
    year: allYears.map((year) => counted(year, { year }, years, 'year')).filter(isHeld),
    kind: REPORT_KINDS.map((kind) => counted(kind, { kind }, kinds, 'kind')).filter(isHeld),
    way,
    below: way.at(-1)?.below ?? tree,
  }
}

/** Finds a place in a tree, with the places above it. */
function wayTo(nodes: readonly PlaceNode[], facet: string): readonly PlaceNode[] {
  for (const node of nodes) {
    if (node.facet === facet || node.name === facet) return [node]
    const inner = wayTo(node.below, facet)
    if (inner.length > 0) return [node, ...inner]
  }
  return []
}
