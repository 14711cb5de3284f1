import type { NodeKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Palette } from './palette.ts'

/** All that the look of the canvas depends on besides the graph. */
export interface SceneView {
  readonly palette: Palette
  readonly hidden: ReadonlySet<NodeKind>
  /** What lights up with the chosen node. */
  readonly chosen: Neighbourhood | null
  /** What lights up with the node under the pointer. */
  readonly hovered: Neighbourhood | null
}

/** How strongly a thing is drawn that has no part in what is chosen, or in what is under the pointer. */
const DIMMED = 0.25
const STEPPED_BACK = 0.5

/** Tells whether a node has a part in what is chosen or under the pointer. */
export function isLit(view: SceneView, key: NodeKey): boolean {
  return view.chosen?.roles.has(key) === true || view.hovered?.roles.has(key) === true
}

/** Tells whether an edge is the chosen node's own or that of the one under the pointer. */
export function isLink(view: SceneView, edge: string): boolean {
  return view.chosen?.links.has(edge) === true || view.hovered?.links.has(edge) === true
}

/** Gives the share of its own colour that what is not lit keeps; the rest is ground. */
export function restStrength(view: SceneView): number {
  if (view.chosen !== null) return DIMMED
  return view.hovered === null ? 1 : STEPPED_BACK
}
