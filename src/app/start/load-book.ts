import { type Book, makeBook } from '../page/context.ts'
import { type Host, reportFiles } from './host.ts'
import { readReportFiles } from './report-files.ts'

/**
 * Fetches a report's graph and text, what moved between its versions, and what other reports say of its names; the book
 * tells which of the latter two it lacks.
 *
 * @throws DataError for a graph or text that is missing, cut short or of another version.
 */
export async function loadBook(host: Host, id: string): Promise<Book> {
  const fetchFile = reportFiles(host, id)
  // The page says whether its site is a library, and whether its report has earlier versions; most have none.
  const isLibrary = isOfLibrary()
  const hasMoved = document.documentElement.dataset.moved !== undefined
  const extras = async () => {
    if (!isLibrary && !hasMoved) return {}
    return (await import('#library-extras')).loadExtras(fetchFile, { hasMoved, isOfLibrary: isLibrary })
  }
  const [{ graph, source }, more] = await Promise.all([readReportFiles(fetchFile), extras()])
  return { ...makeBook(id, graph, source), edition: isLibrary ? 'library' : 'report', ...more }
}

/** Tells whether the page says that its site is a library of several reports. */
export function isOfLibrary(): boolean {
  return document.documentElement.dataset.library !== undefined
}
