import type { Point } from '../../../model/graph.ts'
import type { Sight, Size } from '../camera/viewport.ts'

export type Fingers = readonly [Point, Point]

/** Gives the sight after two fingers moved: what lay between them still does, and as large as they are apart. */
export function pinchSight(
  sight: Sight,
  size: Size,
  move: { readonly from: Fingers; readonly to: Fingers; readonly scales: readonly [number, number] },
): Sight {
  const { from, to, scales } = move
  const grown = distance(to) / Math.max(1, distance(from))
  const scale = Math.min(scales[1], Math.max(scales[0], sight.scale * grown))
  const before = middle(from)
  const after = middle(to)
  return {
    x: sight.x + (before.x - size.width / 2) / sight.scale - (after.x - size.width / 2) / scale,
    y: sight.y + (before.y - size.height / 2) / sight.scale - (after.y - size.height / 2) / scale,
    scale,
  }
}

function distance([a, b]: Fingers): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
