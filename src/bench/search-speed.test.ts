import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { parseSearchKeys } from '../model/search-keys.ts'
import { buildFuseSearch, RESULTS, reciprocalRank, timeSearches } from './search-speed.ts'
import { SHIPPED_GRAPH, SHIPPED_REPORT } from './stock.ts'

describe('timeSearches', () => {
  it('gives each search all keystrokes in each round, or every so many, and does not count the first round', () => {
    const asked: string[] = []
    const note = (name: string) => (query: string) => {
      asked.push(name + query)
      return []
    }
    const searches = [
      { answers: note('a'), every: 1 },
      { answers: note('b'), every: 2 },
    ]
    const speeds = timeSearches(searches, ['1', '2', '3'], 1)
    expect(asked.join(' ')).toBe('a1 a2 a3 b1 b3 a1 a2 a3 b1 b3')
    for (const { median, p95 } of speeds) expect(p95).toBeGreaterThanOrEqual(median)
  })
})

describe('reciprocalRank', () => {
  it('is the mean of 1 / the place of the right answer, 0 where it is missing', () => {
    const answers = (query: string) => (query === 'x' ? [] : ['a', 'b'])
    const queries = [
      { query: '1', key: 'a' },
      { query: '2', key: 'b' },
      { query: 'x', key: 'a' },
    ]
    expect(reciprocalRank({ answers, every: 1 }, queries)).toBe(0.5)
    expect(reciprocalRank({ answers, every: 2 }, queries)).toBe(0.5)
    expect(reciprocalRank({ answers, every: 1 }, [])).toBe(0)
  })
})

describe('the search by fuse.js alone', () => {
  const graph = parseGraph(readFileSync(SHIPPED_GRAPH, 'utf8'))
  const keys = parseSearchKeys(readFileSync(new URL('keys.json', SHIPPED_GRAPH), 'utf8'))
  const search = buildFuseSearch(graph, readFileSync(SHIPPED_REPORT, 'utf8'), keys)

  it.each(['四区两城', '四区二城', 'siquliangcheng', 'sqlc'])('finds 四区两城 by %s', (query) => {
    expect(search(query)).toContain('term/siqu-liangcheng')
    expect(search(query).length).toBeLessThanOrEqual(RESULTS)
  })

  it('finds a phrase wherever it stands in a text', () => {
    expect(search('从年度预算预备费中拿出一半')).toContain('p/1.6.3')
  })
})
