import type { Bridge, LayoutName } from '../../../model/explore/shown.ts'
import type { GraphEdge } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Palette } from '../style/palette.ts'
import type { Neighbourhood } from './neighbourhood.ts'

/** What the canvas itself says. */
export interface CanvasWords {
  /** Stands behind a term that was reported on and is not planned, and behind one that is new. */
  readonly reviewOnly: string
  readonly planOnly: string
}

/** All that the look of the canvas depends on besides the graph. */
export interface SceneView {
  readonly palette: Palette
  readonly layout: LayoutName
  /** The nodes that are drawn. */
  readonly shown: ReadonlySet<NodeKey>
  /** What joins shown nodes through hidden ones. */
  readonly bridges: readonly Bridge[]
  readonly words: CanvasWords
  /** How many steps around the chosen node are shown; 0 for everything. */
  readonly depth: number
  /** What lights up with the chosen node. */
  readonly chosen: Neighbourhood | null
  /** What lights up with the node under the pointer, or with the one that the keyboard stands at. */
  readonly hovered: Neighbourhood | null
  readonly walked: NodeKey | null
  /** The key of the edge under the pointer. */
  readonly hoveredEdge: string | null
}

/** How strongly a thing is drawn that has no part in what is chosen, or in what is under the pointer. */
const DIMMED = 0.25
const STEPPED_BACK = 0.5

/** Tells whether a node has a part in what is chosen or under the pointer. */
export function isLit(view: SceneView, key: NodeKey): boolean {
  return view.chosen?.roles.has(key) === true || view.hovered?.roles.has(key) === true
}

/** Tells whether an edge is the chosen node's own or that of the one under the pointer; a bridge is if one of its edges is. */
export function isLink(view: SceneView, edge: GraphEdge | Bridge): boolean {
  const isOwn = (key: string) => view.chosen?.links.has(key) === true || view.hovered?.links.has(key) === true
  return edge.kind === 'bridge' ? edge.via.some(isOwn) : isOwn(edge.key)
}

/** Gives the share of its own colour that what is not lit keeps; the rest is ground. Of a focus all is to be seen. */
export function restStrength(view: SceneView): number {
  if (view.chosen !== null && view.depth === 0) return DIMMED
  return (view.chosen ?? view.hovered) ? STEPPED_BACK : 1
}
