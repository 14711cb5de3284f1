import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnHeights, levelColumns, type Tie } from './level-columns.ts'

const heights = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 8 })
const columns: fc.Arbitrary<ColumnHeights> = fc.record({ sides: fc.tuple(heights, heights), terms: heights })
const withTies = columns.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.array(
      fc
        .record({
          side: fc.constantFrom(0 as const, 1 as const),
          unit: fc.nat(),
          at: fc.nat({ max: 20 }),
          term: fc.nat(),
          weight: fc.constantFrom(1, 1000),
        })
        .map(
          (tie): Tie => ({
            ...tie,
            unit: tie.unit % all.sides[tie.side].length,
            term: tie.term % all.terms.length,
          }),
        ),
      { maxLength: 12 },
    ),
  ),
)

/** How far a tie runs from level. */
function slope({ sides, terms }: ReturnType<typeof levelColumns>, all: ColumnHeights, tie: Tie): number {
  const middle = (terms[tie.term] ?? 0) + (all.terms[tie.term] ?? 0) / 2
  return Math.abs((sides[tie.side][tie.unit] ?? 0) + tie.at - middle)
}

describe('levelColumns', () => {
  it('keeps the order of every column, and lets nothing overlap', () => {
    fc.assert(
      fc.property(withTies, ([all, ties]) => {
        const tops = levelColumns(all, ties)
        for (const [column, own] of [
          [tops.terms, all.terms],
          [tops.sides[0], all.sides[0]],
          [tops.sides[1], all.sides[1]],
        ] as const) {
          column.slice(1).forEach((top, at) => {
            expect(top - (column[at] ?? 0)).toBeGreaterThanOrEqual((own[at] ?? 0) - 0.001)
          })
        }
        expect(Math.min(...tops.terms, ...tops.sides.flat())).toBeCloseTo(0)
      }),
    )
  })

  it('sets a chosen term level with the blocks that cite it, wherever they stand', () => {
    const all: ColumnHeights = { sides: [Array(9).fill(40), Array(9).fill(40)], terms: Array(9).fill(40) }
    const pull = { at: 20, term: 4, weight: 1000 }
    const rest: Tie[] = [0, 2, 6, 8].map((term) => ({ side: 0, unit: term, at: 20, term, weight: 1 }))
    const ties: Tie[] = [{ ...pull, side: 0, unit: 1 }, { ...pull, side: 1, unit: 7 }, ...rest]
    const tops = levelColumns(all, ties)
    expect(slope(tops, all, ties[0]!)).toBeLessThan(2)
    expect(slope(tops, all, ties[1]!)).toBeLessThan(2)
  })

  it('spreads a short side beside many terms', () => {
    const all: ColumnHeights = { sides: [[30, 30, 30], [30]], terms: Array(30).fill(30) }
    const ties: Tie[] = all.terms.map((_, term) => ({ side: 0, unit: term % 3, at: 15, term, weight: 1 }))
    const [first = 0, , last = 0] = levelColumns(all, ties).sides[0]
    expect(last - first).toBeGreaterThan(200)
  })
})
