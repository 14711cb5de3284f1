import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  rectCircleOverlap,
  rectOverlap,
  segmentDistance,
  segmentMeetsRect,
  segmentsCross,
} from './geometry.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 40 }) })
const rect = fc
  .tuple(point, fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 20 }))
  .map(([{ x, y }, width, height]) => ({ left: x, top: y, right: x + width, bottom: y + height }))

/** Returns points so close along a segment that none of its passages through a rectangle is missed by much. */
function along(a: { x: number; y: number }, b: { x: number; y: number }) {
  return Array.from({ length: 2001 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / 2000,
    y: a.y + ((b.y - a.y) * i) / 2000,
  }))
}

describe('geometry', () => {
  it('finds every segment that passes through a rectangle', () => {
    fc.assert(
      fc.property(point, point, rect, (a, b, box) => {
        const inside = along(a, b).some(
          ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        )
        if (inside) expect(segmentMeetsRect(a, b, box)).toBe(true)
      }),
    )
  })

  it('finds no segment that keeps away from a rectangle', () => {
    fc.assert(
      fc.property(point, point, rect, (a, b, box) => {
        const nearest = Math.min(...along(a, b).map((p) => 100 - rectCircleOverlap(box, p, 100, 0)))
        if (nearest > 0.1) expect(segmentMeetsRect(a, b, box)).toBe(false)
      }),
    )
  })

  it('gives the distance to the nearest point of a segment', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, p) => {
        const nearest = Math.min(...along(a, b).map(({ x, y }) => Math.hypot(x - p.x, y - p.y)))
        expect(Math.abs(segmentDistance(a, b, p) - nearest)).toBeLessThan(0.05)
      }),
    )
  })

  it('tells crossing from touching', () => {
    const [o, across] = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ]
    expect(segmentsCross(o, across, { x: 0, y: 10 }, { x: 10, y: 0 })).toBe(true)
    expect(segmentsCross(o, across, o, { x: 10, y: 0 })).toBe(false)
    expect(segmentsCross(o, across, { x: 6, y: 0 }, { x: 10, y: 4 })).toBe(false)
  })

  it('counts rectangles as overlapping that come nearer than the gap', () => {
    const a = { left: 0, top: 0, right: 10, bottom: 10 }
    expect(rectOverlap(a, { left: 13, top: 0, right: 20, bottom: 10 }, 2)).toBe(0)
    expect(rectOverlap(a, { left: 11, top: 0, right: 20, bottom: 10 }, 2)).toBe(1)
  })
})
