import type { Frame } from '../../../model/frame.ts'
import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type Rect, rectAround, uniteRects } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { GraphLayout } from '../layout/graph-layout.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import type { Neighbourhood } from '../state/neighbourhood.ts'
import { type Size, type Viewport, wholeFrame } from './viewport.ts'

/** Below this scale labels and petals cannot be read; the scale to zoom in to from there, and the least that will do. */
const TOO_SMALL = 0.62
const READABLE = 0.95
const LEAST_READABLE = 0.75
/** Below this many pixels a unit, rows stand too close for each to have its label. */
const LEGIBLE_ROWS = 0.72
/** Room between what is brought into view and the edge of the canvas, in CSS pixels. */
const PADDING = 8
/** Room around a mark for what is written beside it, in frame units. */
const BESIDE = 16
/** The share of the canvas that a focus takes: around it are the names beside its marks, and the legend. */
const FOCUS_SHARE = 0.78
/** A focus of few nodes is not zoomed in further than this scale. */
const NEAREST_FOCUS = 1.4

/** What is on the canvas after a change. */
interface Shown {
  readonly layout: GraphLayout
  readonly state: CanvasState
  readonly frame: Frame
  /** The nodes that alone may be shown of a large graph; null for no such limit. */
  readonly within: ReadonlySet<NodeKey> | null
  /** Whether the layout has just been opened. */
  readonly isOpening: boolean
}

/**
 * Finds the viewport to move to after a change; null to stay.
 *
 * It shows what is walked to or chosen, else the beginning of a layout that has just been opened.
 */
export function findViewport(now: Viewport, shown: Shown): Viewport | null {
  const { layout, state, frame, within, isOpening } = shown
  const near = state.walked === null ? state.chosen : state.hovered
  const target = near && findTarget(layout, near)
  if (target === null) return isOpening ? openingViewport(now.size, frame, { ...layout, within }) : null
  if (state.depth > 0 && state.walked === null) return focusViewport(now, layout.graph, state.shown)
  return viewportFor(isOpening ? wholeFrame(frame, now.size) : now, target, frame)
}

/** What is to be brought into view, in frame units. */
export interface Target {
  /** Must be seen: the chosen flower. */
  readonly flower: Rect
  /** Should be seen with it: the flower and the blocks that cite it. */
  readonly all: Rect
}

/** Finds what should be seen when a node is chosen: its flower and all that its links lead to. */
export function findTarget({ graph, flowerOf }: GraphLayout, near: Neighbourhood): Target | null {
  const centre = graph.node(near.centre)
  if (centre === undefined) return null
  const { reach, petalSize } = flowerOf(centre.key)
  const flower = rectAround(centre, Math.max(reach + petalSize, centre.size) + BESIDE)
  const ends = graph.edges
    .filter((edge) => near.links.has(edge.key))
    .flatMap(({ source, target }) => [source, target])
    .flatMap((key) => graph.node(key) ?? [])
  return { flower, all: ends.map((node) => rectAround(node, node.size + BESIDE)).reduce(uniteRects, flower) }
}

/**
 * Returns the viewport that shows the target with as little movement as possible.
 *
 * Where the picture is too small to be read it zooms in to the flower, as far as all still fits, but in
 * any case until the flower can be read; otherwise the scale stays unless all fits only in a smaller one.
 */
export function viewportFor(now: Viewport, { flower, all }: Target, frame: Frame): Viewport {
  const width = Math.max(1, now.size.width - 2 * PADDING)
  const height = Math.max(1, now.size.height - 2 * PADDING)
  const wanted = now.scale < TOO_SMALL ? READABLE : now.scale
  const least = Math.min(wanted, LEAST_READABLE)
  const scale = Math.min(wanted, Math.max(scaleToHold(all, { width, height }), least))
  const halfWidth = width / scale / 2
  const halfHeight = height / scale / 2
  const isNearer = scale > now.scale
  const x = isNearer ? within((flower.left + flower.right) / 2, halfWidth, frame.width) : now.x
  const y = isNearer ? within((flower.top + flower.bottom) / 2, halfHeight, frame.height) : now.y
  return {
    ...now,
    x: slide(x, halfWidth, [all.left, all.right], [flower.left, flower.right]),
    y: slide(y, halfHeight, [all.top, all.bottom], [flower.top, flower.bottom]),
    scale,
  }
}

/** Keeps a middle so far from the ends of a length that no more than needed beyond them is seen. */
function within(middle: number, half: number, length: number): number {
  return 2 * half >= length ? length / 2 : Math.min(Math.max(middle, half), length - half)
}

type Range = readonly [from: number, to: number]

/** Moves a middle so that `all` lies within `half` of it; where it is too long for that, at least `must`. */
function slide(middle: number, half: number, all: Range, must: Range): number {
  const [from, to] = all[1] - all[0] <= 2 * half ? all : must
  if (to - from > 2 * half) return (from + to) / 2
  return Math.min(Math.max(middle, to - half), from + half)
}

/**
 * Returns the viewport that a layout opens with: all of it.
 *
 * Of rows that would be too small to be read it is their beginning, with review beside plan seen from its middle
 * column; of a map so large that only a part is shown it is the middle of that part.
 */
export function openingViewport(
  size: Size,
  frame: Frame,
  {
    name,
    graph,
    textScale,
    within = null,
  }: Pick<GraphLayout, 'name' | 'graph' | 'textScale'> & Partial<Pick<Shown, 'within'>>,
): Viewport {
  const whole = wholeFrame(frame, size)
  if (name === 'map') {
    const part = within && boundsOf(among(graph, within))
    return part === null ? whole : { ...whole, ...middleOf(part) }
  }
  const scale = whole.fit * textScale < LEGIBLE_ROWS ? LEAST_READABLE / textScale : whole.fit
  return {
    ...whole,
    x: name === 'compare' ? whole.x : Math.min(whole.x, size.width / scale / 2),
    y: Math.min(whole.y, size.height / scale / 2),
    scale,
  }
}

/** Returns the viewport of a focus: all that is shown in the middle, as large as it fits; null where nothing is shown. */
export function focusViewport(now: Viewport, graph: TermGraph, shown: ReadonlySet<NodeKey>): Viewport | null {
  const all = boundsOf(among(graph, shown))
  if (all === null) return null
  const room = { width: FOCUS_SHARE * now.size.width, height: FOCUS_SHARE * now.size.height }
  const scale = Math.max(now.fit, Math.min(NEAREST_FOCUS, scaleToHold(all, room)))
  return { ...now, ...middleOf(all), scale }
}

function among({ nodes }: TermGraph, some: ReadonlySet<NodeKey>): GraphNode[] {
  return nodes.filter(({ key }) => some.has(key))
}

/** Returns the rectangle around the marks of nodes; null for none. */
export function boundsOf(nodes: readonly GraphNode[]): Rect | null {
  const [first, ...rest] = nodes.map((node) => rectAround(node, node.size))
  return first === undefined ? null : rest.reduce(uniteRects, first)
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Returns the scale at which a rectangle just fits into so many pixels. */
function scaleToHold(rect: Rect, room: Size): number {
  return Math.min(
    room.width / Math.max(1, rect.right - rect.left),
    room.height / Math.max(1, rect.bottom - rect.top),
  )
}
