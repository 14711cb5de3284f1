import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { GraphError, parseGraph, type TermGraph } from '../model/read-graph.ts'
import { parseSearchKeys, type SearchKeys, SearchKeysError } from '../model/search-keys.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { decodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../search/postings-file.ts'
import { buildSearch, type SearchEngine } from '../search/search.ts'
import { readTogether } from '../site/read-together.ts'
import { describeUnreadable } from '../site/reports.ts'
import { UsageError } from './command.ts'
import { shelvedReports } from './folder/shelf.ts'
import { SAY } from './messages.ts'
import { SHIPPED_REPORTS } from './product.ts'
import { readBytes } from './read-input.ts'

/** The default report. */
const SHIPPED = 'lingling-2024-plan'

/** A compiled report that can be searched. */
export interface Searchable {
  readonly engine: SearchEngine
  readonly graph: TermGraph
  readonly source: string
  /** False where there is no source.txt: only names are found then. */
  readonly hasText: boolean
}

/**
 * Opens the compiled report of a folder.
 *
 * @param name How messages name the folder.
 * @throws UsageError where it holds no graph, or a text of another version.
 */
export function openReport(folder: string, name: string): Searchable {
  return readTogether(folder, () => openFiles(folder, name))
}

function openFiles(folder: string, name: string): Searchable {
  const { graph, source: text } = readCompiled(folder, name)
  const source = text ?? ' '.repeat(graph.attributes.source.length)
  const nodes = graph.nodes.map(({ key, ...attributes }) => ({ key, attributes }))
  const keys = readKeys(folder) ?? buildSearchKeys({ nodes }, source)
  const path = join(folder, POSTINGS_FILE)
  const isKept = graph.nodes.length > LARGE_GRAPH && existsSync(path)
  const postings = isKept ? decodePostings(Uint8Array.from(readFileSync(path)).buffer, graph) : null
  const engine = buildSearch({ graph, source, keys, near: nearByFuse, ...(postings && { postings }) })
  return { engine, graph, source, hasText: text !== null }
}

/**
 * Finds the folder of the default report: the shipped one or the only one of a project's graph-data, the only one of a
 * folder of documents that a site was made of, else the one that the product ships with.
 *
 * @throws UsageError where there are several.
 */
export function defaultFolder(cwd: string): string {
  const root = [join(cwd, 'graph-data'), shelvedReports(cwd)].find(existsSync) ?? SHIPPED_REPORTS
  const reports = readdirSync(root).filter((id) => existsSync(join(root, id, 'graph.json')))
  const [only] = reports
  if (reports.includes(SHIPPED)) return join(root, SHIPPED)
  if (only !== undefined && reports.length === 1) return join(root, only)
  throw new UsageError(
    only === undefined ? SAY.nothingCompiled : SAY.severalReports(relative(cwd, join(root, only))),
  )
}

/**
 * Reads the graph and text of a compiled report; `source` is null where its folder has no source.txt.
 *
 * @param name How messages name the folder.
 * @throws UsageError where there is no graph, or the text is another than it was compiled from.
 */
export function readCompiled(folder: string, name: string) {
  const graph = readGraph(folder, name)
  const path = join(folder, 'source.txt')
  const source = existsSync(path) ? readFileSync(path, 'utf8') : null
  if (source !== null && source.length !== graph.attributes.source.length)
    throw new UsageError(SAY.otherSource(join(name, 'source.txt')))
  return { graph, source }
}

/**
 * Reads the graph of a compiled report.
 *
 * @param name How messages name the folder.
 * @throws UsageError where there is none, or one that cannot be read.
 */
export function readGraph(folder: string, name: string): TermGraph {
  const file = join(name, 'graph.json')
  const text = new TextDecoder().decode(readBytes(join(folder, 'graph.json'), file))
  try {
    return parseGraph(text)
  } catch (error) {
    if (error instanceof GraphError)
      throw new UsageError(SAY.unreadableGraph(file, describeUnreadable(error)))
    throw error
  }
}

/** Reads the search keys beside the graph; null where there are none of this version. */
function readKeys(folder: string): SearchKeys | null {
  const path = join(folder, 'keys.json')
  if (!existsSync(path)) return null
  try {
    return parseSearchKeys(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SearchKeysError) return null
    throw error
  }
}
