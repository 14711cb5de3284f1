import type { DivisionLevel, ReportKind } from '../../model/kinds.ts'
import type { CatalogueEntry } from '../../model/library.ts'

/** What answers of a library are narrowed to; null for all. */
export interface Facets {
  /** The reports of a place and of the places within it. */
  readonly place: string | null
  readonly level: DivisionLevel | null
  readonly year: number | null
  readonly kind: ReportKind | null
}

export const NO_FACETS: Facets = { place: null, level: null, year: null, kind: null }
const FACETS = ['place', 'level', 'year', 'kind'] as const

/** A value to which answers may be narrowed, and how many of the reports that answer have it. */
export interface FacetValue<T> {
  readonly value: T
  readonly reports: number
}

/** The values of each facet, those that are chosen and those that others leave reports for. */
export interface FacetValues {
  /** The most reports first, then by name. */
  readonly places: readonly FacetValue<string>[]
  readonly levels: readonly FacetValue<DivisionLevel>[]
  /** The newest first. */
  readonly years: readonly FacetValue<number>[]
  readonly kinds: readonly FacetValue<ReportKind>[]
}

/** Tells whether answers are narrowed. */
export function isNarrowed(facets: Facets): boolean {
  return FACETS.some((facet) => facets[facet] !== null)
}

/** Tells whether a report is among those that answers are narrowed to. */
export function isWanted(entry: CatalogueEntry, facets: Facets): boolean {
  const { place, level, year, kind } = facets
  return (
    (place === null || placesOf(entry).includes(place)) &&
    (level === null || entry.level === level) &&
    (year === null || entry.year === year) &&
    (kind === null || entry.kind === kind)
  )
}

/** Counts the reports that answer by the values of each facet: those that the other facets leave. */
export function countFacets(answering: readonly CatalogueEntry[], facets: Facets): FacetValues {
  const count = <T>(facet: keyof Facets, valuesOf: (entry: CatalogueEntry) => readonly T[]) => {
    const counts = new Map<T, number>()
    const left = answering.filter((entry) => isWanted(entry, { ...facets, [facet]: null }))
    for (const value of left.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, reports]): FacetValue<T> => ({ value, reports }))
  }
  const mostFirst = <T>(values: readonly FacetValue<T>[]) =>
    [...values].sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1))
  return {
    places: mostFirst(count('place', placesOf)),
    levels: mostFirst(count('level', ({ level }) => (level === null ? [] : [level]))),
    years: count('year', ({ year }) => (year === null ? [] : [year])).sort((a, b) => b.value - a.value),
    kinds: mostFirst(count('kind', ({ kind }) => [kind])),
  }
}

/** Returns a report's place and those above it. */
function placesOf({ place, within }: CatalogueEntry): string[] {
  return [...new Set(place === null ? within : [...within, place])]
}
