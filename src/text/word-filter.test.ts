import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWordFilter, nextPlace } from './word-filter.ts'

const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'四区两城，'), maxLength })

describe('buildWordFilter', () => {
  it('stops wherever a word begins', () => {
    const words = fc.array(text(5).filter(Boolean), { maxLength: 6 })
    fc.assert(
      fc.property(words, text(40), (names, haystack) => {
        const filter = buildWordFilter(names)
        const stops = new Set<number>()
        for (
          let at = nextPlace(haystack, 0, filter);
          at < haystack.length;
          at = nextPlace(haystack, at + 1, filter)
        )
          stops.add(at)
        for (let at = 0; at < haystack.length; at++)
          if (names.some((name) => haystack.startsWith(name, at))) expect(stops).toContain(at)
      }),
    )
  })

  it('passes over a text without any of the words', () => {
    const haystack = '承接产业转移示范区、精品农业先行区'
    expect(nextPlace(haystack, 0, buildWordFilter(['四区两城', '保交楼', '两重']))).toBe(haystack.length - 3)
  })

  it('passes over the beginning of a word that goes on in another way', () => {
    const filter = buildWordFilter(['四区两城', '保交楼'])
    for (const haystack of ['四区人民政府', '四区两山三水', '保交易、促发展'])
      expect(nextPlace(haystack, 0, filter)).toBe(haystack.length - 3)
    expect(nextPlace('推进保交楼工作', 0, filter)).toBe(2)
    expect(nextPlace('打造四区两城格局', 0, filter)).toBe(2)
  })

  it('is small for few words and as large as their number for many, up to a bound', () => {
    const entries = (count: number) => {
      const words = Array.from({ length: count }, (_, at) => `名${at.toString(36)}`)
      const { thirds, fourths, mask } = buildWordFilter(words)
      expect([thirds.length, fourths.length]).toEqual([mask + 1, mask + 1])
      return mask + 1
    }
    expect([0, 1, 2 ** 13, 2 ** 13 + 1, 2 ** 14 + 1].map(entries)).toEqual([
      2 ** 13,
      2 ** 13,
      2 ** 13,
      2 ** 14,
      2 ** 15,
    ])
    expect(entries(2 ** 17 + 1)).toBe(2 ** 17)
  })
})
