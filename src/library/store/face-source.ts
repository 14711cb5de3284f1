import type { Concept } from '../../model/library.ts'
import type { BorrowedConcept } from '../borrowed.ts'
import type { Library } from '../library.ts'
import type { LibraryStore } from './library-store.ts'

/** A report as the list of reports names it. */
export interface ListedReport {
  readonly id: string
  /** Its title, else the one that its text suggests, marked; else its id. */
  readonly title: string
  readonly terms: number
}

/** What the site of a library is made from, one file at a time, as each is asked for. */
export interface FaceSource {
  readonly store: LibraryStore
  /** Returns what tells the library from its earlier and later states; cheap, for it is asked with every request. */
  version(): Promise<string>
  /** Lists the reports, by id. */
  reports(): Promise<readonly ListedReport[]>
  /** Reads the files of a report by their names, as they lie in its folder: graph.json, source.txt, …; null where there is no such report. */
  report(id: string): Promise<ReadonlyMap<string, Uint8Array> | null>
  /** Returns the concepts that a report uses or defines, in any order. */
  conceptsOf(report: string): Promise<readonly BorrowedConcept[]>
  /** Returns the concepts whose slugs lie in one of the index's shards, in any order. */
  conceptsOfShard(shard: number): Promise<readonly Concept[]>
  /** Returns the concepts that most reports share, so many at most, in any order. */
  sharedConcepts(most: number): Promise<readonly Concept[]>
  /** Returns all of the library, its concepts in any order, for the few files that tell all of it. */
  library(): Promise<Library>
}
