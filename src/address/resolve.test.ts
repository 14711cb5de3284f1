import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
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

  it.each(['', '  ', '园区', '99', 'constructor'])('is not guessed from “%s”', (form) => {
    expect(resolveTerm(graph, form)).toBeNull()
  })
})

describe('a path by any written form', () => {
  it.each(['term/四区两城', 'term/“四区两城”/', 'term/1', 'term/%E5%9B%9B%E5%8C%BA%E4%B8%A4%E5%9F%8E'])(
    'leads from %s to the term',
    (path) => {
      expect(resolvePath(graph, path)?.key).toBe('term/siqu-liangcheng')
    },
  )

  it.each(['term/', 'term/99', 'term/%', 'p/1', '四区两城', 'term/a/b'])('leads from %s nowhere', (path) => {
    expect(resolvePath(graph, path)).toBeNull()
  })
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
})
