import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  circleOverlap,
  rectCircleOverlap,
  rectOutside,
  rectOverlap,
  rectsNear,
  segmentDistance,
  segmentMeetsRect,
  segmentNearRect,
  segmentsCross,
  toHundredth,
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

  it('counts along the axis on which less is to be moved', () => {
    const a = { left: 0, top: 0, right: 10, bottom: 10 }
    expect(rectOverlap(a, { left: 4, top: 7, right: 14, bottom: 17 }, 0)).toBe(3)
    expect(rectOverlap(a, { left: 8, top: 1, right: 18, bottom: 11 }, 0)).toBe(2)
    expect(rectOverlap(a, { left: -8, top: -9, right: 2, bottom: 1 }, 0)).toBe(1)
    expect(rectOverlap(a, { left: 2, top: 12, right: 8, bottom: 20 }, 0)).toBe(0)
    expect(rectOverlap(a, { left: -20, top: 0, right: -5, bottom: 10 }, 3)).toBe(0)
  })
})

describe('rectangles', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 }

  it.each([
    ['beside it', { left: 22, top: 10, right: 30, bottom: 20 }],
    ['before it', { left: 0, top: 10, right: 8, bottom: 20 }],
    ['below it', { left: 10, top: 22, right: 20, bottom: 30 }],
    ['above it', { left: 10, top: 0, right: 20, bottom: 8 }],
  ])('%s are near where the gap is more than what is between', (_, other) => {
    expect(rectsNear(box, other, 3)).toBe(true)
    expect(rectsNear(other, box, 3)).toBe(true)
    expect(rectsNear(box, other, 2)).toBe(false)
    expect(rectsNear(other, box, 2)).toBe(false)
  })

  it.each([
    [{ left: 10, top: 10, right: 20, bottom: 20 }, 0],
    [{ left: 7, top: 10, right: 20, bottom: 20 }, 3],
    [{ left: 10, top: 6, right: 20, bottom: 20 }, 4],
    [{ left: 10, top: 10, right: 25, bottom: 20 }, 5],
    [{ left: 10, top: 10, right: 20, bottom: 26 }, 6],
    [{ left: 9, top: 8, right: 23, bottom: 24 }, 10],
    [{ left: 12, top: 13, right: 14, bottom: 15 }, 0],
  ])('reach out of an area on any side: %j by %d', (rect, by) => {
    expect(rectOutside(rect, box)).toBe(by)
  })

  it.each([
    [{ x: 15, y: 15 }, 5],
    [{ x: 22, y: 15 }, 3],
    [{ x: 8, y: 15 }, 3],
    [{ x: 15, y: 23 }, 2],
    [{ x: 15, y: 7 }, 2],
    [{ x: 23, y: 24 }, 0],
    [{ x: 22, y: 15.5 }, 3],
    [{ x: 40, y: 15 }, 0],
  ])('overlap a circle of radius 3 around %j with a gap of 2 by %d', (centre, by) => {
    expect(rectCircleOverlap(box, centre, 3, 2)).toBe(by)
  })
})

describe('circles', () => {
  it.each([
    [{ x: 3, y: 4 }, 5],
    [{ x: -3, y: -4 }, 5],
    [{ x: 6, y: 8 }, 0],
    [{ x: 0, y: 9 }, 1],
    [{ x: 0, y: 0 }, 10],
    [{ x: 30, y: 0 }, 0],
  ])('are too close by what is missing to the gap: %j by %d', (other, by) => {
    expect(circleOverlap({ x: 0, y: 0 }, other, 8, 2)).toBe(by)
  })
})

describe('segments', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 }

  it.each([
    ['before', { x: 2, y: 12 }, { x: 7, y: 18 }],
    ['behind', { x: 23, y: 12 }, { x: 29, y: 18 }],
    ['above', { x: 12, y: 2 }, { x: 18, y: 7 }],
    ['below', { x: 12, y: 23 }, { x: 18, y: 29 }],
  ])('%s a rectangle are near it up to the gap', (_, a, b) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(segmentNearRect(from, to, box, 3)).toBe(true)
      expect(segmentNearRect(from, to, box, 2.9)).toBe(false)
      expect(segmentMeetsRect(from, to, box)).toBe(false)
    }
  })

  it.each([
    [{ x: 5, y: 15 }, { x: 25, y: 15 }, true],
    [{ x: 15, y: 5 }, { x: 15, y: 25 }, true],
    [{ x: 12, y: 12 }, { x: 14, y: 13 }, true],
    [{ x: 4, y: 16 }, { x: 14, y: 26 }, false],
    [{ x: 14, y: 4 }, { x: 26, y: 16 }, true],
    [{ x: 15, y: 4 }, { x: 26, y: 15 }, false],
    [{ x: 4, y: 15 }, { x: 15, y: 4 }, false],
    [{ x: 10, y: 0 }, { x: 10, y: 30 }, true],
  ])('from %j to %j pass through a rectangle: %s', (a, b, meets) => {
    expect(segmentMeetsRect(a, b, box)).toBe(meets)
    expect(segmentMeetsRect(b, a, box)).toBe(meets)
  })

  it.each([
    [{ x: 0, y: 10 }, { x: 10, y: 0 }, true],
    [{ x: 11, y: 0 }, { x: 20, y: 9 }, false],
    [{ x: -9, y: 0 }, { x: -1, y: 9 }, false],
    [{ x: 0, y: 11 }, { x: 9, y: 20 }, false],
    [{ x: 0, y: -9 }, { x: 9, y: -1 }, false],
    [{ x: 5, y: 5 }, { x: 10, y: 0 }, false],
    [{ x: 2, y: 2 }, { x: 8, y: 8 }, false],
    [{ x: 0, y: 3 }, { x: 4, y: 5 }, false],
    [{ x: 4, y: 3 }, { x: 6, y: 8 }, true],
  ])('cross the diagonal from %j to %j: %s', (c, d, crosses) => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ]
    expect(segmentsCross(a, b, c, d)).toBe(crosses)
    expect(segmentsCross(b, a, d, c)).toBe(crosses)
    expect(segmentsCross(c, d, a, b)).toBe(crosses)
  })

  it.each([
    [{ x: 5, y: 3 }, 3],
    [{ x: -3, y: 4 }, 5],
    [{ x: 13, y: -4 }, 5],
    [{ x: 10, y: 0 }, 0],
  ])('are as far from %j as their nearest point: %d', (point, distance) => {
    expect(segmentDistance({ x: 0, y: 0 }, { x: 10, y: 0 }, point)).toBe(distance)
    expect(segmentDistance({ x: 10, y: 0 }, { x: 0, y: 0 }, point)).toBe(distance)
  })

  it('without length are points', () => {
    expect(segmentDistance({ x: 1, y: 1 }, { x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5)
  })
})

describe('a number of graph.json', () => {
  it.each([
    [1.234, 1.23],
    [1.235, 1.24],
    [-1.239, -1.24],
    [12, 12],
  ])('%d has two decimals: %d', (value, rounded) => {
    expect(toHundredth(value)).toBe(rounded)
  })
})
