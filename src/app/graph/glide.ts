import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Rect } from '../../model/label-geometry.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { FlowerPlace } from './flowers.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Sight, Size } from './viewport.ts'

/** Below this many pixels a unit, labels and petals cannot be read. */
const TOO_SMALL = 0.62
/** The scale one comes nearer to from there. */
const READABLE = 0.95
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

function square(at: Point, half: number): Rect {
  return { left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half }
}

function unite(a: Rect, b: Rect): Rect {
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
 * Where the picture is too small to be read it comes nearer, as far as all still fits, but in any case until
 * the flower can be read; otherwise the scale stays unless all of the target fits only in a smaller one.
 */
export function glideTo(sight: Sight, size: Size, target: GlideTarget): Sight {
  const room = {
    width: Math.max(1, size.width - 2 * PADDING),
    height: Math.max(1, size.height - 2 * PADDING),
  }
  const holdsAll = scaleToHold(target.all, room)
  const wanted = sight.scale < TOO_SMALL ? READABLE : sight.scale
  const scale = Math.min(wanted, Math.max(holdsAll, Math.min(wanted, TOO_SMALL * 1.2)))
  const half = { width: room.width / scale / 2, height: room.height / scale / 2 }
  return {
    x: slide(
      sight.x,
      half.width,
      [target.all.left, target.all.right],
      [target.flower.left, target.flower.right],
    ),
    y: slide(
      sight.y,
      half.height,
      [target.all.top, target.all.bottom],
      [target.flower.top, target.flower.bottom],
    ),
    scale,
  }
}

type Range = readonly [from: number, to: number]

function scaleToHold(rect: Rect, room: Size): number {
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
