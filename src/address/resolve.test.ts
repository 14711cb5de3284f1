import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
import { tinyGraph } from '../model/testing/tiny-graph.ts'
import { formatPlace } from './place.ts'
import { resolvePath, resolveTerm } from './resolve.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))

describe('a term by any written form', () => {
  it.each(['四区两城', '“四区两城”', '"四区两城"', '「四区两城」', ' 四区 两城 ', 'siqu-liangcheng', '1'])(
    'is found as %s',
    (form) => {
      expect(resolveTerm(graph, form)?.key).toBe('term/siqu-liangcheng')
    },
  )

  it('is found by a wording that the report itself uses', () => {
    expect(resolveTerm(graph, '“四定四化”政企交流')?.key).toBe('term/zhengqijiaoliu-siding-sihua')
  })

  it.each(['', '  ', '园区', '99', 'constructor', 'term/siqu-liangcheng'])(
    'is not guessed from “%s”',
    (form) => {
      expect(resolveTerm(graph, form)).toBeNull()
    },
  )
})

describe('a form that several terms share', () => {
  const nodes = ['甲', '甲', '乙'].map((name, n) => ({
    key: `term/t${n}`,
    attributes: {
      kind: 'term',
      name,
      label: name,
      number: String(n + 1),
      aliases: n === 2 ? ['丙', '“”'] : [],
    },
  }))
  const { attributes } = JSON.parse(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
  const twins = parseGraph(JSON.stringify({ attributes, nodes, edges: [] }))

  it('names none of them: the search shows both', () => {
    expect(resolveTerm(twins, '甲')).toBeNull()
    expect(resolveTerm(twins, '“”')).toBeNull()
  })

  it.each([
    ['乙', 'term/t2'],
    ['丙', 'term/t2'],
    [' t0 ', 'term/t0'],
    [' 2 ', 'term/t1'],
  ])('%s names one', (form, key) => {
    expect(resolveTerm(twins, form)?.key).toBe(key)
  })

  it('is none where the slug of one is the number of another', () => {
    const [first, second] = nodes as [(typeof nodes)[number], (typeof nodes)[number]]
    const crossed = [{ ...first, key: 'term/2' }, second]
    const graph = parseGraph(JSON.stringify({ attributes, nodes: crossed, edges: [] }))
    expect(resolveTerm(graph, '2')).toBeNull()
  })
})

describe('a path by any written form', () => {
  it.each(['term/四区两城', 'term/“四区两城”/', 'term/1', 'term/%E5%9B%9B%E5%8C%BA%E4%B8%A4%E5%9F%8E'])(
    'leads from %s to the term',
    (path) => {
      expect(resolvePath(graph, path)?.key).toBe('term/siqu-liangcheng')
    },
  )

  it.each(['term/', 'term/99', 'term/%', 'p/1', '四区两城', 'term/a/b', 'x/term/1', 'term/1/x', 'term/1//'])(
    'leads from %s nowhere',
    (path) => {
      expect(resolvePath(graph, path)).toBeNull()
    },
  )
})

describe('a place in words', () => {
  it.each([
    ['p/2.8.2', '二（八）二是'],
    ['p/1.p4.2', '一第4段二是'],
    ['s/1.6', '一（六）'],
    ['p/p1', '第1段'],
  ])('of %s is “%s”', (key, words) => {
    expect(formatPlace(graph, graph.node(key) as BlockNode)).toBe(words)
  })

  it.each([
    ['p/1.p12', '第12段'],
    ['p/1.p4.2', ''],
    ['s/1', ''],
  ])('of %s, which has no mark, is “%s”', (key, words) => {
    const alone = tinyGraph([[key, { marker: null }]], [])
    expect(formatPlace(alone, alone.node(key) as BlockNode)).toBe(words)
  })
})
