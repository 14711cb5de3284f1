import { DIVISION_LEVELS, REPORT_KINDS } from '../model/kinds.ts'
import type { Facets } from '../model/library.ts'

/** The columns that the table of a report's terms can be sorted by. */
export const TERM_COLUMNS = ['number', 'name', 'parts', 'citations', 'review', 'plan', 'first'] as const
export type TermColumn = (typeof TERM_COLUMNS)[number]

/** The columns that the table of a library's concepts can be sorted by. */
export const CONCEPT_COLUMNS = ['number', 'name', 'reports', 'entries', 'senses', 'first'] as const
export type ConceptColumn = (typeof CONCEPT_COLUMNS)[number]

const COLUMNS = [...new Set([...TERM_COLUMNS, ...CONCEPT_COLUMNS])]

/** What a table is sorted by; its own order is `number`, ascending. */
export interface Sort<Column = TermColumn | ConceptColumn> {
  readonly column: Column
  readonly isDescending: boolean
}

/** A table in its own order. */
export const OWN_ORDER = { column: 'number', isDescending: false } as const

/** Reads `citations` (ascending) and `-citations` (descending); a table's own order where it is neither. */
export function parseSort(text: string): Sort {
  const column = COLUMNS.find((name) => name === text.replace(/^-/, ''))
  return column === undefined ? OWN_ORDER : { column, isDescending: text.startsWith('-') }
}

/** Returns the text of a sort, the inverse of `parseSort`; empty for a table's own order. */
export function formatSort({ column, isDescending }: Sort): string {
  return isDescending ? `-${column}` : column === OWN_ORDER.column ? '' : column
}

/** Returns a sort for a table with some columns: the table's own order where it has no such column. */
export function sortAmong<Column extends Sort['column']>(
  columns: readonly Column[],
  { column, isDescending }: Sort,
): Sort<Column | 'number'> {
  const own = columns.find((name) => name === column)
  return own === undefined ? OWN_ORDER : { column: own, isDescending }
}

const YEAR = /^(?:19|20)\d\d$/

/** Reads facets from the parameters of an address; what they cannot be narrows nothing. */
export function parseFacets(params: URLSearchParams): Facets {
  const [level, year, kind] = ['level', 'year', 'kind'].map((name) => params.get(name) ?? '')
  return {
    level: DIVISION_LEVELS.find((one) => one === level) ?? null,
    place: params.get('place') ?? '',
    year: YEAR.test(year ?? '') ? Number(year) : null,
    kind: REPORT_KINDS.find((one) => one === kind) ?? null,
  }
}

/** Returns the values of facets by the names of their parameters, the inverse of `parseFacets`. */
export function formatFacets({ level, place, year, kind }: Facets): Readonly<Record<string, string>> {
  return { level: level ?? '', place, year: year === null ? '' : String(year), kind: kind ?? '' }
}
