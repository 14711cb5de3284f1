import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ancestorsOf,
  childrenOf,
  citationsOf,
  citedTerm,
  componentsOf,
  isBlock,
  ownSpan,
  parentOf,
  quotationAround,
  sentenceAround,
  termOf,
  usesOf,
} from './concordance.ts'
import type { NodeKey } from './ids.ts'
import { parseGraph } from './read-graph.ts'
import { containsSpan, sliceSpan } from './span.ts'
import { tinyGraph } from './testing/tiny-graph.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const source = readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8')

describe('the concordance', () => {
  it('gives the citations of a term in source order with the block each stands in', () => {
    const found = citationsOf(graph, 'term/2614-gongzuofa' as NodeKey)
    expect(found.map(({ block, mention }) => [block.address, sliceSpan(source, mention)])).toEqual([
      ['1.6.3', '2614”工作法'],
      ['2.8.2', '2614”工作法'],
    ])
  })

  it('knows where a block stands and what it holds', () => {
    expect(ancestorsOf(graph, 'p/1.p4.2' as NodeKey).map((block) => block.key)).toEqual(['s/1', 'p/1.p4'])
    expect(childrenOf(graph, 's/1.5' as NodeKey).map((block) => block.address)).toEqual([
      '1.5.p1',
      '1.5.1',
      '1.5.2',
      '1.5.3',
      '1.5.4',
    ])
  })

  it('has every use inside the block that cites it', () => {
    for (const edge of graph.edges) {
      if (edge.kind !== 'cites') continue
      const block = graph.node(edge.source)!
      expect(isBlock(block)).toBe(true)
      for (const mention of edge.mentions) expect(containsSpan(block.span, mention)).toBe(true)
    }
    expect(usesOf(graph).map(({ mention }) => mention.start)).toEqual(
      usesOf(graph)
        .map(({ mention }) => mention.start)
        .toSorted((a, b) => a - b),
    )
  })

  it('quotes the sentence around a mention and never leaves its block', () => {
    const [, plan] = citationsOf(graph, 'term/2614-gongzuofa' as NodeKey)
    expect(sliceSpan(source, sentenceAround(source, plan!.block.span, plan!.mention))).toBe(
      '持续推进“2614”工作法，强化安全生产监管执法，推动基层安全监管执法“两个全覆盖”。',
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '。', '；', '\n', '，') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = Math.min(a, text.length)
          const mention = { start, end: Math.min(start + (b % 4), text.length) }
          const block = { start: 0, end: text.length }
          const found = sentenceAround(text, block, mention)
          expect(containsSpan(found, mention) && containsSpan(block, found)).toBe(true)
          expect(containsSpan(found, quotationAround(text, block, mention))).toBe(true)
        },
      ),
    )
  })

  it('quotes of a long sentence the clauses near the mention', () => {
    const [first] = citationsOf(graph, 'term/siqu-liangcheng' as NodeKey)
    const quoted = quotationAround(source, first!.block.span, first!.mention)
    expect(sliceSpan(source, quoted)).toMatch(/^深入学习.*，紧紧围绕打造“四区两城”，.*[，、]$/)
    expect([quoted.isCutBefore, quoted.isCutAfter]).toEqual([true, true])
    expect(quoted.end - quoted.start).toBeLessThan(110)
  })
})

