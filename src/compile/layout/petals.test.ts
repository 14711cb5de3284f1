import { describe, expect, it } from 'vitest'
import { PETAL_SIZE, petalRing, ringsAround } from './petals.ts'

describe('petalRing', () => {
  it('keeps petals apart however many there are', () => {
    for (const counts of [[2, 6, 1, 4], [8], [40], [1, 1], [3, 3, 3], [1, 30]]) {
      const { angles, orbit } = petalRing(counts, 12)
      const points = angles.map((angle) => ({ x: orbit * Math.cos(angle), y: orbit * Math.sin(angle) }))
      points.forEach((a, i) => {
        for (const b of points.slice(0, i))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * PETAL_SIZE + 2)
      })
    }
  })

  it('spreads a single group evenly, a lone pair side by side', () => {
    const { angles } = petalRing([4], 12)
    expect(angles.map((angle) => Math.round((angle * 180) / Math.PI))).toEqual([-45, 45, 135, 225])
    const [first = 0, second = 0] = petalRing([2], 12).angles
    expect(second - first).toBeCloseTo(Math.PI / 2)
  })

  it('sets two groups of one apart on both sides', () => {
    const [first = 0, second = 0] = petalRing([1, 1], 12).angles
    expect(second - first).toBeCloseTo(Math.PI)
  })

  it('has no petals for a term without components', () => {
    expect(petalRing([], 12)).toEqual({ angles: [], orbit: 12 })
  })
})

describe('ringsAround', () => {
  it('opens another circle when one is full', () => {
    const rings = ringsAround(100, 6, 4)
    expect(rings.length).toBeGreaterThan(1)
    expect(rings.reduce((sum, ring) => sum + ring.count, 0)).toBe(100)
  })
})
