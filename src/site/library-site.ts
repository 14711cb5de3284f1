import type { View } from '../address/view.ts'
import { DEFAULT_VIEW } from '../address/view.ts'
import { type LibraryModel, libraryModel, mapModel } from '../app/library/library-model.ts'
import type { Book } from '../app/page/context.ts'
import { formatPanel } from '../formats/library/panel.ts'
import { borrowedConcepts, borrowedNames } from '../library/borrowed.ts'
import type { CatalogueRow } from '../library/catalogue/catalogue-row.ts'
import { buildLibrary, type Library, type LibraryTools } from '../library/library.ts'
import { buildMap } from '../library/map/build-map.ts'
import { buildGrams } from '../library/passages/build-grams.ts'
import {
  type KeysMaker,
  libraryFiles,
  libraryIndex,
  libraryNames,
  passageFiles,
} from '../library/static/library-files.ts'
import { ELSEWHERE_FILE, type LibraryIndex, PANEL_FILE } from '../model/library-files.ts'
import { conceptScripts } from './terms-script.ts'

/** What a library is made with: the compiler knows how names are written in addresses and read, and which division lies in which. */
export interface LibraryMaker extends LibraryTools {
  readonly keysOf: KeysMaker
}

/** A page of a library with what it is drawn from. */
export interface LibraryPageParts {
  readonly view: View
  readonly library: LibraryModel
}

/** Returns the page of a library at an address, drawn from a model. */
export function libraryPage(page: View['page'], library: LibraryModel): LibraryPageParts {
  return { view: { ...DEFAULT_VIEW, page }, library }
}

/** The library of a site. */
export interface SiteLibrary {
  readonly index: LibraryIndex
  /** The reports, each with what the others say of its names. */
  readonly books: readonly Book[]
  readonly pages: readonly LibraryPageParts[]
  /** All that is known of it. */
  readonly library: Library
  /** Makes the files that the pages fetch: paths from the site's root, and what they hold. */
  readonly files: () => Generator<readonly [string, string | Uint8Array]>
}

/** Makes the library of a site; null where it has a single report. */
export function makeSiteLibrary(
  books: readonly Book[],
  rows: readonly CatalogueRow[],
  maker: LibraryMaker,
): SiteLibrary | null {
  if (books.length < 2) return null
  const library = buildLibrary(books, rows, maker)
  const grams = buildGrams(books)
  const index = libraryIndex(library, grams.count)
  const entries = new Map(library.entries.map((entry) => [entry.id, entry]))
  const withElsewhere = books.map((book): Book => {
    const entry = entries.get(book.id)
    return entry
      ? {
          ...book,
          elsewhere: Object.fromEntries(
            borrowedNames(entry, borrowedConcepts(entry.id, library.concepts), entries),
          ),
        }
      : book
  })
  const at = (page: View['page'], model = libraryModel(index)) => libraryPage(page, model)
  const names = libraryNames(library.concepts, maker.keysOf)
  const map = buildMap(library.concepts)
  const pages = [
    at({ kind: 'reports' }),
    at({ kind: 'catalogue' }),
    at({ kind: 'concepts' }, libraryModel(index, { names })),
    at({ kind: 'concept-map', at: null }, libraryModel(index, { map: mapModel(map) })),
    ...library.concepts.map((concept) =>
      at({ kind: 'concept', slug: concept.slug }, libraryModel(index, { concept })),
    ),
  ]
  function* files(): Generator<readonly [string, string | Uint8Array]> {
    yield* libraryFiles(library, { index, names, map })
    yield* passageFiles(grams)
    yield [PANEL_FILE, formatPanel(library)]
    yield* conceptScripts(library)
    for (const { id, elsewhere } of withElsewhere)
      yield [`${id}/${ELSEWHERE_FILE}`, JSON.stringify(elsewhere)]
  }
  return { library, index, books: withElsewhere, pages, files }
}
