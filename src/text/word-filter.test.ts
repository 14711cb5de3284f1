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
})
