import type { LabelSide, Point } from '../../model/graph.ts'
import { labelRect, type Rect, rectAround, uniteRects } from '../../model/label-geometry.ts'

/** A mark with a name beside it. */
interface Named extends Point {
  readonly name: string
  readonly size: number
  readonly labelSide: LabelSide
}

/** A mark with its name, and the rectangle that holds both. */
export interface Box extends Named {
  readonly rect: Rect
}

/** After so many rounds the boxes are given more room by moving all of them apart. */
const ROUNDS = 60
const MORE_ROOM = 1.04
/** Boxes that only touched would touch again after rounding. */
const TOUCH = 0.05

/** Returns a mark with the rectangle that it needs with its name. */
export function boxOf(named: Named): Box {
  const label = labelRect({ ...named, text: named.name }, named.size)
  return { ...named, rect: uniteRects(rectAround(named, named.size), label) }
}

/**
 * Parts boxes that overlap: each pair along the axis on which it takes the shorter way.
 *
 * @param room What is kept free between two.
 * @returns The boxes in their order, none of which overlaps another.
 */
export function partBoxes(boxes: readonly Box[], room: number): Box[] {
  const places = boxes.map(({ x, y, rect: { left, top, right, bottom } }): Place => {
    return { x, y, left: left - x, top: top - y, right: right - x, bottom: bottom - y }
  })
  while (!arePartedWithin(ROUNDS, places, room))
    for (const place of places) {
      place.x *= MORE_ROOM
      place.y *= MORE_ROOM
    }
  return boxes.map((box, at) => boxOf({ ...box, x: places[at]?.x ?? box.x, y: places[at]?.y ?? box.y }))
}

/** Where a mark stands, and how far its box reaches from there. */
interface Place extends Rect {
  x: number
  y: number
}

/** Moves boxes for some rounds; tells whether none overlaps any more. */
function arePartedWithin(rounds: number, places: readonly Place[], room: number): boolean {
  for (let round = 0; round < rounds; round++) {
    let moved = false
    places.forEach((a, at) => {
      for (const b of places.slice(at + 1)) moved = part(a, b, room) || moved
    })
    if (!moved) return true
  }
  return false
}

/** Moves two boxes apart, each half of the way; tells whether they overlapped. */
function part(a: Place, b: Place, room: number): boolean {
  const x = Math.min(a.x + a.right - b.x - b.left, b.x + b.right - a.x - a.left) + room
  const y = Math.min(a.y + a.bottom - b.y - b.top, b.y + b.bottom - a.y - a.top) + room
  if (x <= 0 || y <= 0) return false
  if (x < y) {
    const isLeft = a.x + a.right - b.x - b.left <= b.x + b.right - a.x - a.left
    const half = (x / 2 + TOUCH) * (isLeft ? 1 : -1)
    a.x -= half
    b.x += half
  } else {
    const half = (y / 2 + TOUCH) * (a.y <= b.y ? 1 : -1)
    a.y -= half
    b.y += half
  }
  return true
}
