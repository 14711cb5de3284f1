import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../span.ts'
import { type TinyEdge, type TinyNode, tinyGraph } from '../testing/tiny-graph.ts'
import { evidenceOf } from './evidence.ts'

const SOURCE = '一、总体要求。推进四区两城建设。发展甲业、乙业。四区：指东区和西区，与两城同建。'
const spanOf = (words: string, from = 0) => {
  const start = SOURCE.indexOf(words, from)
  return { start, end: start + words.length }
}
const mention = (words: string) => ({ ...spanOf(words), surface: words })
const NODES: readonly TinyNode[] = [
  ['s/1', { span: spanOf(SOURCE), headingSpan: spanOf('一、总体要求。') }],
  ['p/1.1', { span: spanOf('推进四区两城建设。发展甲业、乙业。') }],
  ['term/a', { span: spanOf('指东区和西区，与两城同建。') }],
  ['term/a/1', { span: spanOf('东区') }],
  ['term/b', {}],
  ['term/c', {}],
]
const CITES: readonly TinyEdge[] = [
  ['cites', 'p/1.1', 'term/b', { mentions: [mention('两城')] }],
  ['cites', 'p/1.1', 'term/a', { mentions: [mention('四区'), mention('四区两城')] }],
  ['component', 'term/a', 'term/a/1'],
]
/** Returns the words that make an edge: where they stand, what is quoted, and what is marked in it. */
function quote(edge: TinyEdge) {
  const graph = tinyGraph(NODES, [
    ...CITES.filter(([kind, , target]) => kind !== edge[0] || target !== edge[2]),
    edge,
  ])
  return evidenceOf(graph, SOURCE, graph.edges.at(-1)!).map(({ node, span, marked }) =>
    [node, sliceSpan(SOURCE, span), ...marked.map((one) => sliceSpan(SOURCE, one))].join(' | '),
  )
}

describe('the words that make a relation', () => {
  it('are the sentences of its mentions', () => {
    expect(quote(['cites', 'p/1.1', 'term/b', { mentions: [mention('两城'), mention('乙业')] }])).toEqual([
      'p/1.1 | 推进四区两城建设。 | 两城',
      'p/1.1 | 发展甲业、乙业。 | 乙业',
    ])
  })

  it('are the place in the definition that names a part', () => {
    expect(quote(['component', 'term/a', 'term/a/1'])).toEqual(['term/a | 指东区和西区，与两城同建。 | 东区'])
  })

  it('are a heading, or the first sentence of what holds another', () => {
    expect(quote(['contains', 's/1', 'p/1.1'])).toEqual(['s/1 | 一、总体要求。'])
    expect(quote(['contains', 'p/1.1', 'term/b'])).toEqual(['p/1.1 | 推进四区两城建设。'])
  })

  it('are the clauses that continue one another', () => {
    const [from, to] = [spanOf('发展甲业'), spanOf('与两城同建')]
    expect(quote(['continues', 'p/1.1', 's/1', { from, to }])).toEqual([
      'p/1.1 | 发展甲业',
      's/1 | 与两城同建',
    ])
  })

  it('are of two terms the definition that names the other, and the block that names both', () => {
    const because = [
      { kind: 'definition', term: 'term/a', span: mention('两城') },
      { kind: 'block', block: 'p/1.1' },
      { kind: 'library' },
    ]
    const inDefinition = { ...because[0], span: spanOf('两城', SOURCE.indexOf('指东区')) }
    expect(quote(['related', 'term/b', 'term/c', { because: [inDefinition, ...because.slice(1)] }])).toEqual([
      'term/a | 指东区和西区，与两城同建。 | 两城',
      'p/1.1 | 推进四区两城建设。 | 两城',
    ])
    expect(quote(['related', 'term/c', 'term/a', { because: [because[1]] }])).toEqual([
      'p/1.1 | 推进四区两城建设。 | 四区',
    ])
  })

  it('are none where a term, or a block that cites it, is not there', () => {
    const gone = [
      { kind: 'definition', term: 'term/gone', span: spanOf('两城') },
      { kind: 'block', block: 'p/9' },
      { kind: 'block', block: 's/1' },
      { kind: 'block', block: 'term/a' },
    ]
    expect(quote(['related', 'term/a', 'term/b', { because: gone }])).toEqual([])
    expect(quote(['cites', 'term/c', 'term/b', { mentions: [mention('两城')] }])).toEqual([])
  })
})
