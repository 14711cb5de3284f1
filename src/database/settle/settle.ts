/** This file makes the concepts of a library anew from the reports that it keeps, and writes what has changed. */

import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import { mergeCatalogue } from '../../library/catalogue/merge-catalogue.ts'
import { formConcepts, UseCollector } from '../../library/concepts/build-concepts.ts'
import { NameCollector } from '../../library/concepts/collect-names.ts'
import type { LibraryTools } from '../../library/library.ts'
import type { LibraryReport } from '../../library/library-report.ts'
import type { KeysMaker } from '../../library/static/library-files.ts'
import { type Database, DatabaseError } from '../database.ts'
import { isSettled, type ReportRow, readRows } from './put-reports.ts'
import { readReports } from './report-files.ts'
import { writeLibrary } from './write-library.ts'
import { WRITE } from './write-statements.ts'

/** What the compiler knows of names and places. */
export interface SettleTools extends LibraryTools {
  readonly keysOf: KeysMaker
}

/** How concepts are made. */
export interface SettleWish {
  /** Called with how many of how many reports were read; each is read twice. */
  readonly onProgress?: (done: number, total: number) => void
  /** Takes nothing over that was made before. */
  readonly isAnew?: boolean
}

/** How many reports and concepts a library has. */
export interface Settled {
  readonly reports: number
  readonly concepts: number
}

/** So many reports are read at once. */
const READ_AT_ONCE = 16

/**
 * Makes the concepts of a library from its reports, unless they are those of its reports already.
 *
 * What comes of it depends on the reports alone, not on the order in which they came or on what was there before. All of
 * it is written at once: until then the library answers as before. No graph is held while it goes on, but who uses each
 * name is.
 *
 * @throws DatabaseError `damaged` with the id of a report that cannot be read.
 */
export async function settle(
  db: Database,
  { slugs, keysOf, divisions }: SettleTools,
  { onProgress = () => {}, isAnew = false }: SettleWish = {},
): Promise<Settled> {
  const reports = await db.query<ReportRow>(WRITE.told)
  if (!isAnew && (await isSettled(db))) return { reports: reports.length, concepts: await countConcepts(db) }
  const rows: readonly CatalogueRow[] = await readRows(db)
  const told = reports.map((report) => report.told)
  const { entries } = mergeCatalogue(told, rows, divisions)
  let done = 0
  const read = async (add: (report: LibraryReport) => void) => {
    for (let at = 0; at < entries.length; at += READ_AT_ONCE) {
      const some = entries.slice(at, at + READ_AT_ONCE)
      const ids = some.map(({ id }) => id)
      const reports = new Map((await readReports(db, ids)).map((report) => [report.id, report]))
      for (const entry of some) {
        const report = reports.get(entry.id)
        if (report === undefined) throw new DatabaseError('damaged', entry.id)
        add({ entry, graph: report.graph, source: report.source })
      }
      done += some.length
      onProgress(done, 2 * entries.length)
    }
  }
  const names = new NameCollector()
  await read((report) => names.add(report))
  const users = new UseCollector(names.names())
  await read((report) => users.add(report))
  const concepts = formConcepts(users, entries, slugs())
  const isWritten = await writeLibrary(db, { reports, entries, concepts, keysOf, isAnew })
  // Another process has put in reports meanwhile.
  if (!isWritten) return settle(db, { slugs, keysOf, divisions }, { onProgress, isAnew })
  return { reports: entries.length, concepts: concepts.length }
}

async function countConcepts(db: Database): Promise<number> {
  return (await db.query(WRITE.hashes)).length
}
