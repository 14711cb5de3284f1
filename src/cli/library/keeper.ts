import type { KeptReport, KnownReport } from '../../database/settle/put-reports.ts'
import type { Settled } from '../../database/settle/settle.ts'
import type { LibraryFault } from '../../database/settle/verify.ts'
import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import type { LibraryStore } from '../../library/store/library-store.ts'
import type { CatalogueEntry } from '../../model/library.ts'

/** Called with how much of some work is done. */
export type OnProgress = (done: number, total: number) => void

/** Keeps the reports of a library, and makes what is asked of them. */
export interface LibraryKeeper {
  /** Returns the reports that are kept, by id, those of which the concepts do not know yet among them. */
  known(): Promise<ReadonlyMap<string, KnownReport>>
  /** Keeps reports, all or none; one of the same id is replaced. */
  put(reports: readonly KeptReport[]): Promise<void>
  /** Keeps what catalog.csv says of reports; lines of other reports stay. */
  rows(rows: readonly CatalogueRow[]): Promise<void>
  /** Takes reports out; returns how many there were. */
  remove(ids: readonly string[]): Promise<number>
  /** Makes the concepts anew; until then the library is asked as before. */
  settle(onProgress?: OnProgress): Promise<Settled>
  /** Makes everything anew from the graphs. */
  rebuild(onProgress?: OnProgress): Promise<Settled>
  /** Finds what is wrong. */
  verify(onProgress?: OnProgress): Promise<readonly LibraryFault[]>
  /** Lists what is known of the reports, those of which the concepts do not know yet among them, by id. */
  list(): Promise<readonly CatalogueEntry[]>
  /** Reads the files of reports, by report and name. */
  files(ids: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<string, Uint8Array>>>>
  /** Returns what the library is asked with. */
  store(): LibraryStore
  /** Spreads the tables over the nodes of a Citus cluster. */
  distribute(): Promise<void>
  close(): Promise<void>
}

/** What a library is opened for; for writing, one that is not there yet is made. */
export type LibraryAccess = 'read' | 'write'

/**
 * Opens the library of a folder or a server.
 *
 * @param target The folder, or the address of a database: postgres://…
 * @throws DatabaseError
 */
export type OpenKeeper = (target: string, access: LibraryAccess) => Promise<LibraryKeeper>
