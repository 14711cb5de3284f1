import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { indexGraph } from '../model/read-graph.ts'
import { encodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../search/postings-file.ts'
import { buildPostings } from '../search/search.ts'
import type { CompiledFile } from './compile-file.ts'

/**
 * Gives the files that a report compiles to, by name: its graph, the keys of its search and, for a large graph, the
 * postings. Empty for a text that is no report.
 */
export function derivedFiles({ graph, json, text }: CompiledFile): Record<string, string | Uint8Array> {
  if (graph === null || json === null) return {}
  const keys = buildSearchKeys(graph, text)
  const files = { 'graph.json': json, 'keys.json': `${JSON.stringify(keys, null, 1)}\n` }
  if (graph.nodes.length <= LARGE_GRAPH) return files
  const indexed = indexGraph(graph)
  const postings = buildPostings({ graph: indexed, source: text, keys })
  return { ...files, [POSTINGS_FILE]: encodePostings(postings, indexed) }
}
