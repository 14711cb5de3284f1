import type { View } from '../address/view.ts'
import { DEFAULT_VIEW } from '../address/view.ts'
import { type LibraryModel, libraryModel, mapModel } from '../app/library/library-model.ts'
import type { Book } from '../app/page/context.ts'
import { borrowedNames } from '../library/borrowed.ts'
import type { CatalogueRow } from '../library/catalogue/catalogue-row.ts'
import { buildLibrary, type LibraryTools } from '../library/library.ts'
import { buildMap } from '../library/map/build-map.ts'
import {
  hasConceptPage,
  type KeysMaker,
  libraryFiles,
  libraryIndex,
  libraryNames,
} from '../library/static/library-files.ts'
import type { LibraryIndex } from '../model/library-files.ts'
import type { SiteFile } from './export-files.ts'

/** What a library is made with: the compiler knows how names are written in addresses and read, and which division lies in which. */
export interface LibraryMaker extends LibraryTools {
  readonly keysOf: KeysMaker
  /** What catalog.csv says of the reports. */
  readonly rows: readonly CatalogueRow[]
}

/** A page of a library with what it is drawn from. */
export interface LibraryPageParts {
  readonly view: View
  readonly library: LibraryModel
}

/** The library of a site. */
export interface SiteLibrary {
  readonly index: LibraryIndex
  /** The reports, each with what the others say of its names. */
  readonly books: readonly Book[]
  readonly pages: readonly LibraryPageParts[]
  /** The files that the pages fetch. */
  readonly files: readonly SiteFile[]
}

/** The passages are spread over so many files. */
const GRAM_SHARDS = 1

/** Makes the library of a site; null where it has a single report. */
export function makeSiteLibrary(books: readonly Book[], maker: LibraryMaker): SiteLibrary | null {
  if (books.length < 2) return null
  const library = buildLibrary(books, maker.rows, maker)
  const index = libraryIndex(library, GRAM_SHARDS)
  const entries = new Map(library.entries.map((entry) => [entry.id, entry]))
  const withElsewhere = books.map((book): Book => {
    const entry = entries.get(book.id)
    return entry
      ? { ...book, elsewhere: Object.fromEntries(borrowedNames(entry, library.concepts, entries)) }
      : book
  })
  const at = (page: View['page'], model = libraryModel(index)): LibraryPageParts => ({
    view: { ...DEFAULT_VIEW, page },
    library: model,
  })
  const names = libraryNames(library.concepts, maker.keysOf)
  const map = buildMap(library.concepts)
  const pages = [
    at({ kind: 'reports' }),
    at({ kind: 'catalogue' }),
    at({ kind: 'concepts' }, libraryModel(index, { names })),
    at({ kind: 'concept-map', at: null }, libraryModel(index, { map: mapModel(map) })),
    ...library.concepts
      .filter(hasConceptPage)
      .map((concept) => at({ kind: 'concept', slug: concept.slug }, libraryModel(index, { concept }))),
  ]
  const files = [...libraryFiles(library, { index, names, map })].map(([name, text]) => ({
    name,
    make: () => text,
  }))
  return { index, books: withElsewhere, pages, files }
}
