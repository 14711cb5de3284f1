import { describe, expect, it } from 'vitest'
import { END, gramOf, gramsOf, START, syllablesGram, unitGramsOf } from './grams.ts'

describe('grams', () => {
  it('are pairs of neighbours: the first in the upper half of 32 bits', () => {
    expect(gramOf(0x4e00, 0x4e8c)).toBe(0x4e004e8c)
    expect(gramOf(0xffff, 1)).toBe(0xffff0001)
    expect(gramsOf('一二三')).toEqual([0x4e004e8c, 0x4e8c4e09])
  })

  it('are the character itself where there is but one, and none where there is none', () => {
    expect(gramsOf('一')).toEqual([0x4e00])
    expect(gramsOf('')).toEqual([])
    expect(unitGramsOf('一二')).toEqual([0x4e00, 0x4e8c])
    expect(unitGramsOf('')).toEqual([])
  })

  it('of the ends of a name are those of no text', () => {
    expect([START, END]).toEqual(['\u0001', '\u0002'])
  })
})

describe('the gram of two syllables', () => {
  // Worked out by hand: 7, then 31 times what there is and the next letter of “si qu”, below bit 30, which is set.
  it('stays what it is, since kept postings hold it', () => {
    expect(syllablesGram('si', 'qu')).toBe(309_771_399 + 2 ** 30)
  })

  it('tells the order of syllables, and where they are parted', () => {
    expect(syllablesGram('qu', 'si')).not.toBe(syllablesGram('si', 'qu'))
    expect(syllablesGram('xi', 'an')).not.toBe(syllablesGram('xia', 'n'))
  })

  it('is rarely shared, and never that of two initials', () => {
    const syllables = ['si', 'qu', 'liang', 'cheng', 'yuan', 'gai', 'ge', 'zhong', 'xin', START, END]
    const all = syllables.flatMap((first) => syllables.map((second) => syllablesGram(first, second)))
    expect(new Set(all).size).toBe(all.length)
    for (const gram of all) {
      expect(gram).toBeGreaterThanOrEqual(2 ** 30)
      expect(gram).toBeLessThan(2 ** 31)
      expect(gram).toBeGreaterThan(gramOf(0x7f, 0x7f))
    }
  })
})
