import { describe, expect, it } from 'vitest'
import type { NodeKey, TermKey } from '../../model/ids.ts'
import type { Citation } from '../citations/citations.ts'
import type { Term } from '../glossary/terms.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { citesEdges, componentEdges, containsEdges, continuesEdges, relatedEdges } from './edges.ts'

const blockOf = (key: string, parent: number | null) => ({ key, parent }) as unknown as OutlineBlock
const BLOCKS = [blockOf('s/1', null), blockOf('s/1.1', 0), blockOf('p/1.1.p1', 1), blockOf('s/2', null)]
const [PARK, CHAIN] = ['term/park', 'term/chain'] as [TermKey, TermKey]

describe('an edge', () => {
  it('leads from each block to those directly within it, never to one at the top', () => {
    expect(containsEdges(BLOCKS)).toEqual([
      { key: 'contains:s/1>s/1.1', source: 's/1', target: 's/1.1', attributes: { kind: 'contains' } },
      {
        key: 'contains:s/1.1>p/1.1.p1',
        source: 's/1.1',
        target: 'p/1.1.p1',
        attributes: { kind: 'contains' },
      },
    ])
  })

  it('leads from a term to each of its components', () => {
    const components = [{ key: 'term/park/1' }, { key: 'term/park/2' }]
    const terms = [
      { key: PARK, components },
      { key: CHAIN, components: [] },
    ] as unknown as Term[]
    expect(componentEdges(terms)).toEqual([
      {
        key: 'component:term/park>term/park/1',
        source: PARK,
        target: 'term/park/1',
        attributes: { kind: 'component' },
      },
      {
        key: 'component:term/park>term/park/2',
        source: PARK,
        target: 'term/park/2',
        attributes: { kind: 'component' },
      },
    ])
  })

  it('leads from a block to each name that it cites, with the mentions', () => {
    const cite = (block: number, target: NodeKey, start: number) =>
      ({ block, target, mention: { start } }) as unknown as Citation
    const cited = [cite(1, PARK, 3), cite(2, PARK, 5), cite(1, CHAIN, 7), cite(1, PARK, 9), cite(9, PARK, 11)]
    expect(citesEdges(BLOCKS, cited)).toEqual([
      {
        key: 'cites:s/1.1>term/park',
        source: 's/1.1',
        target: PARK,
        attributes: { kind: 'cites', mentions: [{ start: 3 }, { start: 9 }] },
      },
      {
        key: 'cites:s/1.1>term/chain',
        source: 's/1.1',
        target: CHAIN,
        attributes: { kind: 'cites', mentions: [{ start: 7 }] },
      },
      {
        key: 'cites:p/1.1.p1>term/park',
        source: 'p/1.1.p1',
        target: PARK,
        attributes: { kind: 'cites', mentions: [{ start: 5 }] },
      },
    ])
  })

  it('joins related terms, the heavier the more reasons there are', () => {
    const because = [
      { kind: 'block', block: 's/1' as NodeKey },
      { kind: 'definition', term: PARK, span: { start: 1, end: 3 } },
    ] as const
    expect(relatedEdges([{ a: CHAIN, b: PARK, because }])).toEqual([
      {
        key: 'related:term/chain>term/park',
        source: CHAIN,
        target: PARK,
        attributes: { kind: 'related', weight: 2, because },
      },
    ])
  })

  it('leads from what was done to what goes on, with the terms and the clauses', () => {
    const found = { via: [PARK], fromClause: { start: 1, end: 4 }, toClause: { start: 8, end: 9 } }
    expect(
      continuesEdges(BLOCKS, [
        { ...found, from: 1, to: 3 },
        { ...found, from: 1, to: 9 },
        { ...found, from: 9, to: 3 },
      ]),
    ).toEqual([
      {
        key: 'continues:s/1.1>s/2',
        source: 's/1.1',
        target: 's/2',
        attributes: { kind: 'continues', via: [PARK], from: { start: 1, end: 4 }, to: { start: 8, end: 9 } },
      },
    ])
  })
})
