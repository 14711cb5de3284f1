import { describe, expect, it } from 'vitest'
import { type Address, type NodeKey, passageKey, type TermKey } from '../../model/ids.ts'
import type { Side } from '../../model/kinds.ts'
import { sliceSpan } from '../../model/span.ts'
import type { Citation } from '../citations/citations.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { levelled } from '../testing/samples.ts'
import { searchedText } from '../texts.ts'
import { citesEdges, containsEdges, continuesEdges, relatedEdges } from './edges.ts'
import { findContinuations, findRelated } from './relations.ts'

const [PARK, CHAIN, TOWN] = ['term/park', 'term/chain', 'term/town'] as TermKey[] as [
  TermKey,
  TermKey,
  TermKey,
]

/** A paragraph with this text, below the ones before it. */
function blocksOf(...paragraphs: readonly (readonly [Side, string])[]) {
  const text = paragraphs.map(([, words]) => words).join('\n')
  let start = 0
  const blocks = paragraphs.map(([side, words], at): OutlineBlock => {
    const address = `p${at + 1}` as Address
    const span = { start, end: start + words.length }
    start = span.end + 1
    return {
      key: passageKey(address),
      kind: 'paragraph',
      address,
      side,
      marker: null,
      span,
      level: 0,
      parent: null,
    }
  })
  return { source: searchedText(levelled(text), []), blocks, text }
}

/** A use of a name in a block, where it first stands there. */
function use(
  { text, blocks }: ReturnType<typeof blocksOf>,
  block: number,
  surface: string,
  [term, target]: readonly [TermKey | null, NodeKey],
): Citation {
  const start = text.indexOf(surface, blocks[block]?.span.start)
  return { target, term, block, mention: { start, end: start + surface.length, surface, match: 'exact' } }
}

describe('findRelated', () => {
  const report = blocksOf(['plan', '两园、三链、五城'], ['plan', '三链和两园'], ['plan', '五城'])
  const cite = (block: number, term: TermKey, surface: string) => use(report, block, surface, [term, term])

  it('relates terms that one block cites, once for each block, the lesser key first', () => {
    const cited = [
      cite(0, PARK, '两园'),
      cite(0, CHAIN, '三链'),
      cite(1, CHAIN, '三链'),
      cite(1, PARK, '两园'),
    ]
    expect(findRelated(report.blocks, [...cited, cite(2, TOWN, '五城')], [])).toEqual([
      {
        a: CHAIN,
        b: PARK,
        because: [
          { kind: 'block', block: 'p/p1' },
          { kind: 'block', block: 'p/p2' },
        ],
      },
    ])
  })

  it('relates each two of three', () => {
    const cited = [
      cite(0, PARK, '两园'),
      cite(0, CHAIN, '三链'),
      cite(0, TOWN, '五城'),
      cite(0, PARK, '两园'),
    ]
    expect(findRelated(report.blocks, cited, []).map(({ a, b }) => `${a} ${b}`)).toEqual([
      'term/chain term/park',
      'term/park term/town',
      'term/chain term/town',
    ])
  })

  it('counts no component and no coinage', () => {
    const part = use(report, 0, '五城', [TOWN, 'term/town/1' as NodeKey])
    const coined = use(report, 0, '三链', [null, 'coinage/sanlian' as NodeKey])
    expect(findRelated(report.blocks, [cite(0, PARK, '两园'), part, coined], [])).toEqual([])
  })

  it('relates a term with one that its definition names, told by the first place', () => {
    const names = (term: TermKey, other: TermKey, start: number) => ({
      term,
      names: other,
      start,
      end: start + 2,
    })
    const found = findRelated(
      report.blocks,
      [],
      [names(PARK, CHAIN, 20), names(PARK, CHAIN, 30), names(CHAIN, PARK, 40)],
    )
    expect(found).toEqual([
      {
        a: CHAIN,
        b: PARK,
        because: [
          { kind: 'definition', term: PARK, span: { start: 20, end: 22 } },
          { kind: 'definition', term: CHAIN, span: { start: 40, end: 42 } },
        ],
      },
    ])
    expect(relatedEdges(found)).toMatchObject([
      { source: CHAIN, target: PARK, attributes: { kind: 'related', weight: 2 } },
    ])
  })

  it.each([
    [40, 780],
    [41, 0],
  ])('relates the terms of a block that cites %d in %d pairs', (count, pairs) => {
    const terms = Array.from({ length: count }, (_, n) => `term/t${n}` as TermKey)
    const cited = terms.map((term) => cite(0, term, '两园'))
    expect(findRelated(report.blocks, cited, [])).toHaveLength(pairs)
  })
})

