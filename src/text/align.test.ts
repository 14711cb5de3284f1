import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWithin, countShared, sharedStretches } from './align.ts'

const text = fc.array(fc.constantFrom(...'四区两城'), { maxLength: 7 }).map((chars) => chars.join(''))

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
  ])('places %s in %s', (pattern, within, expected) => {
    expect(alignWithin(pattern, within)).toEqual(expected)
  })

  it('needs as few slips as the best of all stretches', () => {
    const short = text.map((chars) => chars.slice(0, 5))
    fc.assert(
      fc.property(short, short, (pattern, within) => {
        const stretches = Array.from({ length: within.length + 1 }, (_, start) =>
          Array.from({ length: within.length - start + 1 }, (_, length) =>
            within.slice(start, start + length),
          ),
        ).flat()
        const least = Math.min(...stretches.map((stretch) => slips(pattern, stretch)))
        const { errors, start, end } = alignWithin(pattern, within)
        expect(errors).toBe(least)
        expect(slips(pattern, within.slice(start, end))).toBe(least)
      }),
    )
  })
})

describe('sharedStretches', () => {
  it('marks the characters that both hold in the same order', () => {
    expect(sharedStretches('四好农路', '四好农村路')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 5 },
    ])
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
