import type { ConceptShard, LibraryIndex, LibraryNames, NameReports } from '../../model/library-files.ts'

/** Where what a library is asked for comes from: out of files, or out of memory. */
export interface LibraryData {
  index(): Promise<LibraryIndex>
  names(): Promise<LibraryNames>
  nameReports(): Promise<NameReports>
  /** Returns the concepts of the shard in which a path lies. */
  concepts(path: string): Promise<ConceptShard>
  /** Returns a file of the places of grams. */
  grams(file: number): Promise<Uint8Array>
  /** Returns the text of a report. */
  source(report: string): Promise<string>
}
