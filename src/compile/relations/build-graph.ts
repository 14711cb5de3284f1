import type { GraphAttributes, SerializedTermGraph } from '../../model/graph.ts'
import type { EdgeDraft } from './edges.ts'
import type { NodeDraft } from './nodes.ts'

/**
 * Returns the graph of a report as graphology would export it; the order of nodes and edges is kept.
 *
 * It is put together without graphology, whose indexes nobody would look into.
 *
 * @throws Error where two nodes or two edges have one key or an edge has an end that is no node.
 */
export function buildGraph(
  attributes: GraphAttributes,
  nodes: readonly NodeDraft[],
  edges: readonly EdgeDraft[],
): SerializedTermGraph {
  const known = new Set<string>()
  for (const { key } of nodes) addOnce(known, key)
  const edgeKeys = new Set<string>()
  for (const { key, source, target } of edges) {
    addOnce(edgeKeys, key)
    if (!known.has(source) || !known.has(target))
      throw new Error(`the edge ${key} has an end that is no node`)
  }
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes,
    nodes,
    edges,
  }
}

function addOnce(keys: Set<string>, key: string): void {
  const before = keys.size
  if (keys.add(key).size === before) throw new Error(`the key ${key} is given twice`)
}
