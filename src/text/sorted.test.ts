import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLeading, longestAscent } from './sorted.ts'

describe('countLeading', () => {
  it('finds where a sorted list passes a limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (values, limit) => {
        const sorted = [...values].sort((a, b) => a - b)
        const count = countLeading(sorted.length, (at) => (sorted[at] as number) < limit)
        expect(count).toBe(sorted.filter((value) => value < limit).length)
      }),
    )
  })
})

describe('longestAscent', () => {
  const longestOf = (values: readonly number[]): number => {
    const lengths: number[] = []
    values.forEach((value, at) => {
      const before = lengths.filter((_, i) => i < at && (values[i] as number) < value)
      lengths.push(1 + Math.max(0, ...before))
    })
    return Math.max(0, ...lengths)
  }

  it('keeps as many values as ascend', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 20 }), (values) => {
        const kept = values.filter((_, at) => longestAscent(values).has(at))
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        expect(kept).toHaveLength(longestOf(values))
      }),
    )
  })

  it('keeps nothing of nothing', () => {
    expect([...longestAscent([])]).toEqual([])
  })
})
