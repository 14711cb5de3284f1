import { describe, expect, it } from 'vitest'
import { usableArea, WIDE_MAP } from '../../model/frame.ts'
import type { TermKey } from '../../model/ids.ts'
import { boxOf } from './part-boxes.ts'
import { placeConcepts } from './place-concepts.ts'

const key = (at: number) => `term/${at}` as TermKey
const nodes = (count: number, name = '河长制', size = 8) =>
  Array.from({ length: count }, (_, at) => ({ key: key(at), name, size }))
const community = (...members: readonly number[]) => ({ terms: members.map(key) }) as never
const place = (parts: Partial<Parameters<typeof placeConcepts>[0]>) =>
  placeConcepts({ nodes: [], ties: [], communities: [], ...parts })
const far = (spots: ReturnType<typeof place>['spots'], a: number, b: number) =>
  Math.hypot(spots[a]!.x - spots[b]!.x, (spots[a]!.y - spots[b]!.y) * 1.7)
const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
/** Returns the rectangle around all marks with their names. */
function around(spots: ReturnType<typeof place>['spots'], list: ReturnType<typeof nodes>) {
  const rects = spots.map((spot, at) => boxOf({ ...spot, name: list[at]!.name, size: list[at]!.size }).rect)
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  }
}

describe('the frame of a map', () => {
  it('is that of a desktop where it holds all, as it is for none', () => {
    expect(place({})).toEqual({ frame: { width: 980, height: 836 }, spots: [] })
    expect(place({ nodes: nodes(12) }).frame).toEqual(WIDE_MAP.base)
  })

  it.each([
    [200, '国家乡村振兴示范创建'],
    [300, '河'],
    [300, ''],
  ])('is greater where it does not hold %d concepts, in the same shape, and filled', (count, name) => {
    const list = nodes(count, name, 16)
    const { frame, spots } = place({ nodes: list })
    expect(frame.width).toBeGreaterThan(1200)
    expect(frame.width / frame.height).toBeCloseTo(980 / 836, 2)
    const { left, right, top, bottom } = around(spots, list)
    const area = usableArea(frame)
    expect(left).toBeGreaterThanOrEqual(area.left - 0.02)
    expect(top).toBeGreaterThanOrEqual(area.top - 0.02)
    expect((right - left) / (area.right - area.left)).toBeCloseTo(1, 2)
    expect((bottom - top) / (area.bottom - area.top)).toBeCloseTo(1, 2)
  })

  it('is not filled by a map of few, which is about as wide as it is high', () => {
    for (const communities of [[], [community(...Array.from({ length: 30 }, (_, at) => at))]]) {
      const list = nodes(30)
      const { frame, spots } = place({ nodes: list, communities })
      const [area, box] = [usableArea(frame), around(spots, list)]
      const [wide, high] = [
        (box.right - box.left) / (area.right - area.left),
        (box.bottom - box.top) / (area.bottom - area.top),
      ]
      for (const share of [wide, high]) {
        expect(share).toBeGreaterThan(0.3)
        expect(share).toBeLessThan(0.9)
      }
      expect(Math.abs(wide - high)).toBeLessThan(0.25)
    }
  })

  it('has a single concept in its middle, with its name', () => {
    const { spots } = place({ nodes: nodes(1) })
    // The mark reaches 8 to one side, and 8, a gap of 6 and three letters of 15 to the other.
    const x = spots[0]?.labelSide === 'left' ? 515.5 : 464.5
    expect(spots).toEqual([{ x, y: 388, labelSide: spots[0]?.labelSide }])
  })

  it('has the map in the middle of its usable area, within its edges', () => {
    for (const count of [1, 2, 5, 30, 150]) {
      const list = nodes(count)
      const { frame, spots } = place({ nodes: list })
      const [area, box] = [usableArea(frame), around(spots, list)]
      expect(box.left - area.left).toBeCloseTo(area.right - box.right, 1)
      expect(box.top - area.top).toBeCloseTo(area.bottom - box.bottom, 1)
      expect(box.left).toBeGreaterThanOrEqual(area.left - 0.02)
      expect(box.top).toBeGreaterThanOrEqual(area.top - 0.02)
    }
  })

  it('is filled along one axis at least by a map of many', () => {
    const list = nodes(60)
    const { frame, spots } = place({ nodes: list })
    const [area, box] = [usableArea(frame), around(spots, list)]
    const [wide, high] = [
      (box.right - box.left) / (area.right - area.left),
      (box.bottom - box.top) / (area.bottom - area.top),
    ]
    expect(Math.max(wide, high)).toBeGreaterThan(0.99)
    expect(Math.min(wide, high)).toBeGreaterThan(0.6)
  })
})

describe('the places of concepts', () => {
  it('are whole hundredths, the same each time, with names that point outwards', () => {
    const { spots } = place({ nodes: nodes(30) })
    expect(place({ nodes: nodes(30) }).spots).toEqual(spots)
    for (const { x, y } of spots)
      for (const value of [x, y]) expect(Math.round(value * 100) / 100).toBe(value)
    const sides = (side: string) => spots.filter(({ labelSide }) => labelSide === side).map(({ x }) => x)
    expect(sides('left').length).toBeGreaterThan(5)
    expect(sides('right').length).toBeGreaterThan(5)
    expect(Math.max(...sides('left'))).toBeLessThan(Math.min(...sides('right')))
  })

  it('are nearer where a tie draws them, the nearer the stronger it is', () => {
    const tied = (weight: number) =>
      place({ nodes: nodes(20), ties: [{ a: key(3), b: key(17), weight }] }).spots
    const [loose, weak, strong] = [far(tied(0), 3, 17), far(tied(1), 3, 17), far(tied(8), 3, 17)]
    expect(strong).toBeLessThan(weak)
    expect(weak).toBeLessThan(loose)
    // Half of the way each time at most: more reports change nothing.
    expect(tied(100)).toEqual(tied(9))
    expect(tied(8)).not.toEqual(tied(9))
  })

  it('are nearer to the others of their community, along both axes, whichever of several it is', () => {
    const members = [3, 17, 21, 8]
    const apart = (axis: 'x' | 'y', ...communities: readonly never[]) => {
      const { spots } = place({ nodes: nodes(24), communities })
      return meanOf(members.flatMap((a) => members.map((b) => Math.abs(spots[a]![axis] - spots[b]![axis]))))
    }
    for (const axis of ['x', 'y'] as const) {
      expect(apart(axis, community(...members))).toBeLessThan(0.8 * apart(axis))
      expect(apart(axis, community(0, 1, 2), community(...members))).toBeLessThan(0.8 * apart(axis))
    }
  })

  it('are not changed by ties to what is not on the map', () => {
    const ties = [
      { a: key(1), b: key(99), weight: 3 },
      { a: key(99), b: key(2), weight: 3 },
    ]
    expect(place({ nodes: nodes(6), ties })).toEqual(place({ nodes: nodes(6) }))
    expect(place({ nodes: nodes(6), communities: [community(98, 99)] }).spots).toHaveLength(6)
  })
})
