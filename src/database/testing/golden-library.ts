import { readFileSync } from 'node:fs'
import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import { readReport } from '../../compile/compile.ts'
import { otherReports } from '../../compile/testing/gold-reports.ts'
import { ORIGIN } from '../../compile/testing/samples.ts'
import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import { buildLibrary } from '../../library/library.ts'
import { makeSampleLibrary } from '../../library/sample/make-sample-library.ts'
import type { HeldLibrary } from '../../library/store/memory-store.ts'
import { row, SMALL, SMALL_ROWS } from '../../library/testing/small-library.ts'
import { indexGraph } from '../../model/read-graph.ts'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import { type KeptReport, putReports, putRows } from '../settle/put-reports.ts'
import { settle } from '../settle/settle.ts'

const SHIPPED = new URL('../../../graph-data/lingling-2024-plan/source.txt', import.meta.url)

/** A library for tests: in memory, and as a database takes it in. */
export interface GoldenLibrary {
  readonly held: HeldLibrary
  readonly rows: readonly CatalogueRow[]
  readonly kept: readonly KeptReport[]
}

/** Makes a library of texts, by their ids. */
export function libraryOf(
  texts: Readonly<Record<string, string>>,
  rows: readonly CatalogueRow[] = [],
): GoldenLibrary {
  const read = Object.entries(texts).map(([id, source]) => {
    const { graph } = readReport(source, [], ORIGIN)
    if (graph === null) throw new Error(`${id} is no report`)
    return { id, source, graph }
  })
  const reports = read.map(({ id, source, graph }) => ({ id, source, graph: indexGraph(graph) }))
  const bytes = (text: string) => new TextEncoder().encode(text)
  return {
    held: { library: buildLibrary(reports, rows, LIBRARY_TOOLS), reports, keysOf: LIBRARY_TOOLS.keysOf },
    rows,
    kept: read.map(({ id, source, graph }) => ({
      id,
      document: null,
      files: { 'graph.json': bytes(JSON.stringify(graph)), 'source.txt': bytes(source) },
    })),
  }
}

/** Returns three small reports, the shipped one, fifteen made ones, and three real ones where the project is developed. */
export function goldenLibrary(): GoldenLibrary {
  const { reports, truth } = makeSampleLibrary({ reports: 12, seed: 5 })
  const made = truth.reports.map((report) =>
    row({ id: report.id, place: report.place ?? '', level: report.level, year: String(report.year) }),
  )
  return libraryOf(
    {
      ...SMALL,
      'lingling-2024-plan': readFileSync(SHIPPED, 'utf8'),
      ...Object.fromEntries(reports.map(({ id, source }) => [id, source])),
      ...Object.fromEntries(otherReports().map(([id, { text }]) => [id, text])),
    },
    [...SMALL_ROWS, ...made],
  )
}

/** Puts a library into an empty database. */
export async function fillDatabase(db: Database, { kept, rows }: GoldenLibrary): Promise<void> {
  await migrate(db, { access: 'write' })
  await putReports(db, kept, LIBRARY_TOOLS.divisions)
  await putRows(db, rows)
  await settle(db, LIBRARY_TOOLS)
}
