import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { GraphError, parseGraph, type TermGraph } from '../model/read-graph.ts'
import { parseSearchKeys, type SearchKeys, SearchKeysError } from '../model/search-keys.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { decodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../search/postings-file.ts'
import { buildSearch, type SearchEngine } from '../search/search.ts'
import { describeUnreadable } from '../site/reports.ts'
import { UsageError } from './command.ts'
import { readBytes } from './compile-file.ts'

/** The report that is searched where none is named. */
const SHIPPED = 'lingling-2024-plan'

/** A compiled report that can be searched. */
export interface Searchable {
  readonly engine: SearchEngine
  readonly graph: TermGraph
  readonly source: string
  /** False where there is no source.txt: names are found, and nothing of the text. */
  readonly hasText: boolean
}

/**
 * Opens the compiled report of a folder.
 *
 * @param name How messages name the folder.
 * @throws UsageError where it holds no graph, or files that do not belong together.
 */
export function openSearch(folder: string, name: string): Searchable {
  const graph = readGraph(folder, name)
  const { length } = graph.attributes.source
  const hasText = existsSync(join(folder, 'source.txt'))
  const source = hasText ? readFileSync(join(folder, 'source.txt'), 'utf8') : ' '.repeat(length)
  if (source.length !== length)
    throw new UsageError(`${join(name, 'source.txt')} 不是编译 graph.json 时的原文，请重新编译这份报告。`)
  const keys = readKeys(folder) ?? buildSearchKeys(serialize(graph), source)
  const path = join(folder, POSTINGS_FILE)
  const isKept = graph.nodes.length > LARGE_GRAPH && existsSync(path)
  const postings = isKept ? decodePostings(Uint8Array.from(readFileSync(path)).buffer, graph) : null
  const engine = buildSearch({ graph, source, keys, near: nearByFuse, ...(postings && { postings }) })
  return { engine, graph, source, hasText }
}

/** Gives the folder of the report that is searched where none is named: the shipped one, or the only one. */
export function defaultFolder(cwd: string): string {
  const root = join(cwd, 'graph-data')
  const reports = existsSync(root)
    ? readdirSync(root).filter((id) => existsSync(join(root, id, 'graph.json')))
    : []
  const [only] = reports
  if (reports.includes(SHIPPED)) return join(root, SHIPPED)
  if (only !== undefined && reports.length === 1) return join(root, only)
  throw new UsageError(
    only === undefined
      ? 'graph-data 下没有编译好的报告，请先编译，或用 --data 指定目录。'
      : `graph-data 下有几份报告，请用 --data 指定其中一份，例如 --data ${relative(cwd, join(root, only))}。`,
  )
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
      throw new UsageError(`${file} ${describeUnreadable(error)}，请重新编译这份报告。`)
    throw error
  }
}

/** Gives the keys that were compiled with the graph; null where there are none of this version. */
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

/** Gives the part of a serialised graph that keys are made of. */
function serialize({ nodes }: TermGraph): Parameters<typeof buildSearchKeys>[0] {
  return { nodes: nodes.map(({ key, ...attributes }) => ({ key, attributes })) }
}
