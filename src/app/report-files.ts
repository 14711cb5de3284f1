import { GraphError, parseGraph, type TermGraph } from '../model/read-graph.ts'

/** Thrown where a file of the site cannot be had or read; `file` names it. */
export class DataError extends Error {
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`cannot read ${file}`, { cause })
    this.name = 'DataError'
    this.file = file
  }
}

/** A report as its files give it. */
export interface ReportFiles {
  readonly graph: TermGraph
  readonly source: string
}

/**
 * Fetches the files of a report's folder, whose address ends with a slash.
 *
 * @throws DataError for a file that is missing, cut short or of another version.
 */
export async function readReportFiles(folder: URL): Promise<ReportFiles> {
  const [graph, source] = await Promise.all(
    ['graph.json', 'source.txt'].map(async (file) => (await fetchData(folder, file)).text()),
  )
  try {
    return { graph: parseGraph(graph ?? ''), source: source ?? '' }
  } catch (error) {
    if (error instanceof GraphError) throw new DataError('graph.json', error)
    throw error
  }
}

/**
 * Fetches a file of the site.
 *
 * @throws DataError where it cannot be had.
 */
export async function fetchData(folder: URL, file: string): Promise<Response> {
  try {
    const response = await fetch(new URL(file, folder))
    if (!response.ok) throw new Error(`status ${response.status}`)
    return response
  } catch (error) {
    throw new DataError(file, error)
  }
}
