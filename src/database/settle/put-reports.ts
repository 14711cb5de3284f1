import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import { type Divisions, entryOfReport } from '../../library/catalogue/entry-of-report.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import { parseGraph } from '../../model/read-graph.ts'
import { titleOfReport } from '../../model/report-name.ts'
import { blockRows } from '../blocks/block-rows.ts'
import type { Database, Queries, Row } from '../database.ts'
import { STATE } from '../store/library-state.ts'
import { storedJson, storedText } from './stored-json.ts'
import { readValue, writeRows, writeValue } from './write-rows.ts'
import { WRITE } from './write-statements.ts'

/** A compiled report that a library keeps: its files as they lie in its folder. */
export interface KeptReport {
  readonly id: string
  /** Tells the document and the compiler from others; null where the report came compiled. */
  readonly document: string | null
  /** graph.json and source.txt, and what else it has: keys.json, marks.json, moved.json, search.bin. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

/** What a library knows of a report that it keeps. */
export interface KnownReport {
  /** SHA-256 of its files. */
  readonly hash: string
  readonly document: string | null
}

/** A report as its table has it. */
export interface ReportRow extends Row {
  readonly id: string
  readonly hash: string
  readonly told: CatalogueEntry
  readonly entry: CatalogueEntry | null
  readonly cited: string
}

/** The name of the value that holds what catalog.csv says. */
const ROWS = 'rows'
/** The name of the value that is there as long as the concepts are not those of the reports. */
export const UNSETTLED = 'unsettled'

/** Lists the reports that a library keeps, by id. */
export async function knownReports(db: Queries): Promise<Map<string, KnownReport>> {
  const rows = await db.query<{ readonly id: string } & KnownReport & Row>(WRITE.known)
  return new Map(rows.map(({ id, hash: own, document }) => [id, { hash: own, document }]))
}

/**
 * Puts reports into a library, all of them or none; one of the same id is replaced. They are searched once the concepts
 * are made anew (`settle`).
 *
 * @throws GraphError where a graph.json cannot be read.
 */
export async function putReports(
  db: Database,
  reports: readonly KeptReport[],
  divisions: Divisions,
): Promise<void> {
  const read = reports.map((report) => {
    const graph = parseGraph(textOf(report, 'graph.json'))
    const source = textOf(report, 'source.txt')
    const title = titleOfReport(graph.attributes.report) ?? report.id
    const told = entryOfReport(report.id, graph, divisions)
    return { report, title, told, blocks: blockRows(graph, source) }
  })
  await db.transaction(async (queries) => {
    const ids = reports.map(({ id }) => id)
    await queries.query(WRITE.lock)
    await queries.query(WRITE.dropFiles, [ids])
    await queries.query(WRITE.dropBlocks, [ids])
    for (const { report, title, told } of read) {
      const { id, document } = report
      await queries.query(WRITE.putReport, [
        id,
        hashOfReport(report),
        document,
        storedText(title),
        storedJson(told),
      ])
      for (const [name, content] of Object.entries(report.files).sort(byName))
        await queries.query(WRITE.putFile, [id, name, gzipSync(content)])
    }
    const rows = read.flatMap(({ report, blocks }) =>
      blocks.map((block) => ({ report: report.id, ...block })),
    )
    await writeRows(queries, WRITE.blocks, rows)
    await writeValue(queries, UNSETTLED, true)
  })
}

/** Takes reports out of a library; returns how many of them it had. */
export async function removeReports(db: Database, ids: readonly string[]): Promise<number> {
  const known = await knownReports(db)
  const held = ids.filter((id) => known.has(id))
  await db.transaction(async (queries) => {
    await queries.query(WRITE.lock)
    const statements = [
      WRITE.dropFiles,
      WRITE.dropBlocks,
      WRITE.dropEntries,
      WRITE.dropMentions,
      WRITE.dropReports,
    ]
    for (const statement of statements) await queries.query(statement, [held])
    if (held.length > 0) await writeValue(queries, UNSETTLED, true)
  })
  return held.length
}

/** Keeps what catalog.csv says of reports; lines of other reports stay. */
export async function putRows(db: Database, rows: readonly CatalogueRow[]): Promise<void> {
  const ids = new Set(rows.map(({ id }) => id))
  const before = await readRows(db)
  const others = before.filter(({ id }) => !ids.has(id))
  const sorted = [...others, ...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (isDeepStrictEqual(sorted, before)) return
  await db.transaction(async (queries) => {
    await queries.query(WRITE.lock)
    await writeValue(queries, ROWS, sorted)
    await writeValue(queries, UNSETTLED, true)
  })
}

/** Tells whether the concepts are those of the reports that are there. */
export async function isSettled(db: Queries): Promise<boolean> {
  const values = [await readValue(db, STATE.stamp), await readValue(db, UNSETTLED)]
  return values[0] !== undefined && values[1] === undefined
}

/** Returns what catalog.csv said of the reports. */
export async function readRows(db: Queries): Promise<readonly CatalogueRow[]> {
  return ((await readValue(db, ROWS)) as CatalogueRow[] | undefined) ?? []
}

/** Hashes the files of a report. */
export function hashOfReport({ files }: Pick<KeptReport, 'files'>): string {
  const parts = Object.entries(files).sort(byName)
  return hash('sha256', JSON.stringify(parts.map(([name, content]) => [name, hash('sha256', content)])))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function textOf({ files }: KeptReport, name: string): string {
  return Buffer.from(files[name] ?? new Uint8Array()).toString('utf8')
}
