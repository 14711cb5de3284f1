import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import type { LibraryStore } from '../../library/store/library-store.ts'
import type { CatalogueEntry } from '../../model/library.ts'

/** A compiled report that a library keeps. */
export interface KeptReport {
  readonly id: string
  /** Tells the document and the compiler from others. */
  readonly document: string
  /** Its files by name: graph.json, source.txt, keys.json, and what else it has. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

/** What a library knows of a report without reading it. */
export interface KnownReport {
  /** SHA-256 of its files. */
  readonly hash: string
  readonly document: string | null
}

/** What may be wrong in a library. */
export const LIBRARY_FAULTS = [
  /** A file of a report is missing or cannot be read. */
  'unreadable-file',
  /** The files of a report are not those that were put in. */
  'other-hash',
  /** A place that is told is not what the source says there. */
  'stray-use',
  /** A count is not what its report or its concepts give. */
  'other-count',
] as const

/** Something that is wrong in a library. */
export interface LibraryFault {
  readonly code: (typeof LIBRARY_FAULTS)[number]
  /** Null where it is of no one report. */
  readonly report: string | null
  /** What exactly: a file, a name, a place. */
  readonly what: string
}

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
  settle(onProgress?: OnProgress): Promise<{ readonly reports: number; readonly concepts: number }>
  /** Makes everything anew from the graphs. */
  rebuild(onProgress?: OnProgress): Promise<{ readonly reports: number; readonly concepts: number }>
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
