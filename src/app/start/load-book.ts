import { type Book, makeBook } from '../page/context.ts'
import type { ReportEntry } from '../page/model.ts'
import { fetchData } from './fetch-data.ts'
import { readReportFiles } from './report-files.ts'

/**
 * Fetches a report's graph and text.
 *
 * @throws DataError as `readReportFiles` does.
 */
export async function loadBook(root: URL, id: string): Promise<Book> {
  const folder = new URL(`${encodeURIComponent(id)}/`, root)
  const { graph, source } = await readReportFiles(folder)
  const book = makeBook(id, graph, source)
  // The page says whether its report has a past; most have none.
  if (document.documentElement.dataset.moved === undefined) return book
  return { ...book, moved: await (await import('./load-moved.ts')).loadMoved(folder) }
}

/** Fetches the list of reports. */
export async function loadReports(root: URL): Promise<ReportEntry[]> {
  return (await fetchData(root, 'reports.json')).json() as Promise<ReportEntry[]>
}
