import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from '../../model/graph.ts'
import { findOutOfOrder } from './entry-order.ts'

/** A name of the appendix, which stands at `at`, the number of its entry, and the places where it is used. */
type Entry = readonly [name: string, at: number, entry: number, ...uses: (readonly number[])[]]

function graphOf(entries: readonly Entry[]): SerializedTermGraph {
  const nodes = entries.map(([name, at, entry]) => ({
    key: `term/${name}`,
    attributes: {
      kind: 'term',
      name,
      labelSpan: { start: at + 2, end: at + 2 + name.length },
      entrySpan: { start: entry, end: entry + 20 },
    },
  }))
  const edges = entries.flatMap(([name, , , ...uses]) =>
    uses.map((starts) => ({
      target: `term/${name}`,
      attributes: { kind: 'cites', mentions: starts.map((start) => ({ start, end: start + 2 })) },
    })),
  )
  const others = [
    { target: 'term/甲', attributes: { kind: 'related', weight: 1, because: [] } },
    { target: 'coinage/x', attributes: { kind: 'cites', mentions: [{ start: 1, end: 2 }] } },
  ]
  const coinage = {
    key: 'coinage/x',
    attributes: { kind: 'coinage', label: 'x', span: { start: 1, end: 2 } },
  }
  return { nodes: [coinage, ...nodes], edges: [...others, ...edges] } as unknown as SerializedTermGraph
}

const moved = (...entries: Entry[]) =>
  findOutOfOrder(graphOf(entries)).map(({ message, suggestion, span }) => [
    /“(.*)”/u.exec(message)?.[1],
    /“(.*)”|最前/u.exec(suggestion ?? '')?.[0],
    span.start,
  ])

describe('the order of the entries', () => {
  it('is a warning at the label of what must move', () => {
    expect(
      findOutOfOrder(
        graphOf([
          ['甲', 100, 100, [30]],
          ['乙', 120, 120, [20]],
          ['丙', 140, 140, [40]],
        ]),
      ),
    ).toEqual([
      {
        code: 'entry-order',
        severity: 'warning',
        message: '词条“甲”的位置与它在正文中首次出现的先后不一致',
        suggestion: '请移到“乙”之后，并相应调整编号',
        span: { start: 102, end: 103 },
      },
    ])
  })

  it('is that of the first uses', () => {
    expect(moved(['甲', 100, 100, [10]], ['乙', 120, 120, [20]], ['丙', 140, 140, [30]])).toEqual([])
  })

  it('leaves unused entries out', () => {
    expect(moved(['甲', 100, 100, [10]], ['乙', 120, 120], ['丙', 140, 140, [30]])).toEqual([])
  })

  it('has what is used before all others in front', () => {
    expect(moved(['乙', 100, 100, [20]], ['丙', 120, 120, [30]], ['甲', 140, 140, [10]])).toEqual([
      ['甲', '最前', 142],
    ])
  })

  it('has what must move behind the last that is used before it', () => {
    expect(
      moved(
        ['丁', 100, 100, [40]],
        ['甲', 120, 120, [10]],
        ['乙', 140, 140, [20]],
        ['丙', 160, 160, [30]],
        ['戊', 180, 180, [50]],
      ),
    ).toEqual([['丁', '“丙”', 102]])
  })

  it('names no entry that must move itself as the one before', () => {
    expect(
      moved(
        ['丁', 100, 100, [40]],
        ['丙', 120, 120, [30]],
        ['甲', 140, 140, [10]],
        ['乙', 160, 160, [20]],
        ['戊', 180, 180, [50]],
      ),
    ).toEqual([
      ['丁', '“乙”', 102],
      ['丙', '“乙”', 122],
    ])
  })

  it('counts the first of all uses, in whatever block it stands', () => {
    expect(
      moved(['甲', 100, 100, [70, 10], [50]], ['乙', 120, 120, [60], [40, 20]], ['丙', 140, 140, [65, 30]]),
    ).toEqual([])
    expect(moved(['甲', 100, 100, [50], [10]], ['乙', 120, 120, [20]])).toEqual([])
  })

  it('counts the names of a joined entry as one, told by its first name', () => {
    expect(moved(['甲', 100, 100, [30]], ['乙', 105, 100, [10]], ['丙', 120, 120, [20]])).toEqual([])
    expect(moved(['甲', 100, 100, [10]], ['乙', 105, 100, [30]], ['丙', 120, 120, [20]])).toEqual([])
    expect(
      moved(['甲', 100, 100, [50]], ['乙', 105, 100, [40]], ['丙', 120, 120, [20]], ['丁', 140, 140, [30]]),
    ).toEqual([['甲', '“丁”', 102]])
  })

  it('is that of the appendix, in whatever order the terms are given', () => {
    expect(moved(['丙', 140, 140, [30]], ['甲', 100, 100, [10]], ['乙', 120, 120, [20]])).toEqual([])
  })
})
