import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_VIEW, type View } from '../address/view.ts'
import { titleOfReport } from '../model/report-name.ts'
import type { BuiltPage } from './built-page.ts'
import { renderBody } from './prerender.ts'
import { dataFiles, entryOf, readBook, reportIds, requireNames } from './reports.ts'
import { formatSinglePage } from './single-page.ts'

/** What the single file is made from. */
export interface SingleParts {
  readonly page: BuiltPage
  /** The folder that holds a folder a report. */
  readonly dataDir: string
  /** The absolute address of the site's root, to which copied links lead; null where none is named. */
  readonly site: string | null
}

/** Returns the site as one HTML file that opens without a server, its addresses behind #. */
export function formatSingleFile({ page, dataDir, site }: SingleParts): string {
  const ids = reportIds(dataDir)
  requireNames(dataDir, ids)
  const books = ids.map((id) => readBook(dataDir, id))
  const reports = books.map(entryOf)
  const files = Object.fromEntries(
    books.flatMap(({ id }) =>
      dataFiles(dataDir, id)
        .filter((file) => !file.endsWith('.bin'))
        .map((file) => [`${id}/${file}`, readFileSync(join(dataDir, id, file), 'utf8')] as const),
    ),
  )
  const { worker, ...scripts } = page.single()
  const [only] = books.length === 1 ? books : []
  const book = only ?? null
  const view: View = { ...DEFAULT_VIEW, report: book?.id ?? null, page: { kind: book ? 'home' : 'reports' } }
  return formatSinglePage({
    ...scripts,
    title: book ? (titleOfReport(book.graph.attributes.report) ?? book.id) : '词图',
    body: renderBody({ view, book, reports, base: '#/' }),
    site: { files: { ...files, 'reports.json': JSON.stringify(reports) }, address: site, worker },
  })
}
