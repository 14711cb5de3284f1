import type { GraphNode } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isBlockKind } from '../../model/kinds.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** Stands for the host of small nodes that nothing in the report holds. */
export const NO_HOST = null

/**
 * Returns the small nodes that stand around another one, each with its host.
 *
 * These are components around their term, coinages of a single block around that block, and blocks that
 * neither hold nor cite anything around the block that holds them. All others are placed freely.
 */
export function findHosts(graph: TermGraph): Map<NodeKey, NodeKey | typeof NO_HOST> {
  const hosts = new Map<NodeKey, NodeKey | typeof NO_HOST>()
  for (const node of graph.nodes) {
    const host = hostOf(graph, node)
    if (host !== undefined) hosts.set(node.key, host)
  }
  return hosts
}

/** Returns a node's host, or undefined where it stands for itself. */
function hostOf(graph: TermGraph, node: GraphNode): NodeKey | typeof NO_HOST | undefined {
  if (node.kind === 'component') return graph.to(node.key, 'component')[0]?.source ?? NO_HOST
  if (node.kind === 'coinage') {
    const cited = graph.to(node.key, 'cites')
    return cited.length > 1 ? undefined : (cited[0]?.source ?? NO_HOST)
  }
  if (!isBlockKind(node.kind) || node.kind === 'section') return undefined
  const isLeaf = graph.from(node.key, 'cites').length === 0 && graph.from(node.key, 'contains').length === 0
  return isLeaf ? (graph.to(node.key, 'contains')[0]?.source ?? NO_HOST) : undefined
}
