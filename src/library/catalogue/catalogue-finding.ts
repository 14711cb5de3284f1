import type { CatalogueColumn } from './catalogue-row.ts'

/** What can be wrong with a catalogue. */
export type CatalogueCode =
  | 'missing-cell'
  | 'malformed-cell'
  | 'contradicted-cell'
  | 'row-without-report'
  | 'repeated-row'
  | 'duplicate-report'
  | 'misattributed-report'

/** A problem of a library's reports: of which report, in which column, and the values that it is about. */
export interface CatalogueFinding {
  readonly code: CatalogueCode
  readonly report: string
  readonly column: CatalogueColumn | null
  /** What catalog.csv says. */
  readonly value: string | null
  /** What the text says, or the other report's id. */
  readonly other: string | null
}

/** Makes a finding; what is left out is null. */
export function finding(
  code: CatalogueCode,
  report: string,
  { column = null, value = null, other = null }: Partial<Omit<CatalogueFinding, 'code' | 'report'>> = {},
): CatalogueFinding {
  return { code, report, column, value, other }
}
