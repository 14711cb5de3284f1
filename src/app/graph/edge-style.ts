import type { GraphEdge } from '../../model/graph.ts'
import { mixColors, type Rgb } from './color.ts'
import { isLink, isLit, restStrength, type SceneView } from './scene-view.ts'

/** How an edge is drawn; the width is in CSS pixels at every zoom, 0 where it is not drawn. */
export interface EdgeStyle {
  readonly color: Rgb
  readonly width: number
}

/** The share of the joints' colour in a line at rest. */
const QUIET = 0.42
const HAIRLINE = 1
const STRONG = 2

/**
 * Gives how an edge is drawn.
 *
 * At rest only what blocks contain and cite is drawn, as light hairlines. The links of the chosen node
 * and of the one under the pointer are drawn in the colour of terms: citations strongly, the petals' stalks and
 * the ties that bypass the blocks finely.
 */
export function edgeStyle(view: SceneView, edge: GraphEdge): EdgeStyle {
  const { palette } = view
  if (isLink(view, edge.key)) {
    if (edge.kind === 'cites') return { color: palette.term, width: STRONG }
    if (edge.kind === 'contains') return { color: palette.joint, width: HAIRLINE }
    return { color: mixColors(palette.term, palette.ground, 0.7), width: HAIRLINE }
  }
  const isQuiet = edge.kind === 'contains' || edge.kind === 'cites'
  const strength = isLit(view, edge.source) && isLit(view, edge.target) ? 1 : restStrength(view)
  return {
    color: mixColors(palette.joint, palette.ground, QUIET * strength),
    width: isQuiet ? HAIRLINE : 0,
  }
}
