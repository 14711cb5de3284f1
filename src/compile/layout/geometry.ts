import type { Point } from '../../model/graph.ts'
import type { Rect } from '../../model/label-geometry.ts'

/** Measures by how much two rectangles must be moved apart to keep a gap, along the axis on which that is less. */
export function rectOverlap(a: Rect, b: Rect, gap: number): number {
  const x = Math.min(a.right - b.left, b.right - a.left) + gap
  const y = Math.min(a.bottom - b.top, b.bottom - a.top) + gap
  return Math.max(0, Math.min(x, y))
}

/** Tells whether two rectangles are closer than `gap` along both axes. */
export function rectsNear(a: Rect, b: Rect, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
}

/** Measures by how much a rectangle and a circle are closer than `gap`. */
export function rectCircleOverlap(rect: Rect, centre: Point, radius: number, gap: number): number {
  const dx = Math.max(rect.left - centre.x, 0, centre.x - rect.right)
  const dy = Math.max(rect.top - centre.y, 0, centre.y - rect.bottom)
  return Math.max(0, radius + gap - Math.sqrt(dx * dx + dy * dy))
}

/** Measures by how much two circles are closer than `gap`. */
export function circleOverlap(a: Point, b: Point, radii: number, gap: number): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  const least = radii + gap
  const square = dx * dx + dy * dy
  return square >= least * least ? 0 : least - Math.sqrt(square)
}

/** Measures how far a rectangle reaches out of `area`. */
export function rectOutside(rect: Rect, area: Rect): number {
  return (
    Math.max(0, area.left - rect.left) +
    Math.max(0, rect.right - area.right) +
    Math.max(0, area.top - rect.top) +
    Math.max(0, rect.bottom - area.bottom)
  )
}

/** Tells whether two segments cross; segments that only touch do not. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (a.x < c.x && a.x < d.x && b.x < c.x && b.x < d.x) return false
  if (a.x > c.x && a.x > d.x && b.x > c.x && b.x > d.x) return false
  if (a.y < c.y && a.y < d.y && b.y < c.y && b.y < d.y) return false
  if (a.y > c.y && a.y > d.y && b.y > c.y && b.y > d.y) return false
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** Tells whether a segment passes through a rectangle. */
export function segmentMeetsRect(a: Point, b: Point, rect: Rect): boolean {
  if (!segmentNearRect(a, b, rect, 0)) return false
  const dx = b.x - a.x
  const dy = b.y - a.y
  // Whether corners lie on both sides of the line or on it; written out, since this is the hot path.
  const middle = dx * ((rect.top + rect.bottom) / 2 - a.y) - dy * ((rect.left + rect.right) / 2 - a.x)
  const reach = (Math.abs(dx) * (rect.bottom - rect.top) + Math.abs(dy) * (rect.right - rect.left)) / 2
  return Math.abs(middle) <= reach
}

/** Tells whether the bounding box of a segment is closer to a rectangle than `gap`. */
export function segmentNearRect(a: Point, b: Point, rect: Rect, gap: number): boolean {
  if (a.x < rect.left - gap && b.x < rect.left - gap) return false
  if (a.x > rect.right + gap && b.x > rect.right + gap) return false
  if (a.y < rect.top - gap && b.y < rect.top - gap) return false
  return a.y <= rect.bottom + gap || b.y <= rect.bottom + gap
}

/** Returns the distance of a point from a segment. */
export function segmentDistance(a: Point, b: Point, point: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const t = Math.min(1, Math.max(0, along))
  const ex = a.x + t * dx - point.x
  const ey = a.y + t * dy - point.y
  return Math.sqrt(ex * ex + ey * ey)
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Rounds a coordinate or size to the hundredth, as graph.json has them. */
export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
