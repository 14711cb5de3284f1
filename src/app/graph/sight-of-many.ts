import type { Frame } from '../../model/frame.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Arrangement } from './arrangement.ts'
import { BESIDE, type GlideTarget, SMALLEST_NEARER, square, unite } from './glide.ts'
import { fitScale, type Sight, type Size } from './viewport.ts'

/** Below this many pixels a unit, rows stand too close for each to have its label. */
const LEGIBLE_ROWS = 0.72

/**
 * Gives the sight that a layout in rows opens with: all of it, or, where that is too small to be read, its beginning;
 * review beside plan is then seen from its middle column.
 */
export function openingSight(
  size: Size,
  frame: Frame,
  { layout, textScale }: Pick<Arrangement, 'layout' | 'textScale'>,
): Sight {
  const fit = fitScale(frame, size)
  const scale = fit * textScale < LEGIBLE_ROWS ? SMALLEST_NEARER / textScale : fit
  const y = Math.min(frame.height / 2, size.height / scale / 2)
  return {
    x: layout === 'compare' ? frame.width / 2 : Math.min(frame.width / 2, size.width / scale / 2),
    y,
    scale,
  }
}

/** Gives a target with all that is shown: what is to be seen around a node with so many steps. */
export function withShown(target: GlideTarget, graph: TermGraph, shown: ReadonlySet<NodeKey>): GlideTarget {
  const all = graph.nodes.reduce(
    (rect, node) => (shown.has(node.key) ? unite(rect, square(node, node.size + BESIDE)) : rect),
    target.all,
  )
  return { flower: target.flower, all }
}
