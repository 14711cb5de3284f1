import { MultiDirectedGraph } from 'graphology'
import type { Frame } from '../../model/frame.ts'
import type { NodeKind } from '../../model/kinds.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** Later kinds are drawn over earlier ones. */
const DRAWING_ORDER: readonly NodeKind[] = [
  'section',
  'paragraph',
  'problem',
  'achievement',
  'task',
  'coinage',
  'component',
  'term',
]

/** Gives the graph that sigma indexes: places with y upwards, and every edge with its own key. */
export function drawableGraph(graph: TermGraph, frame: Frame): MultiDirectedGraph {
  const drawable = new MultiDirectedGraph()
  for (const kind of DRAWING_ORDER) {
    for (const { key, x, y, size } of graph.nodesOf(kind)) {
      drawable.addNode(key, { x, y: frame.height - y, size })
    }
  }
  for (const { key, source, target } of graph.edges) drawable.addDirectedEdgeWithKey(key, source, target)
  return drawable
}
