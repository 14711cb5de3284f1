import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumeral } from '../text/numerals.ts'
import { formatFullWidth, formatHan } from './list-numbers.ts'

describe('numbers of lists', () => {
  it('are numerals that can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(parseNumeral(formatHan(value))).toBe(value)
        expect(parseNumeral(formatFullWidth(value))).toBe(value)
      }),
    )
  })
})
