import type { Point } from '../../model/graph.ts'
import type { Rect } from '../../model/label-geometry.ts'

/** Gives by how much two rectangles come closer than `gap`, along the axis on which they part soonest. */
export function rectOverlap(a: Rect, b: Rect, gap: number): number {
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left) + gap
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + gap
  return Math.max(0, Math.min(x, y))
}

/** Gives by how much a rectangle and a circle come closer than `gap`. */
export function rectCircleOverlap(rect: Rect, centre: Point, radius: number, gap: number): number {
  const dx = Math.max(rect.left - centre.x, 0, centre.x - rect.right)
  const dy = Math.max(rect.top - centre.y, 0, centre.y - rect.bottom)
  return Math.max(0, radius + gap - Math.sqrt(dx * dx + dy * dy))
}

/** Gives by how much two circles come closer than `gap`. */
export function circleOverlap(a: Point, b: Point, radii: number, gap: number): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  const least = radii + gap
  const square = dx * dx + dy * dy
  return square >= least * least ? 0 : least - Math.sqrt(square)
}

/** Gives how far a rectangle reaches out of `area`. */
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
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** Tells whether a segment passes through a rectangle. */
export function segmentMeetsRect(a: Point, b: Point, rect: Rect): boolean {
  if (Math.max(a.x, b.x) < rect.left || Math.min(a.x, b.x) > rect.right) return false
  if (Math.max(a.y, b.y) < rect.top || Math.min(a.y, b.y) > rect.bottom) return false
  const corners = [
    { x: rect.left, y: rect.top },
    { x: rect.right, y: rect.top },
    { x: rect.right, y: rect.bottom },
    { x: rect.left, y: rect.bottom },
  ].map((corner) => turn(a, b, corner))
  return Math.min(...corners) <= 0 && Math.max(...corners) >= 0
}

/** Gives the distance of a point from a segment. */
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
