import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ancestorsOf,
  childrenOf,
  citationsOf,
  isBlock,
  quotationAround,
  sentenceAround,
  usesOf,
} from './concordance.ts'
import type { NodeKey } from './ids.ts'
import { parseGraph } from './read-graph.ts'
import { containsSpan, sliceSpan } from './span.ts'

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
