import type { Moved } from '../../address/moved.ts'
import { ELSEWHERE_FILE, type Elsewhere } from '../../model/library-files.ts'
import { type Book, makeBook } from '../page/context.ts'
import type { ReportEntry } from '../page/model.ts'
import { type Host, reportFiles } from './host.ts'
import { type FetchFile, readReportFiles } from './report-files.ts'

/**
 * Fetches a report's graph and text, and what moved between its versions.
 *
 * @throws DataError for a file that is missing, cut short or of another version.
 */
export async function loadBook(host: Host, id: string): Promise<Book> {
  const fetchFile = reportFiles(host, id)
  const { graph, source } = await readReportFiles(fetchFile)
  // The page says whether its site is a library, and whether its report has earlier versions; most have none.
  const isLibrary = isOfLibrary()
  const book: Book = { ...makeBook(id, graph, source), edition: isLibrary ? 'library' : 'report' }
  const [moved, elsewhere] = await Promise.all([
    document.documentElement.dataset.moved === undefined ? book.moved : loadMoved(fetchFile),
    isLibrary ? loadElsewhere(fetchFile) : null,
  ])
  return { ...book, moved, elsewhere }
}

async function loadMoved(fetchFile: FetchFile): Promise<Moved[]> {
  const { MOVED_FILE, parseMovedOrNone } = await import('../../address/moved.ts')
  return parseMovedOrNone(await (await fetchFile(MOVED_FILE)).text())
}

async function loadElsewhere(fetchFile: FetchFile): Promise<Elsewhere> {
  return (await fetchFile(ELSEWHERE_FILE)).json() as Promise<Elsewhere>
}

/** Tells whether the page says that its site is a library of several reports. */
export function isOfLibrary(): boolean {
  return document.documentElement.dataset.library !== undefined
}

/** Fetches the list of reports. */
export async function loadReports(host: Host): Promise<ReportEntry[]> {
  return (await host.fetchFile('reports.json')).json() as Promise<ReportEntry[]>
}
