import { fitsText } from '../../model/fits-text.ts'
import { parseGraph, type TermGraph } from '../../model/read-graph.ts'
import { textSumOf } from '../../model/text-sum.ts'
import { stillText } from '../../text/direction.ts'
import type { Book } from '../page/context.ts'

/** Thrown where a file of the site cannot be had or read; `file` is its name. */
export class DataError extends Error {
  readonly file: string
  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}`, { cause })
    this.name = 'DataError'
    this.file = path.replace(/.*\//, '')
  }
}

/** Fetches a file by its path; rejects with a DataError where it cannot be had. */
export type FetchFile = (path: string) => Promise<Response>

/**
 * Fetches a file over the network.
 *
 * @throws DataError where it cannot be had.
 */
export async function fetchFrom(folder: URL, path: string): Promise<Response> {
  try {
    const response = await fetch(new URL(path, folder))
    if (!response.ok) throw new Error(`status ${response.status}`)
    return response
  } catch (error) {
    throw new DataError(path, error)
  }
}

/**
 * Reads the graph and the text of a report, as they are shown: nothing in them turns the direction of the page's words.
 *
 * @throws DataError for a file that is missing, cut short or of another version, and for a text that is not the graph's.
 */
export async function readReportFiles(fetchFile: FetchFile): Promise<Pick<Book, 'graph' | 'source'>> {
  const textOf = async (file: string) => (await fetchFile(file)).text()
  const [json, source] = await Promise.all([textOf('graph.json'), textOf('source.txt')])
  let graph: TermGraph
  try {
    graph = parseGraph(stillText(json))
  } catch (error) {
    throw new DataError('graph.json', error)
  }
  if (!(await isTextOf(source, graph))) throw new DataError('source.txt', graph)
  return { graph, source: stillText(source) }
}

/**
 * Tells whether a text is the one that a graph is of: by its hash, or, where the browser makes none (it does on https
 * and on this machine alone), by its length and by every mention.
 */
async function isTextOf(source: string, graph: TermGraph): Promise<boolean> {
  const sum = textSumOf(graph.attributes.source)
  const hash = globalThis.crypto?.subtle
  return sum !== null && hash
    ? hexOf(await hash.digest('SHA-256', new TextEncoder().encode(source))) === sum
    : fitsText(stillText(source), graph)
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
