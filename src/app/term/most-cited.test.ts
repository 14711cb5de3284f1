import { describe, expect, it } from 'vitest'
import type { NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import { edgeKey, type NodeKey } from '../../model/ids.ts'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import { mostCited } from './most-cited.ts'

const SPAN = { start: 0, end: 0 }
const DRAWN = { span: SPAN, x: 0, y: 0, size: 5 }
const NAMED = { number: null, definition: '', pinyin: '', aliases: [], labelSpan: SPAN, entrySpan: SPAN }
const BLOCK = 'p/p1' as NodeKey

/** Returns a graph whose terms one block cites so often as told; they stand in the appendix in the order told. */
function graphCiting(counts: Readonly<Record<string, number>>): TermGraph {
  const terms = Object.entries(counts).map(([name, count]) => ({
    key: `term/${name}` as NodeKey,
    attributes: { kind: 'term', label: name, name, ...NAMED, ...DRAWN } as NodeAttributes,
    mentions: Array.from({ length: count }, (_, start) => ({ start, end: start + 1 })),
  }))
  const block = { kind: 'paragraph', address: 'p1', label: 'p1', ...DRAWN } as unknown as NodeAttributes
  return indexGraph({
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {} as SerializedTermGraph['attributes'],
    nodes: [...terms.map(({ key, attributes }) => ({ key, attributes })), { key: BLOCK, attributes: block }],
    edges: terms
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ key, mentions }) => ({
        ...{ key: edgeKey('cites', BLOCK, key), source: BLOCK, target: key },
        attributes: { kind: 'cites', mentions: mentions as never },
      })),
  })
}

const told = (counts: Readonly<Record<string, number>>) =>
  mostCited(graphCiting(counts)).map(({ term, citations }) => `${term.label} ${citations}`)

describe('mostCited', () => {
  it('puts the most cited first and leaves out what is never cited', () => {
    expect(told({ a: 1, b: 0, c: 3 })).toEqual(['c 3', 'a 1'])
  })

  it('keeps the order of the appendix among equals', () => {
    expect(told({ b: 2, a: 2, c: 2 })).toEqual(['b 2', 'a 2', 'c 2'])
  })

  it('gives six at most', () => {
    expect(told({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 })).toEqual([
      'g 7',
      'f 6',
      'e 5',
      'd 4',
      'c 3',
      'b 2',
    ])
  })

  it('gives none where nothing is cited', () => {
    expect(told({ a: 0 })).toEqual([])
  })
})
