import { DIVISION_LEVELS, REPORT_KINDS } from '../../model/kinds.ts'
import type { CatalogueEntry } from '../../model/library.ts'

/** The columns of catalog.csv. */
export const CATALOGUE_COLUMNS = [
  'id',
  'title',
  'kind',
  'issuer',
  'place',
  'place_code',
  'level',
  'year',
  'date',
  'url',
] as const
export type CatalogueColumn = (typeof CATALOGUE_COLUMNS)[number]

/** A line of catalog.csv: its cells by column, empty where nothing is said. */
export type CatalogueRow = Readonly<Record<CatalogueColumn, string>>

/** Returns a line that says what an entry says. */
export function rowOfEntry(entry: CatalogueEntry): CatalogueRow {
  const { id, title, kind, issuer, place, placeCode, level, year, date, url } = entry
  return {
    id,
    title: title ?? '',
    kind,
    issuer: issuer ?? '',
    place: place ?? '',
    place_code: placeCode ?? '',
    level: level ?? '',
    year: year === null ? '' : String(year),
    date: date ?? '',
    url: url ?? '',
  }
}

const FORMS: Readonly<Partial<Record<CatalogueColumn, RegExp>>> = {
  kind: new RegExp(`^(?:${REPORT_KINDS.join('|')})$`),
  level: new RegExp(`^(?:${DIVISION_LEVELS.join('|')})$`),
  place_code: /^\d{6}$/,
  year: /^(?:19|20)\d\d$/,
  url: /^https?:\/\/\S+$/,
}

/** Lists the columns whose cell has not the form that is wanted; an empty cell has. */
export function malformedCells(row: CatalogueRow): CatalogueColumn[] {
  return CATALOGUE_COLUMNS.filter(
    (column) => row[column] !== '' && FORMS[column]?.test(row[column]) === false,
  )
}
