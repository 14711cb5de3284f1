import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianOf, quantileOf, timeStages } from './measure.ts'
import { formatNumber, formatTable } from './table.ts'

describe('medianOf', () => {
  it('has as many numbers below it as above it, or one fewer', () => {
    const numbers = fc.array(fc.integer(), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (list) => {
        const median = medianOf(list)
        expect(list).toContain(median)
        expect(list.filter((one) => one < median).length).toBeLessThanOrEqual(list.length / 2)
        expect(list.filter((one) => one > median).length).toBeLessThanOrEqual(list.length / 2)
      }),
    )
  })
})

describe('timeStages', () => {
  it('runs every stage in every round, and in one before that is not counted', () => {
    const runs: string[] = []
    const wait = (name: string) => () => {
      runs.push(name)
      for (const end = performance.now() + 6; performance.now() < end; );
    }
    const timed = timeStages(
      ['a', 'b'].map((name) => ({ name, run: wait(name) })),
      2,
    )
    expect(runs.join('')).toBe('ababab')
    for (const { ms } of timed) expect(ms).toBeGreaterThanOrEqual(6)
  })
})

describe('formatTable', () => {
  it('aligns columns by the room that Chinese takes', () => {
    const rows = [
      ['阶段', '毫秒'],
      ['scan', '1'],
    ]
    expect(formatTable(rows)).toEqual(['阶段  毫秒', 'scan     1'])
  })
})

describe('formatNumber', () => {
  it.each([
    [1234.5, '1235'],
    [12.34, '12.3'],
    [1.234, '1.23'],
    [0.5, '0.500'],
    [0.01234, '0.0123'],
    [0.0012345, '0.00123'],
    [0, '0.000'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('quantileOf', () => {
  it('is the smallest number that the share does not exceed', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => 20 - at)
    expect([0.5, 0.95, 1].map((share) => quantileOf(numbers, share))).toEqual([10, 19, 20])
    expect(quantileOf([], 0.5)).toBeNaN()
  })
})
