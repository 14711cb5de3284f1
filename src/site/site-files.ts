import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatMoved } from '../address/moved.ts'
import { DEFAULT_VIEW, formatPath, TOOLS, type View } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'
import type { ReportEntry } from '../app/page/model.ts'
import { formatLibraryTurtle } from '../formats/library/library-turtle.ts'
import type { CatalogueRow } from '../library/catalogue/catalogue-row.ts'
import { ELSEWHERE_FILE, isGramFile, VOCABULARY_FILE } from '../model/library-files.ts'
import { formatSitemap, type SiteFile } from './export-files.ts'
import { type LibraryMaker, makeSiteLibrary, type SiteLibrary } from './library-site.ts'
import { fileOfView, gonePages, pagesOf } from './pages.ts'
import type { PageParts } from './render-page.tsx'
import { type ReportData, reportFiles } from './report-files.ts'
import { dataFiles, entryOf, readBooks } from './reports.ts'

/** The parts of a site that its files are made from. */
export interface SiteParts {
  /** The folder with one folder for each report. */
  readonly dataDir: string
  /** The site's path on its host, with both slashes; only 404.html needs it. */
  readonly base: string
  /** The absolute address of the site's root with its closing slash; null where none is named. */
  readonly site: string | null
  readonly render: (parts: PageParts) => string
  /** What the library of several reports is made with. */
  readonly library: LibraryMaker
  /** What catalog.csv says of the reports. */
  readonly rows?: readonly CatalogueRow[]
}

/** Files of a site that are made together. */
export interface SitePart {
  /** The report that they are of; null for those of no report, which are made each time. */
  readonly book: Book | null
  /** Returns the same as long as the files would be, but for code and template; asked of reports only. */
  readonly mark: () => string
  readonly files: () => readonly SiteFile[]
  /** Whether there are so many files of its kind that few are kept in compressed forms. */
  readonly isMany: boolean
}

/** Lists the parts of a site: a report each, then what belongs to no report. Its assets are not among them. */
export function siteParts(parts: SiteParts): SitePart[] {
  const read = readBooks(parts.dataDir)
  const library = makeSiteLibrary(read, parts.rows ?? [], parts.library)
  const books = library?.books ?? read
  const reports = books.map(entryOf)
  return [
    ...books.map((book) => ({
      book,
      mark: () => markOf(parts, book, reports),
      files: () => reportFiles({ ...parts, reports, data: dataIn(parts.dataDir, book.id) }, book),
      isMany: book.edition === 'library',
    })),
    { ...COMMON, files: () => commonFiles(parts, { books, reports, library }), isMany: false },
    { ...COMMON, files: () => conceptFiles(parts, { books, reports, library }), isMany: true },
  ]
}

/** Returns the data of a report that lies in a folder with a folder a report. */
function dataIn(dataDir: string, id: string): ReportData {
  return { names: dataFiles(dataDir, id), read: (name) => readFileSync(join(dataDir, id, name)) }
}

/** What belongs to no report is made each time. */
const COMMON = { book: null, mark: () => '' } as const

/** Makes every file of the site but its assets: path and content. */
export function* siteFiles(parts: SiteParts): Generator<[string, string | Uint8Array]> {
  for (const part of siteParts(parts)) for (const { name, make } of part.files()) yield [name, make()]
}

/** Hashes all that the files of a report depend on. */
function markOf({ dataDir, site }: SiteParts, book: Book, reports: readonly ReportEntry[]): string {
  const hash = createHash('sha256')
  for (const file of dataFiles(dataDir, book.id)) hash.update(readFileSync(join(dataDir, book.id, file)))
  // Only the pages of what is gone name the other reports.
  const others = gonePages(book).length > 0 ? reports : []
  const { id, edition, moved, elsewhere } = book
  hash.update(JSON.stringify([id, edition, site, formatMoved(moved), others, elsewhere]))
  return hash.digest('hex')
}

interface CommonParts {
  readonly books: readonly Book[]
  readonly reports: readonly ReportEntry[]
  readonly library: SiteLibrary | null
}

/** Returns the pages of a library's concepts, and its grams, which hardly gain by being compressed. */
function conceptFiles({ base, site, render }: SiteParts, { reports, library }: CommonParts): SiteFile[] {
  const common = { book: null, reports, base, site }
  const pages = (library?.pages ?? []).filter(({ view }) => view.page.kind === 'concept')
  return [
    ...pages.map((page) => ({ name: fileOfView(page.view), make: () => render({ ...common, ...page }) })),
    ...dataOf(library).filter(({ name }) => isGramFile(name)),
  ]
}

/** Returns the files of a library that its pages fetch; those of its reports come with these. */
function dataOf(library: SiteLibrary | null): SiteFile[] {
  return [...(library?.files() ?? [])].flatMap(([name, content]) =>
    name.endsWith(ELSEWHERE_FILE) ? [] : [{ name, make: () => content }],
  )
}

function commonFiles({ base, site, render }: SiteParts, { books, reports, library }: CommonParts) {
  const common = { book: null, reports, base, site }
  const tools = TOOLS.map((kind) => ({ view: { ...DEFAULT_VIEW, page: { kind } } }))
  const pages = [...(library?.pages ?? [{ view: DEFAULT_VIEW }]), ...tools]
  const missing: View = { ...DEFAULT_VIEW, page: { kind: 'missing', path: '' } }
  const paths = () => [...pages.map(({ view }) => view), ...books.flatMap(pagesOf)].map(formatPath)
  const files: SiteFile[] = [
    ...pages
      .filter(({ view }) => view.page.kind !== 'concept')
      .map((page) => ({ name: fileOfView(page.view), make: () => render({ ...common, ...page }) })),
    ...dataOf(library).filter(({ name }) => !isGramFile(name)),
    // Its addresses are seen from the root.
    ...(library
      ? [{ name: VOCABULARY_FILE, make: () => formatLibraryTurtle(library.library, site ?? '') }]
      : []),
    { name: '404.html', make: () => render({ ...common, view: missing }) },
    { name: 'reports.json', make: () => JSON.stringify(reports) },
    ...(site === null ? [] : [{ name: 'sitemap.xml', make: () => formatSitemap(site, paths()) }]),
  ]
  return files
}
