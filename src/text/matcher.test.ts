import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher, keepLongest } from './matcher.ts'

const word = fc.string({ unit: fc.constantFrom('四', '区', '两', '城'), minLength: 1, maxLength: 4 })

/** Few enough characters that words begin everywhere, enough that they spread over the tables. */
const HAN = fc.integer({ min: 0x4e00, max: 0x4e3f }).map((code) => String.fromCharCode(code))

function naive(text: string, patterns: readonly string[]): string[] {
  const found: string[] = []
  for (const pattern of new Set(patterns)) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
      found.push(`${at} ${pattern}`)
  }
  return found.sort()
}

describe('buildMatcher', () => {
  it('finds what a naive search finds', () => {
    const text = fc.string({ unit: fc.constantFrom('四', '区', '两', '城', '，'), maxLength: 60 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), text, (patterns, haystack) => {
        const found = buildMatcher(patterns)
          .find(haystack)
          .map(({ start, end }) => `${start} ${haystack.slice(start, end)}`)
        expect(found.sort()).toEqual(naive(haystack, patterns))
      }),
    )
  })

  it.each([
    ['of two letters', ['a', 'b'], 9],
    ['half of them beyond the basic plane', ['𠮷', '𠮶', '\ud842', '甲'], 6],
    ['that share the low bits of their codes', ['一', '丠', '乀', '乀', '㈠', '㈀'], 5],
    ['of any kind', undefined, 4],
  ])('finds what a naive search finds among characters %s, in order', (_, letters, longest) => {
    const unit = letters === undefined ? fc.string({ maxLength: 1 }) : fc.constantFrom(...letters)
    const join = (parts: string[]) => parts.join('')
    const words = fc.array(fc.array(unit, { maxLength: longest }).map(join), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.array(unit, { maxLength: 80 }).map(join), (patterns, haystack) => {
        const found = buildMatcher(patterns).find(haystack)
        const named = found.map(({ start, end }) => `${start} ${haystack.slice(start, end)}`)
        expect(named.toSorted()).toEqual(naive(haystack, patterns.filter(Boolean)))
        expect(found).toEqual(found.toSorted((a, b) => a.end - b.end || a.start - b.start))
        for (const { pattern, start, end } of found)
          expect(pattern).toBe(patterns.indexOf(haystack.slice(start, end)))
      }),
    )
  })

  it('finds the words of a text among thousands of others', () => {
    const random = fc.sample(fc.string({ unit: HAN, minLength: 1, maxLength: 7 }), { numRuns: 4000, seed: 1 })
    const text = fc.sample(fc.string({ unit: HAN, minLength: 4000, maxLength: 4000 }), {
      numRuns: 1,
      seed: 2,
    })[0]!
    const found = buildMatcher(random).find(text)
    const named = found.map(({ start, end }) => `${start} ${text.slice(start, end)}`)
    expect(named.sort()).toEqual(naive(text, random))
  })

  it('tells each match that it finds', () => {
    const matcher = buildMatcher(['四区', '两城', '区两'])
    const told: string[] = []
    matcher.each('四区两城四区', (pattern, end) => told.push(`${pattern} ${end}`))
    expect(told).toEqual(matcher.find('四区两城四区').map(({ pattern, end }) => `${pattern} ${end}`))
    expect(told).toHaveLength(4)
  })

  it('finds a word of any code units, the first and the last of all too', () => {
    const found = buildMatcher(['\u0001甲', '\u0000', '\uffff']).find('\u0000甲\u0001甲\uffff')
    expect(found.map(({ pattern, start }) => [pattern, start])).toEqual([
      [1, 0],
      [0, 2],
      [2, 4],
    ])
    expect(buildMatcher(['\u0001甲']).find('甲\u0001甲')).toEqual([{ pattern: 0, start: 1, end: 3 }])
  })

  it('finds a word that is longer than there are characters', () => {
    const long = `${'零'.repeat(0x10000 - 1)}陵`
    expect(buildMatcher([long]).find(`在${long}。`)).toEqual([{ pattern: 0, start: 1, end: 1 + long.length }])
  })

  it('never finds an empty word', () => {
    expect(buildMatcher(['']).find('四区')).toEqual([])
  })
})

describe('keepLongest', () => {
  it('keeps the longer of two overlapping words', () => {
    const matches = buildMatcher(['四区', '四区两城', '两城']).find('四区两城、两城')
    expect(keepLongest(matches).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 7],
    ])
  })

  it('keeps what is kept when all are weighed by length, one after the other', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })))
    fc.assert(
      fc.property(spans, (pairs) => {
        const matches = pairs.map(([start, length]) => ({ start, end: start + length }))
        const kept: { start: number; end: number }[] = []
        for (const one of matches.toSorted(
          (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
        ))
          if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one)
        expect(keepLongest(matches)).toEqual(kept.sort((a, b) => a.start - b.start))
      }),
    )
  })

  it('gives stretches that never overlap, in order', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })))
    fc.assert(
      fc.property(spans, (pairs) => {
        const kept = keepLongest(pairs.map(([start, length]) => ({ start, end: start + length })))
        kept.slice(1).forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(kept[i]!.end)
        })
      }),
    )
  })
})
