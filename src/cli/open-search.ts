import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { decodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../search/postings-file.ts'
import { buildSearch, type SearchEngine } from '../search/search.ts'
import { readTogether } from '../site/read-together.ts'
import { ReportFileError } from '../site/report-file-error.ts'
import { openReportFolder } from '../site/report-folder.ts'
import { UsageError } from './command.ts'
import { shelvedReports } from './folder/shelf.ts'
import { SAY } from './messages.ts'
import { SHIPPED_REPORTS } from './product.ts'

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
  const { files, graph, source: text } = readCompiled(folder, name)
  const source = text ?? ' '.repeat(graph.attributes.source.length)
  const nodes = graph.nodes.map(({ key, ...attributes }) => ({ key, attributes }))
  // Keys that nothing proves are made again: they would change what is found without a word.
  const kept = files.isSummed('keys.json') ? orUsage(files.keys) : null
  const keys = kept ?? buildSearchKeys({ nodes }, source)
  const bytes = graph.nodes.length > LARGE_GRAPH ? orUsage(() => files.read(POSTINGS_FILE)) : null
  const postings = bytes && decodePostings(Uint8Array.from(bytes).buffer, graph)
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
 * @throws UsageError where there is no graph, or a file is not as it was compiled.
 */
export function readCompiled(folder: string, name: string) {
  if (!existsSync(join(folder, 'graph.json'))) throw new UsageError(SAY.noFile(join(name, 'graph.json')))
  return orUsage(() => {
    const files = openReportFolder(folder, name)
    const graph = files.graph()
    return { files, graph, source: files.source(graph) }
  })
}

/** Turns what is wrong with a file of a report into the sentence of a file that cannot be read. */
export function orUsage<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReportFileError) throw new UsageError(error.message)
    throw error
  }
}
