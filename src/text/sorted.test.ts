import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLeading } from './sorted.ts'

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
