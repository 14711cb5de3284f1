import { fetchData, readReportFiles } from './report-files.ts'
import { type Book, makeBook } from './views/context.ts'
import type { ReportEntry } from './views/model.ts'

/**
 * Fetches a report's graph and text.
 *
 * @throws DataError as `readReportFiles` does.
 */
export async function loadBook(root: URL, id: string): Promise<Book> {
  const { graph, source } = await readReportFiles(new URL(`${encodeURIComponent(id)}/`, root))
  return makeBook(id, graph, source)
}

/** Fetches the list of reports. */
export async function loadReports(root: URL): Promise<ReportEntry[]> {
  return (await fetchData(root, 'reports.json')).json() as Promise<ReportEntry[]>
}
