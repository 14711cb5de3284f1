import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { isLink, type SceneView } from '../state/canvas-state.ts'
import { type EdgeStyle, edgeStyle } from './edge-style.ts'
import { type NodeStyle, nodeStyle } from './node-style.ts'

/** How every node and edge is drawn at a moment. */
export interface Look {
  readonly nodes: ReadonlyMap<NodeKey, NodeStyle>
  readonly edges: ReadonlyMap<string, EdgeStyle>
}

/** Gives the look of a graph in a view. */
export function lookOf(graph: TermGraph, view: SceneView): Look {
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, nodeStyle(view, node)])),
    edges: new Map(
      [...graph.edges, ...view.bridges].map((edge) => [
        edge.key,
        edgeStyle(view, edge, { from: graph.node(edge.source), to: graph.node(edge.target) }),
      ]),
    ),
  }
}

/** Gives the ends of the edges that stand out in a view, without the petals' stalks. */
export function strongLinksOf(graph: TermGraph, view: SceneView): (readonly [Point, Point])[] {
  return [...graph.edges, ...view.bridges].flatMap((edge) => {
    if (edge.kind === 'component' || !isLink(view, edge)) return []
    const from = view.shown.has(edge.source) && graph.node(edge.source)
    const to = view.shown.has(edge.target) && graph.node(edge.target)
    return from && to ? [[from, to] as const] : []
  })
}
