import { describe, expect, it } from 'vitest'
import * as stock from './name-stock.ts'

const { TRAPS, NUMERALS, LATIN, EXTRAS, ...lists } = stock

describe('the stock of words', () => {
  it.each(Object.entries(lists))('%s has Chinese words alone, none of them twice', (_, words) => {
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  it('has numerals from one to nine, and Latin words', () => {
    expect(NUMERALS).toBe('一两三四五六七八九')
    expect(LATIN.filter((word) => !/^[A-Za-z0-9]{2,3}$/.test(word))).toEqual([])
    expect(LATIN).toHaveLength(10)
  })

  it('has as much for each of two meanings: parts, doers, deeds and ends', () => {
    const { COUNTED, KEPT, PART_STEMS, MEASURES, DOERS, DEEDS, ENDS } = lists
    expect([COUNTED, KEPT, PART_STEMS, MEASURES, DOERS, DEEDS, ENDS].map(({ length }) => length)).toEqual([
      ...[36, 24, 24, 16, 8, 12, 8],
    ])
    expect(COUNTED.filter((word) => word.length !== 1)).toEqual([])
    expect([...KEPT, ...PART_STEMS].filter((word) => word.length !== 2)).toEqual([])
    expect(
      [lists.PLAIN_FIRST, lists.PLAIN_SECOND, lists.JOINED, lists.METHODS].map(({ length }) => length),
    ).toEqual([24, 20, 20, 10])
  })

  it('has clauses with a number each', () => {
    expect(EXTRAS).toHaveLength(6)
    expect(EXTRAS.filter((clause) => !/^\p{Script=Han}+#\p{Script=Han}*$/u.test(clause))).toEqual([])
  })

  it('has names within other words, each once, with words before', () => {
    expect(TRAPS).toHaveLength(12)
    for (const { name, before, word, after } of TRAPS) {
      expect(name.length).toBeGreaterThan(1)
      expect(word).toContain(name)
      expect(word).not.toBe(name)
      expect(before).toMatch(/^\p{Script=Han}+$/u)
      expect(after).toMatch(/^\p{Script=Han}*$/u)
    }
    expect(TRAPS.filter(({ after }) => after === '').map(({ name }) => name)).toEqual([
      '云警',
      '林长',
      '两重',
    ])
    expect(new Set(TRAPS.map(({ name }) => name)).size).toBe(TRAPS.length)
  })
})
