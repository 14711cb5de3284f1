import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatcher, keepLongest } from './matcher.ts'

const word = fc.string({ unit: fc.constantFrom('四', '区', '两', '城'), minLength: 1, maxLength: 4 })

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
