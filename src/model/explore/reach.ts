import type { GraphEdge } from '../graph.ts'
import type { NodeKey } from '../ids.ts'
import { EDGE_KINDS } from '../kinds.ts'
import type { TermGraph } from '../read-graph.ts'

/** A step from one node to a neighbour, along an edge or against it. */
export interface Step {
  readonly edge: GraphEdge
  readonly to: NodeKey
}

/**
 * Returns the steps from a node in a stable order: by kind of edge, those that leave before those that arrive, and
 * in file order. An unknown key has none.
 */
export function stepsFrom(graph: TermGraph, key: NodeKey): Step[] {
  return EDGE_KINDS.flatMap((kind) => [
    ...graph.from(key, kind).map((edge) => ({ edge, to: edge.target })),
    ...graph.to(key, kind).map((edge) => ({ edge, to: edge.source })),
  ])
}

/** Returns the nodes within `depth` steps of `centre`, itself among them. */
export function reachOf(graph: TermGraph, centre: NodeKey, depth: number): Set<NodeKey> {
  const reached = new Set<NodeKey>([centre])
  let edge: NodeKey[] = [centre]
  for (let step = 0; step < depth; step++) {
    const next: NodeKey[] = []
    for (const key of edge) {
      for (const { to } of stepsFrom(graph, key)) {
        if (reached.has(to)) continue
        reached.add(to)
        next.push(to)
      }
    }
    edge = next
  }
  return reached
}
