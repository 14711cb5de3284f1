import { fitsText } from '../../model/fits-text.ts'
import { GraphError, parseGraph, type TermGraph } from '../../model/read-graph.ts'
import { textSumOf } from '../../model/text-sum.ts'
import { type Fault, fileNameOf, type Trouble } from '../../model/trouble.ts'
import { stillText } from '../../text/direction.ts'
import type { Book } from '../page/context.ts'

/** Thrown where a file of the site cannot be had or read. */
export class DataError extends Error implements Trouble {
  readonly file: string
  readonly fault: Fault
  constructor(path: string, fault: Fault, cause?: unknown) {
    super(`${path} is ${fault}`, { cause })
    this.name = 'DataError'
    this.file = fileNameOf(path)
    this.fault = fault
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
  const response = await fetch(new URL(path, folder)).catch((error: unknown) => {
    throw new DataError(path, 'unreachable', error)
  })
  const { ok, status } = response
  if (!ok) throw new DataError(path, status === 404 || status === 410 ? 'missing' : 'refused', status)
  return response
}

/**
 * Fetches the text of a file.
 *
 * @throws DataError where it cannot be had, or not to its end.
 */
export async function fetchText(fetchFile: FetchFile, path: string): Promise<string> {
  const response = await fetchFile(path)
  return response.text().catch((error: unknown) => {
    throw new DataError(path, 'unreachable', error)
  })
}

/**
 * Reads the graph and the text of a report, as they are shown: nothing in them turns the direction of the page's words.
 *
 * @throws DataError for a file that is missing, cut short or of another version, and for a text that is not the graph's.
 */
export async function readReportFiles(fetchFile: FetchFile): Promise<Pick<Book, 'graph' | 'source'>> {
  const [json, source] = await Promise.all([
    fetchText(fetchFile, 'graph.json'),
    fetchText(fetchFile, 'source.txt'),
  ])
  let graph: TermGraph
  try {
    graph = parseGraph(stillText(json))
  } catch (error) {
    const isOther = error instanceof GraphError && error.code === 'schema-version'
    throw new DataError('graph.json', isOther ? 'version' : 'damaged', error)
  }
  if (!(await isTextOf(source, graph))) throw new DataError('source.txt', 'foreign')
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
