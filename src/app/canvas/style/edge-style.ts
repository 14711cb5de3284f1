import type { GraphNode } from '../../../model/graph.ts'
import { type CanvasState, type DrawnEdge, isLink, isLit, restStrength } from '../state/canvas-state.ts'
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

/** The strength of a line at rest. */
const QUIET = 0.42
/** The strength of a citation in `outline`, where most run far. */
const FAINT = 0.3
const HAIRLINE = 1
const STRONG = 2
const POINTED = 3

/**
 * Returns how an edge is drawn.
 *
 * At rest only `contains` and `cites` are drawn, as light hairlines, and the bridges that stand for them. The links of
 * the chosen node and of the one under the pointer are drawn in the colour of terms: citations strongly, the edges to
 * components and the ties that bypass the blocks finely. In `compare`, lines have the colours of review and plan.
 *
 * @param ends The nodes that the edge joins, where they stand in the layout of the state.
 */
export function edgeStyle(state: CanvasState, edge: DrawnEdge, ends: EdgeEnds = {}): EdgeStyle {
  const { palette } = state
  if (state.hoveredEdge === edge.key) return { color: palette.term, width: POINTED }
  if (isLink(state, edge)) {
    if (edge.kind === 'cites' || edge.kind === 'bridge') return { color: palette.term, width: STRONG }
    if (edge.kind === 'contains') return { color: palette.joint, width: HAIRLINE }
    return { color: mixColors(palette.term, palette.ground, 0.7), width: HAIRLINE }
  }
  const isQuiet = edge.kind === 'contains' || edge.kind === 'cites' || edge.kind === 'bridge'
  const ink = state.layout === 'compare' ? threadColor(palette, ends.from) : palette.joint
  const most = state.layout === 'outline' && edge.kind === 'cites' ? FAINT : QUIET
  const share = isLit(state, edge.source) && isLit(state, edge.target) ? 1 : restStrength(state)
  return {
    color: mixColors(ink, palette.ground, most * share),
    width: isQuiet && !leavesColumn(state, edge, ends) ? HAIRLINE : 0,
  }
}

/**
 * Tells whether a line of the outline leads into another column, where the indentation already says what it would.
 * Within a column what is contained stands below what contains it, by at least as much as it is indented.
 */
function leavesColumn(state: CanvasState, { kind }: DrawnEdge, { from, to }: EdgeEnds): boolean {
  if (state.layout !== 'outline' || kind !== 'contains' || !from || !to) return false
  return to.x - from.x > to.y - from.y + 1
}

function threadColor(palette: Palette, source: GraphNode | undefined): Rgb {
  if (source === undefined || !('side' in source) || source.side === 'none') return palette.joint
  return palette[source.side === 'plan' ? 'task' : 'achievement']
}
