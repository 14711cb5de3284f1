import { DIVISION_LEVELS, REPORT_KINDS } from '../../model/kinds.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import { appendAll } from '../../text/collect.ts'
import { type CatalogueFinding, finding } from './catalogue-finding.ts'
import { type CatalogueColumn, type CatalogueRow, malformedCells, rowOfEntry } from './catalogue-row.ts'
import { type Divisions, settle } from './entry-of-report.ts'

/** What is known of the reports of a library, and what is wrong with it. */
export interface Catalogue {
  /** By id. */
  readonly entries: readonly CatalogueEntry[]
  readonly findings: readonly CatalogueFinding[]
}

/** The columns that a report is looked up by: without one it cannot be told from others. */
const NEEDED = ['place', 'year'] as const
/** The columns in which catalog.csv and the text should agree. */
const COMPARED = ['kind', 'place_code', 'level', 'year'] as const

/**
 * Merges what the texts say with catalog.csv, which wins.
 *
 * What is missing in both is a finding; so is a line that contradicts its text, one without a report, and a cell that
 * cannot be read, which is left out.
 */
export function mergeCatalogue(
  told: readonly CatalogueEntry[],
  rows: readonly CatalogueRow[],
  divisions: Divisions,
): Catalogue {
  const known = new Map(told.map((entry) => [entry.id, entry]))
  const findings: CatalogueFinding[] = []
  const wanted = new Map<string, CatalogueRow>()
  for (const row of rows) {
    if (wanted.has(row.id)) findings.push(finding('repeated-row', row.id))
    else if (!known.has(row.id)) findings.push(finding('row-without-report', row.id))
    else wanted.set(row.id, row)
  }
  const entries = [...told]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const row = wanted.get(entry.id)
      if (!row) return entry
      const malformed = malformedCells(row)
      for (const column of malformed)
        findings.push(finding('malformed-cell', entry.id, { column, value: row[column] }))
      const merged = fill(entry, blank(row, malformed), divisions)
      appendAll(findings, contradictions(entry, blank(row, malformed)))
      return merged
    })
  for (const entry of entries)
    for (const column of NEEDED)
      if (entry[column] === null && !(column === 'place' && entry.level === 'nation'))
        findings.push(finding('missing-cell', entry.id, { column }))
  return { entries, findings }
}

function blank(row: CatalogueRow, columns: readonly CatalogueColumn[]): CatalogueRow {
  return { ...row, ...Object.fromEntries(columns.map((column) => [column, ''])) }
}

function fill(entry: CatalogueEntry, row: CatalogueRow, divisions: Divisions): CatalogueEntry {
  const isElsewhere = row.place !== '' && row.place !== entry.place
  // A code and a level are of their place: another place has others.
  const known = isElsewhere ? { placeCode: null, level: null } : entry
  const placed = {
    place: row.place || entry.place,
    placeCode: row.place_code || known.placeCode,
    level: DIVISION_LEVELS.find((level) => level === row.level) ?? known.level,
  }
  const isOfYear = row.year === '' || row.year === String(entry.year)
  return {
    ...entry,
    title: row.title || entry.title,
    // The short title was made of what the text says, which the line may put right.
    shortTitle:
      (row.title !== '' && row.title !== entry.title) || isElsewhere || !isOfYear ? null : entry.shortTitle,
    kind: REPORT_KINDS.find((kind) => kind === row.kind) ?? entry.kind,
    issuer: row.issuer || entry.issuer,
    ...settle(placed, divisions),
    year: row.year === '' ? entry.year : Number(row.year),
    date: row.date || entry.date,
    url: row.url || entry.url,
  }
}

/** Finds where a line says something else than the text: of the place, that the report is another one's. */
function contradictions(entry: CatalogueEntry, row: CatalogueRow): CatalogueFinding[] {
  const text = rowOfEntry(entry)
  const differs = (column: CatalogueColumn) =>
    row[column] !== '' && text[column] !== '' && row[column] !== text[column]
  const isOther = differs('place') && !isPart(row.place, text.place)
  const others = COMPARED.filter(
    (column) => differs(column) && !(isOther && column !== 'year' && column !== 'kind'),
  )
  return [
    ...(isOther ? [finding('misattributed-report', entry.id, { value: row.place, other: text.place })] : []),
    ...others.map((column) =>
      finding('contradicted-cell', entry.id, { column, value: row[column], other: text[column] }),
    ),
  ]
}

/** Tells whether one name of a place is the end of the other: 零陵区, 永州市零陵区. */
function isPart(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}
