import { type CanvasState, type DrawnEdge, isLink, isLit, restStrength } from '../state/canvas-state.ts'
import { mixColors, type Rgb } from './color.ts'

/** How an edge is drawn; the width is in CSS pixels at every zoom, 0 where it is not drawn. */
export interface EdgeStyle {
  readonly color: Rgb
  readonly width: number
}

/** The strength of a line at rest. */
const QUIET = 0.42
const HAIRLINE = 1
const STRONG = 2
const POINTED = 3

/**
 * Returns how an edge is drawn.
 *
 * At rest only `contains` and `cites` are drawn, as light hairlines, the bridges that stand for them, and the ties of a
 * library, which has no blocks. The links of the chosen node and of the one under the pointer are drawn in the colour of
 * terms: these strongly, the edges to components and the ties that bypass the blocks finely.
 */
export function edgeStyle(state: CanvasState, edge: DrawnEdge): EdgeStyle {
  const { palette } = state
  if (state.hoveredEdge === edge.key) return { color: palette.term, width: POINTED }
  if (isLink(state, edge)) {
    if (edge.kind === 'cites' || edge.kind === 'bridge' || isOfLibrary(edge))
      return { color: palette.term, width: STRONG }
    if (edge.kind === 'contains') return { color: palette.joint, width: HAIRLINE }
    return { color: mixColors(palette.term, palette.ground, 0.7), width: HAIRLINE }
  }
  const isQuiet =
    edge.kind === 'contains' || edge.kind === 'cites' || edge.kind === 'bridge' || isOfLibrary(edge)
  const share = isLit(state, edge.source) && isLit(state, edge.target) ? 1 : restStrength(state)
  return {
    color: mixColors(palette.joint, palette.ground, QUIET * share),
    width: isQuiet ? HAIRLINE : 0,
  }
}

function isOfLibrary(edge: DrawnEdge): boolean {
  return edge.kind === 'related' && edge.because.some(({ kind }) => kind === 'library')
}
