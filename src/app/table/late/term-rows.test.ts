import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TermColumn } from '../../../address/table-state.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { filterRows, sortRows, termRows } from './term-rows.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const rows = termRows(graph)
const names = (some: readonly { term: { name: string } }[]) => some.map(({ term }) => term.name)
const by = (column: TermColumn, isDescending = false) => sortRows(rows, { column, isDescending })

describe('termRows', () => {
  it('has every term in the order of the appendix', () => {
    expect(rows.map(({ term }) => term.number)).toEqual(Array.from({ length: 22 }, (_, at) => String(at + 1)))
  })

  it('counts the uses on both sides, and finds the first', () => {
    const row = rows.find(({ term }) => term.name === '保交楼')!
    expect(row).toMatchObject({ parts: 0, citations: 2, review: 1, plan: 1 })
    expect(row.first?.address).toBe('1.6.1')
    for (const { citations, review, plan } of rows) expect(review + plan).toBeLessThanOrEqual(citations)
    expect(rows.reduce((sum, { citations }) => sum + citations, 0)).toBe(33)
  })
})

describe('sortRows', () => {
  it('keeps the order of the appendix among equals, either way round', () => {
    for (const isDescending of [false, true]) {
      const sorted = by('parts', isDescending)
      sorted.slice(1).forEach((row, at) => {
        const before = sorted[at]!
        if (row.parts === before.parts) expect(row.position).toBeGreaterThan(before.position)
        else expect(row.parts > before.parts).toBe(!isDescending)
      })
    }
  })

  it('sorts names by pinyin, first uses by place, and leaves the rows it was given', () => {
    const pinyin = by('name').map(({ term }) => term.pinyin.normalize('NFD').replace(/\p{M}/gu, ''))
    expect(pinyin).toEqual([...pinyin].sort())
    const starts = by('first').map(({ first }) => first!.span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(names(rows)[0]).toBe(graph.nodesOf('term')[0]?.name)
  })

  it('puts a term without a use last', () => {
    const unused = { ...rows[0]!, first: null }
    const sorted = sortRows([unused, ...rows.slice(1)], { column: 'first', isDescending: false })
    expect(sorted.at(-1)).toBe(unused)
  })
})

describe('filterRows', () => {
  it.each([
    ['四区两城', '四区两城'],
    ['“四区 两城”', '四区两城'],
    ['gongzuofa', '2614工作法'],
    ['２６１４', '2614工作法'],
  ])('finds by %s', (filter, name) => {
    expect(names(filterRows(rows, filter))).toContain(name)
  })

  it('finds words of a definition, everything for nothing, and nothing for what is not there', () => {
    expect(names(filterRows(rows, '如约按质'))).toEqual(['保交楼'])
    expect(filterRows(rows, ' ')).toBe(rows)
    expect(filterRows(rows, '绝无此词')).toEqual([])
  })
})
