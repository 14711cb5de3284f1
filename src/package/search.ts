import { fitsText } from '../model/fits-text.ts'
import type { SerializedTermGraph } from '../model/graph.ts'
import { GraphError, indexGraph } from '../model/read-graph.ts'
import type { SearchKeys } from '../model/search-keys.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { buildSearch, type SearchEngine } from '../search/search.ts'

export { parseSearchKeys, type SearchKeys, SearchKeysError } from '../model/search-keys.ts'
export type { MatchClass, SearchHit, Snippet } from '../search/hit.ts'
export type { SearchEngine } from '../search/search.ts'

/** A compiled report that is to be searched. */
export interface SearchableReport {
  /** graph.json, parsed. */
  readonly graph: SerializedTermGraph
  /** The text that the graph's spans point into. */
  readonly source: string
  /** keys.json, parsed, or what `buildSearchKeys` of `policy-term-graph/compile` makes of graph and source. */
  readonly keys: SearchKeys
}

/**
 * Opens a compiled report for search: names, readings, initials, numbers, slips and the text itself.
 *
 * @throws GraphError `other-text` where the graph is of another text: what is found would be quoted in wrong words.
 */
export function openSearch({ graph, source, keys }: SearchableReport): SearchEngine {
  const indexed = indexGraph(graph)
  if (!fitsText(source, indexed)) throw new GraphError('other-text', 'the graph is of another text')
  return buildSearch({ graph: indexed, source, keys, near: nearByFuse })
}
