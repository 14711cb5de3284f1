import { describe, expect, it } from 'vitest'
import { formatNumeral, isDigit, isHanNumeral, parseNumeral } from './numerals.ts'

describe('parseNumeral', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    ['二百三十', 230],
    ['一万二千', 12000],
    ['零', 0],
    ['123456789', 123456789],
    ['12', 12],
    ['１２', 12],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  it.each(['', '千百十', '二三', '甲', '1a', 'a1', '十十', '一十二百', '一十二十', '1234567890'])(
    'gives null for %j, which is no numeral',
    (text) => {
      expect(parseNumeral(text)).toBeNull()
    },
  )
})

describe('isHanNumeral', () => {
  it('leaves 零 out, which stands in place names', () => {
    expect(isHanNumeral('四')).toBe(true)
    expect(isHanNumeral('零')).toBe(false)
    expect(isHanNumeral(undefined)).toBe(false)
    expect(isHanNumeral('')).toBe(false)
  })
})

describe('isDigit', () => {
  it.each(['0', '5', '9', '０', '５', '９'])('takes %s for a digit', (char) => {
    expect(isDigit(char)).toBe(true)
  })

  it.each(['/', ':', '／', '：', 'Ａ', 'a', '五', '', undefined])('takes %s for none', (char) => {
    expect(isDigit(char)).toBe(false)
  })
})

describe('formatNumeral', () => {
  it.each([
    [5, '五'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [99, '九十九'],
  ])('writes %d as %s', (value, numeral) => {
    expect(formatNumeral(value)).toBe(numeral)
  })

  it('is the inverse of parseNumeral from 1 to 99', () => {
    for (let value = 1; value < 100; value++) expect(parseNumeral(formatNumeral(value) ?? '')).toBe(value)
  })

  it.each([0, 100, 1.5, -3])('gives null for %d', (value) => expect(formatNumeral(value)).toBeNull())
})
