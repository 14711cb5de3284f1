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

  it('begins at the top, with half a gap before the first of several groups', () => {
    const degrees = (counts: number[]) =>
      petalRing(counts, 12).angles.map((angle) => Math.round((angle * 180) / Math.PI))
    expect(degrees([1])).toEqual([-90])
    expect(degrees([2])).toEqual([45, 135])
    expect(degrees([3])).toEqual([-30, 90, 210])
    // Two steps within the groups and two gaps of 2.4: 360° in 6.8 parts.
    expect(degrees([2, 2])).toEqual([-26, 26, 154, 206])
  })

  it('is fourteen off the rim, or as wide as its petals need, in half pixels', () => {
    expect(petalRing([1], 12).orbit).toBe(26)
    expect(petalRing([4], 12).orbit).toBe(26)
    // Steps of 9°: 11.2 / (2 · sin 4.5°) is 71.37.
    expect(petalRing([40], 12).orbit).toBe(71.5)
  })

  it('has no petals for a term without components', () => {
    expect(petalRing([], 12)).toEqual({ angles: [], orbit: 12 })
  })
})

describe('ringsAround', () => {
  it('has no circle for no nodes, and one for few', () => {
    expect(ringsAround(0, 6, 4)).toEqual([])
    expect(ringsAround(3, 6, 4)).toEqual([{ orbit: 16, count: 3 }])
  })

  it('fills the inner circles', () => {
    // Circles of 16, 28 and 40: room for one each 12 · 1.06.
    expect(ringsAround(40, 6, 4)).toEqual([
      { orbit: 16, count: 7 },
      { orbit: 28, count: 13 },
      { orbit: 40, count: 19 },
      { orbit: 52, count: 1 },
    ])
  })

  it('opens another circle when one is full', () => {
    const rings = ringsAround(100, 6, 4)
    expect(rings.length).toBeGreaterThan(1)
    expect(rings.reduce((sum, ring) => sum + ring.count, 0)).toBe(100)
  })
})
