import type { CatalogueEntry } from '../model/library.ts'
import type { TermGraph } from '../model/read-graph.ts'

/** A compiled report of a library. */
export interface LibraryReport {
  readonly entry: CatalogueEntry
  readonly graph: TermGraph
  readonly source: string
}
