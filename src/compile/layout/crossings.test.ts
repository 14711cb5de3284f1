import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../model/read-graph.ts'
import { findTies } from './compare.ts'
import { countCrossings, orderByBarycentre, orderByCrossings, type Ties } from './crossings.ts'
import { reportOf } from './testing/sample-graphs.ts'

const rows = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 4 })
const ties: fc.Arbitrary<Ties[]> = fc.array(fc.tuple(rows, rows), { maxLength: 14 })

/** Counts by comparing every two lines. */
function countNaively(order: readonly number[], all: readonly Ties[]): number {
  const lines = order.flatMap((at, place) =>
    ([0, 1] as const).flatMap((side) => (all[at]?.[side] ?? []).map((row) => ({ place, side, row }))),
  )
  return lines.flatMap((a) => lines.filter((b) => a.side === b.side && a.place < b.place && a.row > b.row))
    .length
}

describe('orderByCrossings', () => {
  it('is an order of all terms, with those without a line last', () => {
    fc.assert(
      fc.property(ties, (all) => {
        const order = orderByCrossings(all)
        expect([...order].sort((a, b) => a - b)).toEqual([...all.keys()])
        const isLoose = order.map((at) => all[at]?.every((side) => side.length === 0))
        expect(isLoose.indexOf(true) === -1 || isLoose.slice(isLoose.indexOf(true)).every(Boolean)).toBe(true)
      }),
    )
  })

  it('never crosses more than the order by barycentre', () => {
    fc.assert(
      fc.property(ties, (all) => {
        expect(countCrossings(orderByCrossings(all), all)).toBeLessThanOrEqual(
          countCrossings(orderByBarycentre(all), all),
        )
      }),
    )
  })

  it('finds an order without crossings where the barycentre misses it', () => {
    // The long line of the first draws its mean below the second.
    const all: Ties[] = [
      [[0, 10], []],
      [[0], [3]],
      [[10], [4]],
    ]
    expect(countCrossings(orderByCrossings(all), all)).toBe(0)
  })
})

describe('the order of terms', () => {
  it('is that of the rows that cite them, by their mean', () => {
    const all: Ties[] = [
      [[4], []],
      [[], [1]],
      [[0, 4], []],
      [[], []],
      [[0], [1]],
    ]
    expect(orderByBarycentre(all)).toEqual([4, 1, 2, 0, 3])
  })

  it('keeps equal terms in the order of the report', () => {
    const all: Ties[] = [
      [[2], []],
      [[], []],
      [[2], []],
      [[], [2]],
      [[], []],
    ]
    expect(orderByBarycentre(all)).toEqual([0, 2, 3, 1, 4])
    expect(orderByCrossings(all)).toEqual([0, 2, 3, 1, 4])
  })

  it('is found for more terms than are compared in pairs', () => {
    const all = Array.from({ length: 700 }, (_, at): Ties => [[699 - at], [699 - at]])
    expect(orderByCrossings(all)).toEqual([...all.keys()].reverse())
  })

  it('exchanges neighbours that cross less the other way round', () => {
    const straight = Array.from({ length: 700 }, (_, at): Ties => [[10 * at + 40], [10 * at + 40]])
    // The long line of the first draws its mean below the second.
    const all: Ties[] = [[[0, 30], []], [[0], [3]], [[30], [4]], ...straight]
    expect(countCrossings(orderByCrossings(all), all)).toBe(0)
  })
})

describe('countCrossings', () => {
  it('counts no lines that begin or end together, and each two others that change places', () => {
    const all: Ties[] = [
      [[1, 2], [0]],
      [[0, 1], [0]],
    ]
    // 1 over 0, 2 over 0 and 2 over 1.
    expect(countCrossings([0, 1], all)).toBe(3)
    expect(countCrossings([1, 0], all)).toBe(0)
    expect(countCrossings([], all)).toBe(0)
  })

  it('counts as comparing every two lines does', () => {
    fc.assert(
      fc.property(ties, (all) => {
        const order = [...all.keys()]
        expect(countCrossings(order, all)).toBe(countNaively(order, all))
      }),
    )
  })
})

describe('on reports', () => {
  const folder = new URL('../../../graph-data/', import.meta.url)
  const reports = readdirSync(folder)
    .map((id) => new URL(`${id}/graph.json`, folder))
    .filter((file) => existsSync(file))
    .map((file) => indexGraph(JSON.parse(readFileSync(file, 'utf8'))))
  const counted = [...reports, indexGraph(reportOf(120))].map((graph) => {
    const all = findTies(graph)
    return {
      now: countCrossings(orderByCrossings(all), all),
      once: countCrossings(orderByBarycentre(all), all),
    }
  })

  it('crosses no more than the order by barycentre anywhere, and less on the shipped report', () => {
    for (const { now, once } of counted) expect(now).toBeLessThanOrEqual(once)
    expect(counted[0]?.now).toBeLessThan(counted[0]?.once ?? 0)
  })
})
