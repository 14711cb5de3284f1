import type { Concept } from '../../model/library.ts'
import type { LibraryIndex, LibraryNames } from '../../model/library-files.ts'
import type { LibraryResults } from './results-model.ts'

/** What the pages of a library are drawn from. */
export interface LibraryModel {
  readonly index: LibraryIndex
  /** What the page is about; null on the pages that are about all concepts. */
  readonly concept: Concept | null
  /** The names for the table of concepts; null on every other page. */
  readonly names: LibraryNames | null
  /** What was found for the query in the address; null on a page that shows no results. */
  readonly results: LibraryResults | null
  /** So many rows of the table are drawn at most: a long one grows as one reads on. */
  readonly rows: number
}

/** So many rows of the table of concepts are drawn at first. */
export const FIRST_ROWS = 300

/** Makes the model of a library's page. */
export function libraryModel(
  index: LibraryIndex,
  { concept = null, names = null }: Partial<Pick<LibraryModel, 'concept' | 'names'>> = {},
): LibraryModel {
  return { index, concept, names, results: null, rows: FIRST_ROWS }
}
