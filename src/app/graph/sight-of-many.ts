import type { Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Rect } from '../../model/label-geometry.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Arrangement } from './arrangement.ts'
import { BESIDE, type GlideTarget, SMALLEST_NEARER, square, unite } from './glide.ts'
import { fitScale, type Sight, type Size } from './viewport.ts'

/** Below this many pixels a unit, rows stand too close for each to have its label. */
const LEGIBLE_ROWS = 0.72

/** What a layout opens with; `within` holds the nodes that alone may be shown, where there is such a limit. */
type Opening = Pick<Arrangement, 'layout' | 'graph' | 'textScale'> & {
  readonly within?: ReadonlySet<NodeKey> | null
}

/**
 * Gives the sight that a layout opens with: all of it.
 *
 * Of rows that would be too small to be read it is their beginning, with review beside plan seen from its middle
 * column; of a map so large that only a part is shown it is the middle of that part.
 */
export function openingSight(
  size: Size,
  frame: Frame,
  { layout, graph, textScale, within = null }: Opening,
): Sight {
  const fit = fitScale(frame, size)
  if (layout === 'map') return { ...middleOf(frame, graph, within), scale: fit }
  const scale = fit * textScale < LEGIBLE_ROWS ? SMALLEST_NEARER / textScale : fit
  const y = Math.min(frame.height / 2, size.height / scale / 2)
  return {
    x: layout === 'compare' ? frame.width / 2 : Math.min(frame.width / 2, size.width / scale / 2),
    y,
    scale,
  }
}

function middleOf(frame: Frame, graph: TermGraph, within: ReadonlySet<NodeKey> | null): Point {
  const shown = graph.nodes.filter(({ key }) => within?.has(key)).map((node) => square(node, node.size))
  const { left, top, right, bottom } = shown.reduce(unite, shown[0] ?? wholeOf(frame))
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function wholeOf({ width, height }: Frame): Rect {
  return { left: 0, top: 0, right: width, bottom: height }
}

/** Gives a target with all that is shown: what is to be seen around a node with so many steps. */
export function withShown(target: GlideTarget, graph: TermGraph, shown: ReadonlySet<NodeKey>): GlideTarget {
  const all = graph.nodes.reduce(
    (rect, node) => (shown.has(node.key) ? unite(rect, square(node, node.size + BESIDE)) : rect),
    target.all,
  )
  return { flower: target.flower, all }
}
