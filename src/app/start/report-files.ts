import { GraphError, parseGraph, type TermGraph } from '../../model/read-graph.ts'
import { DataError } from './data-error.ts'
import { fetchData } from './fetch-data.ts'

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
