import { MultiDirectedGraph } from 'graphology'
import type { GraphAttributes, SerializedTermGraph } from '../model/graph.ts'
import type { EdgeDraft } from './edges.ts'
import type { NodeDraft } from './nodes.ts'

/** Builds the graph of a report and gives it as graphology exports it; the order of nodes and edges is kept. */
export function buildGraph(
  attributes: GraphAttributes,
  nodes: readonly NodeDraft[],
  edges: readonly EdgeDraft[],
): SerializedTermGraph {
  const graph = new MultiDirectedGraph()
  graph.replaceAttributes({ ...attributes })
  for (const node of nodes) graph.addNode(node.key, { ...node.attributes })
  for (const { key, source, target, attributes: about } of edges) {
    graph.addDirectedEdgeWithKey(key, source, target, { ...about })
  }
  // graphology types attributes as open records; what went in above is what comes out.
  return graph.export() as unknown as SerializedTermGraph
}