describe('findContinuations', () => {
  const report = blocksOf(
    ['review', '去年成效明显，“两园”建成投用；三链成形。'],
    ['shortcomings', '问题是：三链不强'],
    ['plan', '今年，做强三链，扩大“两园，三区”规模。'],
    ['none', '两园的来历。'],
    ['plan', '办好两园。'],
  )
  const cite = (block: number, surface: string) => {
    const term = surface === '三链' ? CHAIN : PARK
    return use(report, block, surface, [term, term])
  }
  const found = () =>
    findContinuations(report.source, report.blocks, [
      cite(0, '两园'),
      cite(0, '三链'),
      cite(1, '三链'),
      cite(2, '三链'),
      cite(2, '两园'),
      cite(3, '两园'),
      cite(4, '两园'),
    ])
  const clause = (span: { start: number; end: number }) => sliceSpan(report.text, span)

  it('joins what was done or falls short with what is planned for the same term', () => {
    expect(found().map(({ from, to, via }) => [from, to, via])).toEqual([
      [0, 2, [PARK, CHAIN]],
      [0, 4, [PARK]],
      [1, 2, [CHAIN]],
    ])
    expect(continuesEdges(report.blocks, found()).map(({ source, target }) => `${source} ${target}`)).toEqual(
      ['p/p1 p/p3', 'p/p1 p/p5', 'p/p2 p/p3'],
    )
  })

  it('gives the clauses around the first term that both have, and cuts no quotation', () => {
    expect(found().map(({ fromClause, toClause }) => [clause(fromClause), clause(toClause)])).toEqual([
      ['“两园”建成投用', '扩大“两园，三区”规模'],
      ['“两园”建成投用', '办好两园'],
      ['三链不强', '做强三链'],
    ])
  })

  it('counts no component', () => {
    const part = (block: number) => use(report, block, '两园', [PARK, 'term/park/1' as NodeKey])
    expect(findContinuations(report.source, report.blocks, [part(0), part(4)])).toEqual([])
  })

  it('keeps to the title of an item and ends at a full stop, though a quotation is open', () => {
    const item = blocksOf(['review', '一是两园建成“投用。好事多。'], ['plan', '建两园。'])
    const [first, second] = item.blocks
    const blocks = [{ ...first!, title: { start: 2, end: 9 } }, second!]
    const [one] = findContinuations(item.source, blocks, [
      use(item, 0, '两园', [PARK, PARK]),
      use(item, 1, '两园', [PARK, PARK]),
    ])
    expect(one && sliceSpan(item.text, one.fromClause)).toBe('两园建成“投用')
  })

  it('takes forty uses of a term on each side at most', () => {
    const many = blocksOf(...Array.from({ length: 45 }, () => ['review', '建成两园。'] as const), [
      'plan',
      '扩大两园。',
    ])
    const cited = many.blocks.map((_, at) => use(many, at, '两园', [PARK, PARK]))
    expect(findContinuations(many.source, many.blocks, cited)).toHaveLength(40)
  })
})

describe('the edges of the outline', () => {
  const report = blocksOf(['plan', '两园、三链、两园'], ['plan', '两园'])
  const blocks = report.blocks.map((block, at) => ({ ...block, parent: at === 1 ? 0 : null }))

  it('lead from a block to what it contains', () => {
    expect(containsEdges(blocks)).toEqual([
      { key: expect.any(String), source: 'p/p1', target: 'p/p2', attributes: { kind: 'contains' } },
    ])
  })

  it('lead from a block to each name once, with all its mentions', () => {
    const [first, other] = [use(report, 0, '两园', [PARK, PARK]), use(report, 0, '三链', [CHAIN, CHAIN])]
    const again = { ...first, mention: { ...first.mention, start: 6, end: 8 } }
    const edges = citesEdges(blocks, [first, other, again, use(report, 1, '两园', [PARK, PARK])])
    expect(
      edges.map(({ source, target, attributes }) => [
        `${source} ${target}`,
        attributes.kind === 'cites' ? attributes.mentions.map(({ start }) => start) : [],
      ]),
    ).toEqual([
      ['p/p1 term/park', [0, 6]],
      ['p/p1 term/chain', [3]],
      ['p/p2 term/park', [9]],
    ])
  })
})
