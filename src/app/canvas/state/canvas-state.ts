import type { Bridge } from '../../../model/explore/shown.ts'
import type { GraphEdge, GraphNode } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { Palette } from '../style/palette.ts'
import type { Neighbourhood } from './neighbourhood.ts'

/** An edge of the graph, or a bridge that stands for edges through hidden nodes. */
export type DrawnEdge = GraphEdge | Bridge

/** Everything besides the graph that decides how the canvas is drawn. */
export interface CanvasState {
  readonly palette: Palette
  /** The nodes that are drawn. */
  readonly shown: ReadonlySet<NodeKey>
  /** What joins shown nodes through hidden ones. */
  readonly bridges: readonly Bridge[]
  /** How many steps around the chosen node are shown; 0 for everything. */
  readonly depth: number
  /** What lights up with the chosen node. */
  readonly chosen: Neighbourhood | null
  /** What lights up with the node under the pointer, or with the one that the keyboard stands at. */
  readonly hovered: Neighbourhood | null
  /** The node that the keyboard stands at. */
  readonly walked: NodeKey | null
  /** The key of the edge under the pointer. */
  readonly hoveredEdge: string | null
}

/** Returns the nodes that an edge joins; null where one of them is not drawn. */
export function shownEnds(
  graph: TermGraph,
  { shown }: CanvasState,
  { source, target }: DrawnEdge,
): readonly [GraphNode, GraphNode] | null {
  const from = shown.has(source) && graph.node(source)
  const to = shown.has(target) && graph.node(target)
  return from && to ? [from, to] : null
}

/** The strength of what is not lit, while something is chosen, and while something is only pointed at. */
const DIMMED = 0.25
const STEPPED_BACK = 0.5

/** Tells whether a node belongs to what is chosen or under the pointer. */
export function isLit(state: CanvasState, key: NodeKey): boolean {
  return state.chosen?.roles.has(key) === true || state.hovered?.roles.has(key) === true
}

/** Tells whether an edge is the chosen node's own or that of the one under the pointer; a bridge is if one of its edges is. */
export function isLink(state: CanvasState, edge: DrawnEdge): boolean {
  const isOwn = (key: string) =>
    state.chosen?.links.has(key) === true || state.hovered?.links.has(key) === true
  return edge.kind === 'bridge' ? edge.via.some(isOwn) : isOwn(edge.key)
}

/** Returns the share of its own colour that a thing not lit keeps, the rest is ground; within a focus it keeps more. */
export function restStrength(state: CanvasState): number {
  if (state.chosen !== null && state.depth === 0) return DIMMED
  return (state.chosen ?? state.hovered) ? STEPPED_BACK : 1
}
