import type { Frame } from '../../../model/frame.ts'
import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Rect } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { Arrangement } from '../layout/graph-layout.ts'
import { SMALLEST_NEARER, scaleToHold, square, unite } from './framing.ts'
import { fitScale, type Sight, type Size } from './viewport.ts'

/** Below this many pixels a unit, rows stand too close for each to have its label. */
const LEGIBLE_ROWS = 0.72

/** The share of the canvas that a focus takes: around it are the names beside its marks, and the legend. */
const FOCUS_SHARE = 0.78
/** A focus of few nodes comes no nearer than this many pixels a unit. */
const NEAREST_FOCUS = 1.4

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
  if (layout === 'map') {
    const part = within && boundsOf(among(graph, within))
    return { ...middleOf(part ?? { left: 0, top: 0, right: frame.width, bottom: frame.height }), scale: fit }
  }
  const scale = fit * textScale < LEGIBLE_ROWS ? SMALLEST_NEARER / textScale : fit
  const y = Math.min(frame.height / 2, size.height / scale / 2)
  return {
    x: layout === 'compare' ? frame.width / 2 : Math.min(frame.width / 2, size.width / scale / 2),
    y,
    scale,
  }
}

/**
 * Gives the sight of a focus: what is shown of the graph in the middle, as large as it can be seen whole.
 *
 * @param fit The scale at which the whole frame fits: none is smaller.
 */
export function focusSight(
  size: Size,
  fit: number,
  { graph, shown }: { readonly graph: TermGraph; readonly shown: ReadonlySet<NodeKey> },
): Sight | null {
  const all = boundsOf(among(graph, shown))
  if (all === null) return null
  const room = { width: FOCUS_SHARE * size.width, height: FOCUS_SHARE * size.height }
  const scale = Math.max(fit, Math.min(NEAREST_FOCUS, scaleToHold(all, room)))
  return { ...middleOf(all), scale }
}

function among({ nodes }: TermGraph, some: ReadonlySet<NodeKey>): GraphNode[] {
  return nodes.filter(({ key }) => some.has(key))
}

/** Gives the rectangle around the marks of nodes; null for none. */
export function boundsOf(nodes: readonly GraphNode[]): Rect | null {
  const [first, ...rest] = nodes.map((node) => square(node, node.size))
  return first === undefined ? null : rest.reduce(unite, first)
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
