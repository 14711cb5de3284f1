import { CsvError, parse } from 'csv-parse/sync'
import { unmarkText } from '../../text/spreadsheet-text.ts'
import { CATALOGUE_COLUMNS, type CatalogueRow } from './catalogue-row.ts'

/** A catalog.csv as it lies there. */
export interface CatalogueFile {
  /** The columns of its first line; those that are none of ours are kept. */
  readonly columns: readonly string[]
  /** Its other lines, by column. */
  readonly lines: readonly Readonly<Record<string, string>>[]
}

export type CatalogueErrorCode = 'uneven' | 'no-id' | 'repeated-column' | 'not-csv'

/** Thrown for a text that is no catalog.csv; `line` counts from 1. */
export class CatalogueError extends Error {
  readonly code: CatalogueErrorCode
  readonly line: number

  constructor(code: CatalogueErrorCode, line: number) {
    super(`the catalogue is ${code} in line ${line}`)
    this.name = 'CatalogueError'
    this.code = code
    this.line = line
  }
}

/**
 * Reads the text of a catalog.csv; an empty text is one without lines.
 *
 * @throws CatalogueError for a line with more or fewer cells than the first, and where no column is `id`.
 */
export function parseCatalogue(text: string): CatalogueFile {
  const [columns = [], ...lines] = readCells(text)
  if (columns.length === 0) return { columns: CATALOGUE_COLUMNS, lines: [] }
  if (!columns.includes('id')) throw new CatalogueError('no-id', 1)
  if (new Set(columns).size < columns.length) throw new CatalogueError('repeated-column', 1)
  return {
    columns,
    lines: lines.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))),
  }
}

function readCells(text: string): string[][] {
  try {
    const cells: string[][] = parse(text, { bom: true, skip_empty_lines: true, trim: true })
    return cells.map((line) => line.map(unmarkText))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const isUneven = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
    throw new CatalogueError(isUneven ? 'uneven' : 'not-csv', Number(error.lines ?? 1))
  }
}

/** Returns the lines of a catalogue by the columns that we know. */
export function rowsOf({ lines }: CatalogueFile): CatalogueRow[] {
  return lines.map(
    (line) =>
      Object.fromEntries(CATALOGUE_COLUMNS.map((column) => [column, line[column] ?? ''])) as CatalogueRow,
  )
}

/**
 * Fills a catalogue with what the texts say: empty cells get a value, reports without a line get one. What is written
 * there stays, columns and lines of others too.
 *
 * @param told A line a report, as its text has it.
 * @returns The table with its first line, for `formatCsv`.
 */
export function fillCatalogue({ columns, lines }: CatalogueFile, told: readonly CatalogueRow[]): string[][] {
  const all = [...columns, ...CATALOGUE_COLUMNS.filter((column) => !columns.includes(column))]
  const byId = new Map(told.map((row) => [row.id, row]))
  const listed = new Set(lines.map(({ id }) => id))
  const filled = lines.map((line) => {
    const row: Readonly<Record<string, string>> | undefined = byId.get(line.id ?? '')
    return all.map((column) => line[column] || row?.[column] || '')
  })
  const added = told
    .filter(({ id }) => !listed.has(id))
    .map((row: Readonly<Record<string, string>>) => all.map((column) => row[column] ?? ''))
  return [all, ...filled, ...added]
}
