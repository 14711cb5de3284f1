import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Rect } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { FlowerPlace } from '../layout/flowers.ts'
import type { Neighbourhood } from '../state/neighbourhood.ts'
import type { Sight, Size } from './viewport.ts'

/** Below this many pixels a unit, labels and petals cannot be read. */
const TOO_SMALL = 0.62
/** The scale one comes nearer to from there. */
const READABLE = 0.95
export const SMALLEST_NEARER = 0.75
/** Room kept between what is brought into view and the edge of the canvas. */
const PADDING = 8

/** What is to be brought into view, in frame units. */
export interface GlideTarget {
  /** Must be seen: the chosen flower. */
  readonly flower: Rect
  /** Should be seen with it: the flower and the blocks that cite it. */
  readonly all: Rect
}

/** Room around a mark for what is written beside it, in frame units. */
const BESIDE = 16

/** Gives what should be seen when a node is chosen: its flower and all that its links lead to. */
export function glideTarget(
  graph: TermGraph,
  near: Neighbourhood,
  flowerOf: (key: NodeKey) => FlowerPlace,
): GlideTarget | null {
  const centre = graph.node(near.centre)
  if (centre === undefined) return null
  const { reach, petalSize } = flowerOf(centre.key)
  const flower = square(centre, Math.max(reach + petalSize, centre.size) + BESIDE)
  const ends = graph.edges
    .filter((edge) => near.links.has(edge.key))
    .flatMap((edge) => [graph.node(edge.source), graph.node(edge.target)])
    .filter((node) => node !== undefined)
  return { flower, all: ends.map((node) => square(node, node.size + BESIDE)).reduce(unite, flower) }
}

/** Gives the square around a point. */
export function square(at: Point, half: number): Rect {
  return { left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half }
}

/** Gives the smallest rectangle that holds two. */
export function unite(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/**
 * Gives the sight that shows the target with as little movement as possible.
 *
 * Where the picture is too small to be read it comes nearer to the flower, as far as all still fits, but in
 * any case until the flower can be read; otherwise the scale stays unless all fits only in a smaller one.
 */
export function glideTo(sight: Sight, size: Size, { flower, all }: GlideTarget, frame: Frame): Sight {
  const width = Math.max(1, size.width - 2 * PADDING)
  const height = Math.max(1, size.height - 2 * PADDING)
  const wanted = sight.scale < TOO_SMALL ? READABLE : sight.scale
  const least = Math.min(wanted, SMALLEST_NEARER)
  const scale = Math.min(wanted, Math.max(scaleToHold(all, { width, height }), least))
  const halfWidth = width / scale / 2
  const halfHeight = height / scale / 2
  const isNearer = scale > sight.scale
  const x = isNearer ? within((flower.left + flower.right) / 2, halfWidth, frame.width) : sight.x
  const y = isNearer ? within((flower.top + flower.bottom) / 2, halfHeight, frame.height) : sight.y
  return {
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

/** Gives the scale at which a rectangle just fits into so many pixels. */
export function scaleToHold(rect: Rect, room: Size): number {
  return Math.min(
    room.width / Math.max(1, rect.right - rect.left),
    room.height / Math.max(1, rect.bottom - rect.top),
  )
}

/** Moves a middle so that `all` lies within `half` of it; where it is too long for that, at least `must`. */
function slide(middle: number, half: number, all: Range, must: Range): number {
  const [from, to] = all[1] - all[0] <= 2 * half ? all : must
  if (to - from > 2 * half) return (from + to) / 2
  return Math.min(Math.max(middle, to - half), from + half)
}
