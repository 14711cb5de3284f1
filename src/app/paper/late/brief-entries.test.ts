import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../model/concordance.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { makeBook } from '../../page/context.ts'
import { briefEntries, estimateSheets } from './brief-entries.ts'

const read = (file: string) => readFileSync(`graph-data/lingling-2024-plan/${file}`, 'utf8')
const book = makeBook('lingling-2024-plan', parseGraph(read('graph.json')), read('source.txt'))
const terms = book.graph.nodesOf('term')
const busiest = [...terms].sort(
  (a, b) => citationsOf(book.graph, b.key).length - citationsOf(book.graph, a.key).length,
)

describe('briefEntries', () => {
  it('quotes every use of a few terms', () => {
    for (const { term, quoted, others } of briefEntries(book, busiest.slice(0, 3))) {
      expect(quoted).toHaveLength(citationsOf(book.graph, term.key).length)
      expect(others).toEqual([])
    }
  })

  it('quotes of more terms the first use on each side, and names every other block', () => {
    for (const { term, quoted, others } of briefEntries(book, busiest.slice(0, 4))) {
      const sides = quoted.map(({ block }) => block.side)
      expect(new Set(sides).size).toBe(sides.length)
      const blocks = new Set([...quoted.map(({ block }) => block), ...others])
      expect(blocks).toEqual(new Set(citationsOf(book.graph, term.key).map(({ block }) => block)))
    }
  })

  it('keeps the order in which terms were picked', () => {
    const picked = [terms[5]!, terms[0]!]
    expect(briefEntries(book, picked).map(({ term }) => term)).toEqual(picked)
  })
})

describe('estimateSheets', () => {
  it('never falls as terms are added of one manner of quoting, and takes a sheet for one', () => {
    const sheets = (count: number) => estimateSheets(briefEntries(book, terms.slice(0, count)))
    expect(sheets(1)).toBe(1)
    for (let count = 5; count <= terms.length; count++)
      expect(sheets(count)).toBeGreaterThanOrEqual(sheets(count - 1))
    expect(sheets(22)).toBeGreaterThan(2)
  })
})
