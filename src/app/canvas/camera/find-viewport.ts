import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type Rect, rectAround, uniteRects } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { GraphLayout } from '../layout/graph-layout.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import type { Neighbourhood } from '../state/neighbourhood.ts'
import { aroundWindow, type Size, throughWindow, type Viewport, wholeFrame } from './viewport.ts'

/**
 * Below this scale labels and petals cannot be read; the scale to zoom in to from there, and the least that will do: all
 * for letters of the size that they have on the wide map.
 */
const TOO_SMALL = 0.62
const READABLE = 0.95
const LEAST_READABLE = 0.75
/** The scale to zoom in to on a tall map. */
const NEAR = 0.72
/** A canvas of fewer pixels is that of a phone on its side, which has room for a part of the wide map. */
const LOW = 320
/** The least scale at which a map opens, by the size of letters: below it their names are too close to be there. */
const LEAST_OPENING = 0.72
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
  /** The part of the canvas that nothing covers, in its CSS pixels. */
  readonly free: Rect
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
export function findViewport(
  now: Viewport,
  { layout, state, free, within, isOpening }: Shown,
): Viewport | null {
  const { frame, graph } = layout
  const near = state.walked === null ? state.chosen : state.hovered
  const target = near && findTarget(layout, near)
  const opening = openingViewport(now.size, { ...layout, within })
  if (target === null) return isOpening ? opening : null
  const seen = throughWindow(isOpening ? opening : now, free, frame)
  const isFocus = state.depth > 0 && state.walked === null
  const to = isFocus ? focusViewport(seen, graph, state.shown) : viewportFor(seen, target, layout)
  return to && aroundWindow(to, free, now)
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
 * Returns the viewport that shows the target.
 *
 * On the wide map it moves as little as possible. Where the picture is too small to be read, and on a tall one always, it
 * has the flower in its middle, as large as all fits around it, but in any case so large that the flower can be read.
 */
export function viewportFor(
  now: Viewport,
  { flower, all }: Target,
  { isTall, textScale }: Pick<GraphLayout, 'isTall' | 'textScale'>,
): Viewport {
  const width = Math.max(1, now.size.width - 2 * PADDING)
  const height = Math.max(1, now.size.height - 2 * PADDING)
  const isCentred = isTall || now.scale * textScale < TOO_SMALL
  const wanted = isCentred ? Math.max(now.scale, isTall ? NEAR : READABLE) : now.scale
  const least = Math.min(wanted, LEAST_READABLE / textScale)
  const fits = scaleToHold(isCentred ? aroundMiddle(all, middleOf(flower)) : all, { width, height })
  const scale = Math.min(wanted, Math.max(fits, least))
  if (isCentred) return { ...now, ...middleOf(flower), scale }
  const halfWidth = width / scale / 2
  const halfHeight = height / scale / 2
  return {
    ...now,
    x: slide(now.x, halfWidth, [all.left, all.right], [flower.left, flower.right]),
    y: slide(now.y, halfHeight, [all.top, all.bottom], [flower.top, flower.bottom]),
    scale,
  }
}

/** Returns the smallest rectangle around a middle that holds another. */
function aroundMiddle({ left, top, right, bottom }: Rect, { x, y }: Point): Rect {
  const halfWidth = Math.max(x - left, right - x)
  const halfHeight = Math.max(y - top, bottom - y)
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
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
 * Of rows, or of a map on a phone, that would be too small to be read it is the beginning, in the middle of its breadth but for the
 * report as a tree; of a map so large that only a part is shown it is the middle of that part.
 */
export function openingViewport(
  size: Size,
  {
    name,
    isTall,
    frame,
    graph,
    textScale,
    within = null,
  }: Pick<GraphLayout, 'name' | 'isTall' | 'frame' | 'graph' | 'textScale'> & Partial<Pick<Shown, 'within'>>,
): Viewport {
  const whole = wholeFrame(frame, size)
  const part = name === 'map' && within !== null ? boundsOf(among(graph, within)) : null
  if (part !== null) return { ...whole, ...middleOf(part) }
  const letters = whole.fit * textScale
  const [least, wanted] =
    name !== 'map'
      ? [LEGIBLE_ROWS, LEAST_READABLE]
      : isTall
        ? [LEAST_OPENING, LEAST_OPENING]
        : [size.height < LOW ? TOO_SMALL : 0, TOO_SMALL]
  const scale = letters < least ? wanted / textScale : whole.fit
  return {
    ...whole,
    x: name === 'outline' ? Math.min(whole.x, size.width / scale / 2) : whole.x,
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
