import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { type CanvasState, isLink, shownEnds } from '../state/canvas-state.ts'
import { mixColors } from './color.ts'
import { type EdgeStyle, edgeStyle } from './edge-style.ts'
import { type NodeStyle, nodeStyle } from './node-style.ts'

/** How every node and edge is drawn. */
export interface Styles {
  readonly nodes: ReadonlyMap<NodeKey, NodeStyle>
  readonly edges: ReadonlyMap<string, EdgeStyle>
}

/** Returns how a graph is drawn in a state of the canvas. */
export function stylesOf(graph: TermGraph, state: CanvasState): Styles {
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, nodeStyle(state, node)])),
    edges: new Map([...graph.edges, ...state.bridges].map((edge) => [edge.key, edgeStyle(state, edge)])),
  }
}

/** Returns the styles between two; `share` is how much of them is the latter, from 0 to 1. */
export function blendStyles(from: Styles, to: Styles, share: number): Styles {
  if (share >= 1) return to
  return {
    nodes: blendMaps(from.nodes, to.nodes, (a, b) => ({
      ...b,
      color: mixColors(b.color, a.color, share),
      halo: a.halo + (b.halo - a.halo) * share,
    })),
    edges: blendMaps(from.edges, to.edges, (a, b) => ({
      color: mixColors(b.color, a.color, share),
      width: a.width + (b.width - a.width) * share,
    })),
  }
}

function blendMaps<K, V>(from: ReadonlyMap<K, V>, to: ReadonlyMap<K, V>, blend: (a: V, b: V) => V) {
  return new Map([...to].map(([key, style]) => [key, blend(from.get(key) ?? style, style)]))
}

/** Finds the ends of the edges that are drawn strongly, those between a term and its components left out. */
export function strongLinksOf(graph: TermGraph, state: CanvasState): (readonly [Point, Point])[] {
  return [...graph.edges, ...state.bridges].flatMap((edge) => {
    const ends = edge.kind !== 'component' && isLink(state, edge) && shownEnds(graph, state, edge)
    return ends ? [ends] : []
  })
}
