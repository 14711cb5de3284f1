import type { GraphAttributes, SerializedTermGraph } from '../../model/graph.ts'
import type { EdgeDraft } from './edges.ts'
import type { NodeDraft } from './nodes.ts'

/**
 * Builds the graph of a report in the form in which graphology exports one, without graphology, whose indexes are not
 * needed here. The order of nodes and edges is kept.
 *
 * @throws Error if two nodes or two edges have the same key or an edge has an end that is no node.
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
