import { GraphError, parseGraph } from '../model/read-graph.ts'
import { type Book, makeBook } from './views/context.ts'
import type { ReportEntry } from './views/model.ts'

/** Thrown where a file of the site cannot be had or read; `file` names it. */
export class DataError extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`cannot read ${file}`, { cause })
    this.name = 'DataError'
    this.file = file
  }
}

/**
 * Fetches a report's graph and text.
 *
 * @throws DataError for a file that is missing, cut short or of another version.
 */
export async function loadBook(root: URL, id: string): Promise<Book> {
  const folder = `${encodeURIComponent(id)}/`
  const [graph, source] = await Promise.all([
    fetchText(root, `${folder}graph.json`),
    fetchText(root, `${folder}source.txt`),
  ])
  try {
    return makeBook(id, parseGraph(graph), source)
  } catch (error) {
    if (error instanceof GraphError) throw new DataError(`${folder}graph.json`, error)
    throw error
  }
}

/** Fetches the list of reports. */
export async function loadReports(root: URL): Promise<ReportEntry[]> {
  return JSON.parse(await fetchText(root, 'reports.json')) as ReportEntry[]
}

async function fetchText(root: URL, file: string): Promise<string> {
  try {
    const response = await fetch(new URL(file, root))
    if (!response.ok) throw new Error(`status ${response.status}`)
    return await response.text()
  } catch (error) {
    throw new DataError(file, error)
  }
}