describe('a small graph', () => {
  const at = (start: number, end: number) => ({ start, end, surface: '' })
  const small = tinyGraph(
    [['s/1'], ['p/1.2'], ['p/1.1'], ['p/1.1.1'], ['term/a'], ['term/a/2'], ['term/a/1'], ['coinage/c']],
    [
      ['contains', 's/1', 'p/1.1'],
      ['contains', 's/1', 'p/1.2'],
      ['contains', 'p/1.1', 'p/1.1.1'],
      ['component', 'term/a', 'term/a/1'],
      ['component', 'term/a', 'term/a/2'],
      ['cites', 'p/1.2', 'term/a', { mentions: [at(40, 44), at(12, 14)] }],
      ['cites', 'p/1.1', 'term/a', { mentions: [at(20, 24)] }],
      ['cites', 'p/1.1', 'term/a/1', { mentions: [at(20, 22)] }],
      ['cites', 'p/1.1', 'coinage/c', { mentions: [at(20, 29)] }],
    ],
  )
  const key = (text: string) => text as NodeKey

  it('gives the uses of all names in source order, of nested ones the longer first', () => {
    expect(usesOf(small).map(({ target, mention }) => [target, mention.start, mention.end])).toEqual([
      ['term/a', 12, 14],
      ['coinage/c', 20, 29],
      ['term/a', 20, 24],
      ['term/a/1', 20, 22],
      ['term/a', 40, 44],
    ])
    expect(citationsOf(small, key('term/a')).map(({ block, mention }) => [block.key, mention.start])).toEqual(
      [
        ['p/1.2', 12],
        ['p/1.1', 20],
        ['p/1.2', 40],
      ],
    )
    expect(citationsOf(small, key('s/1'))).toEqual([])
  })

  it('knows what holds a block, and what a block holds in source order', () => {
    expect(parentOf(small, key('p/1.1.1'))?.key).toBe('p/1.1')
    expect([parentOf(small, key('s/1')), parentOf(small, key('term/a'))]).toEqual([undefined, undefined])
    expect(ancestorsOf(small, key('p/1.1.1')).map((block) => block.key)).toEqual(['s/1', 'p/1.1'])
    expect(ancestorsOf(small, key('s/1'))).toEqual([])
    expect(childrenOf(small, key('s/1')).map((block) => block.key)).toEqual(['p/1.2', 'p/1.1'])
    expect(childrenOf(small, key('p/1.2'))).toEqual([])
  })

  it('knows the parts of a term, and the term of a part', () => {
    expect(componentsOf(small, key('term/a')).map((part) => part.key)).toEqual(['term/a/2', 'term/a/1'])
    expect([termOf(small, key('term/a/1')), termOf(small, key('term/a'))]).toEqual(['term/a', undefined])
    const cited = (target: string) =>
      citedTerm(small, small.edges.find((edge) => edge.target === target && edge.kind === 'cites')!)
    expect([cited('term/a'), cited('term/a/1'), cited('coinage/c')]).toEqual(['term/a', 'term/a', undefined])
    expect(citedTerm(small, small.edges[3]!)).toBeUndefined()
  })
})

describe('the words that are a node’s own', () => {
  it('are the heading of a section, and all of any other node', () => {
    const [all, heading] = [
      { start: 0, end: 9 },
      { start: 0, end: 3 },
    ]
    const graph = tinyGraph(
      [
        ['s/1', { span: all, headingSpan: heading }],
        ['p/1.1', { span: all, headingSpan: heading }],
      ],
      [],
    )
    expect(graph.nodes.map(ownSpan)).toEqual([heading, all])
  })
})

describe('a quotation', () => {
  /** Quotes around 丁, within the whole text or the part of it that is between bars. */
  const quote = (marked: string, around = sentenceAround as typeof quotationAround) => {
    const text = marked.replaceAll('|', '')
    const block = marked.includes('|')
      ? { start: marked.indexOf('|'), end: marked.lastIndexOf('|') - 1 }
      : { start: 0, end: text.length }
    const start = text.indexOf('丁')
    return sliceSpan(text, around(text, block, { start, end: start + 1 }))
  }

  it.each([
    ['甲。乙，丁丙。戊', '乙，丁丙。'],
    ['甲！丁？戊', '丁？'],
    ['甲；丁；戊', '丁；'],
    ['甲\n丁\n戊', '丁'],
    ['丁', '丁'],
    ['甲丁戊', '甲丁戊'],
    ['甲乙|丙丁戊|己。', '丙丁戊'],
    ['甲乙|丙丁戊。|己。', '丙丁戊。'],
    ['甲。|丁|。', '丁'],
  ])('of %s is the sentence %s', (text, sentence) => {
    expect(quote(text)).toBe(sentence)
  })

  const clauses = (count: number) => '乙丙戊己，'.repeat(count)

  it('is whole up to 110 characters', () => {
    const whole = `${clauses(10)}丁${clauses(11)}戊己庚`
    expect(quote(`${whole}。`, quotationAround)).toHaveLength(110)
    expect(quote(`${whole}戊。`, quotationAround)).not.toHaveLength(111)
  })

  it('of a longer sentence begins and ends with clauses that lie within 50 characters', () => {
    expect(quote(`${clauses(30)}丁、戊己：${clauses(30)}`, quotationAround)).toBe(
      `${clauses(10)}丁、戊己：${clauses(9)}`,
    )
    const alone = `${'乙'.repeat(80)}丁${'乙'.repeat(80)}`
    expect(quote(alone, quotationAround)).toBe('丁')
    expect(quote(`丁，${'乙'.repeat(120)}`, quotationAround)).toBe('丁，')
    expect(quote(`${'乙'.repeat(120)}，丁`, quotationAround)).toBe('丁')
  })

  it('says where it is cut', () => {
    const cut = (before: number, after: number) => {
      const text = `${clauses(before)}丁，${clauses(after)}`
      const start = text.indexOf('丁')
      const { isCutBefore, isCutAfter } = quotationAround(
        text,
        { start: 0, end: text.length },
        { start, end: start + 1 },
      )
      return [isCutBefore, isCutAfter]
    }
    expect(cut(5, 5)).toEqual([false, false])
    expect(cut(30, 0)).toEqual([true, false])
    expect(cut(0, 30)).toEqual([false, true])
    expect(cut(30, 30)).toEqual([true, true])
  })
})
