import { describe, expect, it } from 'vitest'
import { levelNumerals } from './level-numerals.ts'

describe('levelNumerals', () => {
  it.each([
    ['四区两城', '4区2城'],
    ['零〇一二两三四五六七八九', '001223456789'],
    ['十百千万双', '十百千万双'],
    ['四', '4'],
    ['', ''],
  ])('writes %s as %s', (numerals, digits) => {
    expect(levelNumerals(numerals)).toBe(digits)
  })
})
