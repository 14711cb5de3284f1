import { termOf } from '../../../model/concordance.ts'
import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'

/** Where a node stands in its flower: a term with its components as petals. */
export interface FlowerPlace {
  /** For a term, the distance of its farthest petal, centre to centre; 0 for any other node. */
  readonly reach: number
  /** For a term, the radius of its petals. */
  readonly petalSize: number
  /** For a petal, the middle of its flower. */
  readonly heart: Point | null
}

const ALONE: FlowerPlace = { reach: 0, petalSize: 0, heart: null }

/** Finds each node's place in its flower, once for a graph. */
export function findFlowers(graph: TermGraph): (key: NodeKey) => FlowerPlace {
  const places = new Map<NodeKey, FlowerPlace>()
  for (const term of graph.nodesOf('term')) {
    const petals = graph
      .from(term.key, 'component')
      .map((edge) => graph.node(edge.target))
      .filter((petal): petal is GraphNode => petal !== undefined)
    places.set(term.key, {
      reach: Math.max(0, ...petals.map((petal) => Math.hypot(petal.x - term.x, petal.y - term.y))),
      petalSize: Math.max(0, ...petals.map((petal) => petal.size)),
      heart: null,
    })
  }
  for (const petal of graph.nodesOf('component')) {
    const heart = graph.node(termOf(graph, petal.key) ?? petal.key)
    places.set(petal.key, { ...ALONE, heart: heart ?? null })
  }
  return (key) => places.get(key) ?? ALONE
}
