import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { parseSearchKeys } from '../model/search-keys.ts'
import { sliceSpan } from '../model/span.ts'
import { MATCH_CLASSES } from './hit.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildSearch } from './search.ts'
import { GOLDEN } from './testing/golden.ts'

const folder = new URL('../../graph-data/lingling-2024-plan/', import.meta.url)
const source = readFileSync(new URL('source.txt', folder), 'utf8')
const keys = parseSearchKeys(readFileSync(new URL('keys.json', folder), 'utf8'))
const graph = parseGraph(readFileSync(new URL('graph.json', folder), 'utf8'))
const engine = buildSearch({ graph, source, keys, near: nearByFuse })

describe.each(Object.entries(GOLDEN))('finds by %s', (_form, queries) => {
  it.each(queries)('$query', ({ query, first }) => {
    expect(engine.search(query)[0]?.key).toBe(first)
  })
})

describe('the golden queries', () => {
  const all = Object.values(GOLDEN).flat()

  it('are at least 150, none of them twice, and mean nodes of the graph', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length)
    for (const { first } of all) expect(graph.node(first)).toBeDefined()
  })

  it.each(Object.entries(GOLDEN).filter(([form]) => !/another|slip in it/.test(form)))(
    'are at least ten of %s',
    (_form, queries) => {
      expect(queries.length).toBeGreaterThanOrEqual(10)
    },
  )

  it('bring the right node first in at least 99 of 100', () => {
    const right = all.filter(({ query, first }) => engine.search(query)[0]?.key === first)
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.99)
  })
})

describe('what is shown', () => {
  it.each(['', '   ', '“”', '\u3000\n', '「」'])('is nothing for %j', (query) => {
    expect(engine.search(query)).toEqual([])
    expect(engine.suggest(query)).toBeNull()
  })

  it.each(['河长', '河长制', 'zzzz', '三希', '二稀', '核聚变发电站', '!?'])(
    'holds nothing unrelated to %s',
    (query) => {
      expect(engine.search(query)).toEqual([])
    },
  )

  it('goes down from class to class', () => {
    const ranks = engine.search('稀土', { limit: 1000 }).map((hit) => MATCH_CLASSES.indexOf(hit.match))
    expect(new Set(ranks).size).toBeGreaterThan(2)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('keeps near misses out where the name is met', () => {
    expect(engine.search('稀有金属').filter((hit) => hit.match === 'near')).toEqual([])
  })

  it('is the item that holds a phrase and none of the blocks around it', () => {
    expect(engine.search('从年度预算预备费中拿出一半').map((hit) => hit.key)).toEqual(['p/1.6.3'])
  })

  it('is the block around a phrase that runs across its items', () => {
    const phrase = '依然很大；二是发展结构质量不优'
    expect(source).toContain(phrase)
    expect(engine.search(phrase).map((hit) => hit.key)).toEqual(['p/1.p4'])
  })

  it.each([
    ['yusuan yubeifei', 'p/1.6.3'],
    ['niandu yusuan', 'p/1.6.3'],
    ['qingbei luqu', 'p/1.5.2'],
  ])('is the passage that holds the phrase which %s spells', (query, key) => {
    expect(engine.search(query).map((hit) => [hit.match, hit.key])).toContainEqual(['text', key])
  })

  it('ends at the limit', () => {
    expect(engine.search('的', { limit: 3 })).toHaveLength(3)
  })
})

describe('marks', () => {
  const marked = (query: string) => {
    const hit = engine.search(query)[0]!
    return {
      label: hit.marks.map((mark) => sliceSpan(hit.label, mark)),
      text: hit.snippet?.marks.map((mark) => sliceSpan(source, mark)) ?? null,
    }
  }

  it('lie within the quotation marks of a label', () => {
    expect(marked('四区两城')).toEqual({ label: ['四区两城'], text: null })
  })

  it('run across a quotation mark within the name', () => {
    expect(marked('2614工作法').label).toEqual(['2614”工作法'])
  })

  it('show every word', () => {
    expect(marked('改革 园区').label).toEqual(['园区', '改革'])
  })

  it('show the characters that a near miss shares', () => {
    expect(marked('四曲两城').label).toEqual(['四', '两城'])
  })

  it('show the written form in the report where it is not the label', () => {
    expect(marked('四定四化政企交流').text).toEqual(['四定四化”政企交流'])
  })

  it('show a phrase with its slip', () => {
    expect(marked('从年度预算预备费中拿出一伴').text).toEqual(['从年度预算预备费中拿出一半'])
  })
})

describe('a suggestion', () => {
  it.each([
    ['三希', 'term/sanxi'],
    ['包交楼', 'term/baojiaolou'],
    ['推进四区三城建设', 'term/siqu-liangcheng'],
  ])('answers %s, which finds nothing', (query, key) => {
    expect(engine.search(query)).toEqual([])
    expect(engine.suggest(query)?.key).toBe(key)
  })

  it.each(['zzzz', '河长制', '核聚变'])('is not made up for %s', (query) => {
    expect(engine.suggest(query)).toBeNull()
  })

  it('is not made where the search finds something', () => {
    expect(engine.suggest('四曲两城')).toBeNull()
  })
})
