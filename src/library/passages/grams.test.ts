import { describe, expect, it } from 'vitest'
import { coverGrams, fileOfGram, gramAt, gramsToCover } from './grams.ts'

describe('the grams of a text', () => {
  it('are its neighbouring code units', () => {
    expect(gramAt('河长制', 1)).toBe(0x957f_5236)
    expect(gramAt('a河', 0)).toBe(0x0061_6cb3)
  })

  it('cover it with as few as can be', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((length) => gramsToCover(length))).toEqual([0, 1, 1, 2, 2, 3, 3])
    expect(coverGrams(2, 3)).toEqual([0])
    expect(coverGrams(3, 3)).toEqual([0, 1])
    expect(coverGrams(4, 3)).toEqual([0, 2])
    expect(coverGrams(5, 3)).toEqual([0, 2, 3])
    expect(coverGrams(6, 3)).toEqual([0, 2, 4])
  })

  it('are of a long text its first, its last and one between', () => {
    expect(coverGrams(12, 3)).toEqual([0, 5, 10])
    expect(coverGrams(12, 2)).toEqual([0, 10])
    expect(coverGrams(12, 1)).toEqual([0])
    expect(coverGrams(7, 3)).toEqual([0, 3, 5])
  })

  it('are none of a text of less than two', () => {
    expect(coverGrams(1, 3)).toEqual([])
    expect(coverGrams(0, 3)).toEqual([])
  })
})

it('a gram lies in one of the files, the same each time', () => {
  expect(fileOfGram(0x957f_5236, 1)).toBe(0)
  const files = Array.from({ length: 400 }, (_, at) => fileOfGram(((0x4e00 + at) << 16) | 0x5236, 4))
  expect(new Set(files)).toEqual(new Set([0, 1, 2, 3]))
  const second = Array.from({ length: 400 }, (_, at) => fileOfGram((0x5236 << 16) | (0x4e00 + at), 4))
  expect(new Set(second)).toEqual(new Set([0, 1, 2, 3]))
})
