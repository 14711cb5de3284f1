import type { EdgeOf, GraphEdge } from '../graph.ts'
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
  const distances = new Map<NodeKey, number>([[centre, 0]])
  // The walk goes on to what is added to the map, so it is breadth first.
  for (const [key, far] of distances) {
    if (far === depth) break
    for (const { to } of stepsFrom(graph, key)) if (!distances.has(to)) distances.set(to, far + 1)
  }
  return new Set(distances.keys())
}

/** Tells whether a `related` edge joins its terms by itself: two terms that share a block are joined through the block. */
export function joinsByItself({ because }: EdgeOf<'related'>): boolean {
  return because.some(({ kind }) => kind !== 'block')
}
