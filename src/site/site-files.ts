import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_VIEW, formatPath, TOOLS, type View } from '../address/view.ts'
import { readCatalogue } from './catalogue-file.ts'
import { exportFiles, formatSitemap } from './export-files.ts'
import { forwardsOf, renderForward } from './forwards.ts'
import { type LibraryMaker, makeSiteLibrary } from './library-site.ts'
import { fileOfView, gonePages, pagesOf } from './pages.ts'
import type { PageParts } from './render-page.tsx'
import { dataFiles, entryOf, readBook, reportIds } from './reports.ts'

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
}

/** Makes every file of the site but its assets: path and content. */
export function* siteFiles(parts: SiteParts): Generator<[string, string | Uint8Array]> {
  const { dataDir, base, site, render } = parts
  const read = reportIds(dataDir).map((id) => readBook(dataDir, id))
  const library = makeSiteLibrary(read, readCatalogue(dataDir), parts.library)
  const books = library?.books ?? read
  const reports = books.map(entryOf)
  const common = { reports, base, site }
  const plain = [
    ...(library?.pages ?? [{ view: DEFAULT_VIEW }]),
    ...TOOLS.map((kind) => ({ view: { ...DEFAULT_VIEW, page: { kind } } })),
  ]
  for (const book of books) {
    for (const view of pagesOf(book)) yield [fileOfView(view), render({ ...common, view, book })]
    for (const page of gonePages(book)) yield [page.file, render({ ...common, ...page, book })]
    for (const forward of forwardsOf(book))
      yield [`${book.id}/${forward.path}/index.html`, renderForward(book, forward, site)]
    for (const file of dataFiles(dataDir, book.id))
      yield [`${book.id}/${file}`, readFileSync(join(dataDir, book.id, file))]
    for (const { name, make } of exportFiles(book, site)) yield [name, make()]
  }
  for (const page of plain) yield [fileOfView(page.view), render({ ...common, ...page, book: null })]
  if (library) for (const [name, text] of library.files()) yield [name, text]
  const missing: View = { ...DEFAULT_VIEW, page: { kind: 'missing', path: '' } }
  yield ['404.html', render({ ...common, view: missing, book: null })]
  yield ['reports.json', JSON.stringify(reports)]
  if (site !== null)
    yield [
      'sitemap.xml',
      formatSitemap(site, [...plain.map(({ view }) => view), ...books.flatMap(pagesOf)].map(formatPath)),
    ]
}
