import type { GraphNode } from '../../../model/graph.ts'
import type { DrawnEdge } from '../graph-canvas.ts'
import { isLink, isLit, restStrength, type SceneView } from '../state/canvas-state.ts'
import { mixColors, type Rgb } from './color.ts'
import type { Palette } from './palette.ts'

/** How an edge is drawn; the width is in CSS pixels at every zoom, 0 where it is not drawn. */
export interface EdgeStyle {
  readonly color: Rgb
  readonly width: number
}

/** The nodes that an edge joins. */
export interface EdgeEnds {
  readonly from?: GraphNode | undefined
  readonly to?: GraphNode | undefined
}

/** The share of the joints' colour in a line at rest. */
const QUIET = 0.42
/** The share of it in the tree, where most lines run far. */
const FAINT = 0.3
const HAIRLINE = 1
const STRONG = 2
const POINTED = 3

/**
 * Gives how an edge is drawn.
 *
 * At rest only what blocks contain and cite is drawn, as light hairlines, and what stands for it where nodes between are hidden. The links of the chosen node
 * and of the one under the pointer are drawn in the colour of terms: citations strongly, the petals' stalks and
 * the ties that bypass the blocks finely. Beside each other, the threads of review and plan have the colours of both.
 *
 * @param ends The nodes the edge joins, where they stand in the layout of the view.
 */
export function edgeStyle(view: SceneView, edge: DrawnEdge, ends: EdgeEnds = {}): EdgeStyle {
  const { palette } = view
  if (view.hoveredEdge === edge.key) return { color: palette.term, width: POINTED }
  if (isLink(view, edge)) {
    if (edge.kind === 'cites' || edge.kind === 'bridge') return { color: palette.term, width: STRONG }
    if (edge.kind === 'contains') return { color: palette.joint, width: HAIRLINE }
    return { color: mixColors(palette.term, palette.ground, 0.7), width: HAIRLINE }
  }
  const isQuiet = edge.kind === 'contains' || edge.kind === 'cites' || edge.kind === 'bridge'
  const ink = view.layout === 'compare' ? threadColor(palette, ends.from) : palette.joint
  const strength = isLit(view, edge.source) && isLit(view, edge.target) ? 1 : restStrength(view)
  return {
    color: mixColors(
      ink,
      palette.ground,
      (view.layout === 'outline' && edge.kind === 'cites' ? FAINT : QUIET) * strength,
    ),
    width: isQuiet && !leavesColumn(view, edge, ends) ? HAIRLINE : 0,
  }
}

/**
 * Tells whether a line of the tree leads into another column, where the indentation says as much: within a column
 * what is contained stands below what contains it, by at least as much as it is indented.
 */
function leavesColumn(view: SceneView, { kind }: DrawnEdge, { from, to }: EdgeEnds): boolean {
  if (view.layout !== 'outline' || kind !== 'contains' || !from || !to) return false
  return to.x - from.x > to.y - from.y + 1
}

function threadColor(palette: Palette, source: GraphNode | undefined): Rgb {
  if (source === undefined || !('side' in source) || source.side === 'none') return palette.joint
  return palette[source.side === 'plan' ? 'task' : 'achievement']
}
