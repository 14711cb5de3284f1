import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWithin, countShared, sharedStretches } from './align.ts'
import type { Stretch } from './stretch.ts'

const text = fc.array(fc.constantFrom(...'四区两城'), { maxLength: 7 }).map((chars) => chars.join(''))

/** Every stretch of a text. */
function stretchesOf(text: string): Stretch[] {
  const ends = Array.from({ length: text.length + 1 }, (_, end) => end)
  return ends.flatMap((start) => ends.slice(start).map((end) => ({ start, end })))
}

/** The slips between two whole texts, by trying everything. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const rest = [
    slips(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    slips(a.slice(1), b) + 1,
    slips(a, b.slice(1)) + 1,
  ]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    rest.push(slips(a.slice(2), b.slice(2)) + 1)
  }
  return Math.min(...rest)
}

describe('alignWithin', () => {
  it.each([
    ['四区二城', '打造四区两城建设', { errors: 1, start: 2, end: 6 }],
    ['好农路', '四好农村路', { errors: 1, start: 1, end: 5 }],
    ['五力陵零', '五力零陵', { errors: 1, start: 0, end: 4 }],
    ['城', '', { errors: 1, start: 0, end: 0 }],
    ['城', '区', { errors: 1, start: 0, end: 1 }],
    ['四区', '区四', { errors: 1, start: 0, end: 2 }],
    ['四区两城', '建设四区城两格局', { errors: 1, start: 2, end: 6 }],
    ['区城', '两区两城', { errors: 1, start: 1, end: 4 }],
    ['四区两城', '四区两城、四区两城', { errors: 0, start: 0, end: 4 }],
    ['', '四区两城', { errors: 0, start: 0, end: 0 }],
  ])('places %s in %s', (pattern, within, expected) => {
    expect(alignWithin(pattern, within)).toEqual(expected)
  })

  it('takes the stretch with the fewest slips, of several the first and longest', () => {
    const short = text.map((chars) => chars.slice(0, 5))
    fc.assert(
      fc.property(short, short, (pattern, within) => {
        const all = stretchesOf(within).map(({ start, end }) => ({
          errors: slips(pattern, within.slice(start, end)),
          start,
          end,
        }))
        const [best] = all.sort((a, b) => a.errors - b.errors || a.start - b.start || b.end - a.end)
        expect(alignWithin(pattern, within)).toEqual(best)
      }),
    )
  })

  it('finds nothing where more slips are needed than may be', () => {
    expect(alignWithin('四区二城', '打造四区两城建设', 1)).toEqual({ errors: 1, start: 2, end: 6 })
    const { errors, ...stretch } = alignWithin('四区二城', '打造四区两城建设', 0)
    expect(errors).toBeGreaterThan(0)
    expect(stretch).toEqual({ start: 0, end: 0 })
    expect(alignWithin('四区两城', '全面推行河长制', 2).errors).toBeGreaterThan(2)
  })

  it('finds a place far into a text, whatever was aligned before', () => {
    const before = '全面推进乡村振兴，'.repeat(100)
    const at = before.length
    expect(alignWithin('四区二城', `${before}四区两城`)).toEqual({ errors: 1, start: at, end: at + 4 })
    expect(alignWithin('四区二城', '四区两城')).toEqual({ errors: 1, start: 0, end: 4 })
  })
})

describe('sharedStretches', () => {
  it('marks the characters that both hold in the same order', () => {
    expect(sharedStretches('四好农路', '四好农村路')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 5 },
    ])
  })

  it('marks the first of several that are as long', () => {
    expect(sharedStretches('四区', '区四')).toEqual([{ start: 0, end: 1 }])
    expect(sharedStretches('两城', '两城两城')).toEqual([{ start: 0, end: 2 }])
  })

  it('holds as many characters as are shared, all of them in the pattern', () => {
    fc.assert(
      fc.property(text, text, (pattern, within) => {
        const met = sharedStretches(pattern, within).map(({ start, end }) => within.slice(start, end))
        expect(met.join('')).toHaveLength(countShared(pattern, within))
        expect(countShared(met.join(''), pattern)).toBe(met.join('').length)
      }),
    )
  })
})
