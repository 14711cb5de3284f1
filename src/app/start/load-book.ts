import type { Edition } from '../../model/site-data.ts'
import { type Book, makeBook } from '../page/context.ts'
import type { ReportEntry } from '../page/model.ts'
import { type Host, reportFiles } from './host.ts'
import { readReportFiles } from './report-files.ts'

/**
 * Fetches a report's graph and text, and what moved between its versions.
 *
 * @throws DataError for a file that is missing, cut short or of another version.
 */
export async function loadBook(host: Host, id: string): Promise<Book> {
  const fetchFile = reportFiles(host, id)
  const { graph, source } = await readReportFiles(fetchFile)
  // The page says what its site is made for, and whether its report has earlier versions; most have none.
  const { library, moved } = document.documentElement.dataset
  const edition: Edition = library === undefined ? 'report' : 'library'
  const book: Book = { ...makeBook(id, graph, source), edition }
  if (moved === undefined) return book
  const { MOVED_FILE, parseMoved } = await import('../../address/moved.ts')
  return { ...book, moved: parseMoved(await (await fetchFile(MOVED_FILE)).text()) }
}

/** Fetches the list of reports. */
export async function loadReports(host: Host): Promise<ReportEntry[]> {
  return (await host.fetchFile('reports.json')).json() as Promise<ReportEntry[]>
}
