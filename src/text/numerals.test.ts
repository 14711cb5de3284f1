import { describe, expect, it } from 'vitest'
import { formatNumeral, isHanNumeral, parseNumeral } from './numerals.ts'

describe('parseNumeral', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    ['12', 12],
    ['１２', 12],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  it.each(['', '千百十', '二三', '甲', '1a', '十十'])('gives null for %j, which is no numeral', (text) => {
    expect(parseNumeral(text)).toBeNull()
  })
})

describe('isHanNumeral', () => {
  it('leaves 零 out, which stands in place names', () => {
    expect(isHanNumeral('四')).toBe(true)
    expect(isHanNumeral('零')).toBe(false)
    expect(isHanNumeral(undefined)).toBe(false)
  })
})

describe('formatNumeral', () => {
  it('is the inverse of parseNumeral from 1 to 99', () => {
    for (let value = 1; value < 100; value++) expect(parseNumeral(formatNumeral(value) ?? '')).toBe(value)
  })

  it.each([0, 100, 1.5, -3])('gives null for %d', (value) => expect(formatNumeral(value)).toBeNull())
})
