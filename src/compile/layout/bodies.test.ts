import { describe, expect, it } from 'vitest'
import { edgeKey, type NodeKey } from '../../model/ids.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBodies, massOf, satelliteSize } from './bodies.ts'
import { plainBody, termBody } from './testing/bodies.ts'
import { buildSample, type Sample } from './testing/sample-graphs.ts'

/** A term with two groups of petals and one without, a section with a citing item and a leaf, two coinages. */
const SAMPLE: Sample = {
  terms: [
    { name: '两园三链', groups: [2, 3] },
    { name: '保交楼', groups: [] },
  ],
  addresses: ['1', '1.1', '1.1.1', '1.1.2', '1.1.p1', 'p1'],
  cites: [
    { term: 0, address: '1.1.1' },
    { term: 1, address: '1.1.p1' },
    { term: 0, address: '1.1.p1' },
  ],
  coinages: [['1.1.1'], ['1.1.1', '1.1.p1'], []],
}

const bodiesOf = (sample = SAMPLE) => findBodies(indexGraph(buildSample(sample)))
const keysOf = (keys: readonly { readonly key: NodeKey | null }[]) => keys.map(({ key }) => key)

describe('findBodies', () => {
  it('places terms, sections and what cites freely, and a heap of what nothing holds', () => {
    expect(bodiesOf().bodies.map(({ key, kind, size }) => [key, kind, size])).toEqual([
      ['term/t1', 'term', 16],
      ['term/t2', 'term', 12],
      ['s/1', 'joint', 6],
      ['s/1.1', 'joint', 4],
      ['p/1.1.1', 'block', 6],
      ['p/1.1.p1', 'block', 5],
      ['coinage/c2', 'coinage', 4.5],
      [null, 'heap', 0],
    ])
  })

  it('sets components around their term, a leaf around its section, a coinage around what cites it alone', () => {
    const around = Object.fromEntries(
      bodiesOf().bodies.map(({ key, satellites }) => [
        key ?? 'heap',
        satellites.map((one) => [one.key, one.size]),
      ]),
    )
    expect(around).toEqual({
      'term/t1': ['1', '2', '3', '4', '5'].map((n) => [`term/t1/${n}`, 4.5]),
      'term/t2': [],
      's/1': [],
      's/1.1': [['p/1.1.2', 4]],
      'p/1.1.1': [['coinage/c1', 4.5]],
      'p/1.1.p1': [],
      'coinage/c2': [],
      heap: [
        ['p/p1', 4],
        ['coinage/c3', 4.5],
      ],
    })
  })

  it('knows the petals of each group and how far a body reaches', () => {
    const reach = bodiesOf().bodies.map(({ key, groups, outer }) => [key, groups, outer])
    expect(reach).toEqual([
      // A ring 14 off the rim, of petals of 4.5.
      ['term/t1', [2, 3], 34.5],
      ['term/t2', [], 12],
      ['s/1', [], 6],
      // A ring 6 off the rim, of nodes of 4.
      ['s/1.1', [], 4 + 4 + 6 + 4],
      ['p/1.1.1', [], 6 + 4.5 + 6 + 4.5],
      ['p/1.1.p1', [], 5],
      ['coinage/c2', [], 4.5],
      [null, [], 4.5 + 6 + 4.5],
    ])
  })

  it('shows the names of terms alone', () => {
    expect(bodiesOf().bodies.map(({ label }) => label)).toEqual([
      '两园三链',
      '保交楼',
      ...Array.from({ length: 6 }, () => null),
    ])
  })

  it('links what contains or cites, small nodes by their hosts, each two once', () => {
    const { bodies, links } = bodiesOf()
    const names = links.map(({ a, b, kind }) => `${bodies[a]?.key} ${kind} ${bodies[b]?.key}`)
    expect(names.sort()).toEqual([
      'p/1.1.1 cites coinage/c2',
      'p/1.1.1 cites term/t1',
      'p/1.1.p1 cites coinage/c2',
      'p/1.1.p1 cites term/t1',
      'p/1.1.p1 cites term/t2',
      's/1 contains s/1.1',
      's/1.1 contains p/1.1.1',
      's/1.1 contains p/1.1.p1',
    ])
  })

  it('links nothing by what only relates or belongs, and heaps petals without a term', () => {
    const sample = buildSample(SAMPLE)
    const [source, target] = ['term/t1' as NodeKey, 'term/t2' as NodeKey]
    const attributes = { kind: 'related', weight: 1, because: [] } as const
    const related = { key: edgeKey('related', source, target), source, target, attributes }
    const edges = [...sample.edges, related]
    expect(findBodies(indexGraph({ ...sample, edges })).links).toEqual(bodiesOf().links)
    const lost = sample.edges.filter(({ target }) => target !== 'term/t1/5')
    const heap = findBodies(indexGraph({ ...sample, edges: lost })).bodies.at(-1)
    expect(keysOf(heap?.satellites ?? [])).toEqual(['term/t1/5', 'p/p1', 'coinage/c3'])
  })

  it('places what holds a block freely, and links what cites a petal with its term', () => {
    const sample = buildSample({
      terms: [{ name: '两园', groups: [2] }],
      addresses: ['1', '1.1', '1.1.1', '1.1.2', '1.1.2.p1'],
      cites: [],
    })
    const [source, target] = ['p/1.1.1' as NodeKey, 'term/t1/1' as NodeKey]
    const attributes = { kind: 'cites', mentions: [] } as const
    const cites = { key: edgeKey('cites', source, target), source, target, attributes }
    const { bodies, links } = findBodies(indexGraph({ ...sample, edges: [...sample.edges, cites] }))
    expect(bodies.map(({ key, satellites }) => [key, keysOf(satellites)])).toEqual([
      ['term/t1', ['term/t1/1', 'term/t1/2']],
      ['s/1', []],
      ['s/1.1', []],
      ['p/1.1.1', []],
      ['p/1.1.2', ['p/1.1.2.p1']],
    ])
    expect(links.map(({ a, b }) => [bodies[a]?.key, bodies[b]?.key])).toEqual([
      ['s/1', 's/1.1'],
      ['s/1.1', 'p/1.1.1'],
      ['s/1.1', 'p/1.1.2'],
      ['p/1.1.1', 'term/t1'],
    ])
  })

  it('has no heap where all is held, and nothing for an empty report', () => {
    const bodies = bodiesOf({ terms: [], addresses: ['1', '1.1'], cites: [] }).bodies
    expect(keysOf(bodies)).toEqual(['s/1', 's/1.1'])
    expect(bodiesOf({ terms: [], addresses: [], cites: [] })).toEqual({ bodies: [], links: [] })
  })

  it('draws the area of a term by its mentions', () => {
    const cited = (counts: readonly number[]) =>
      bodiesOf({
        terms: counts.map((_, n) => ({ name: `词${n}`, groups: [] })),
        addresses: ['1', '1.1', ...Array.from({ length: 9 }, (_, n) => `1.1.${n + 1}`)],
        cites: counts.flatMap((count, term) =>
          Array.from({ length: count }, (_, n) => ({ term, address: `1.1.${n + 1}` })),
        ),
      }).bodies.flatMap(({ kind, size }) => (kind === 'term' ? [size] : []))
    expect(cited([0, 1, 3, 9])).toEqual([12, 12, 14, 16])
    expect(cited([1])).toEqual([12])
    expect(cited([0])).toEqual([12])
  })

  it('draws a plain quotation smaller than a coinage with the form of a term', () => {
    const graph = buildSample(SAMPLE)
    const nodes = graph.nodes.map((node) =>
      node.key === 'coinage/c2'
        ? { ...node, attributes: { ...node.attributes, reasons: ['quoted'] } as typeof node.attributes }
        : node,
    )
    const { bodies } = findBodies(indexGraph({ ...graph, nodes }))
    expect(bodies.find(({ key }) => key === 'coinage/c2')?.size).toBe(2.5)
  })
})

describe('massOf', () => {
  it('is one for a term, and for others grows with their reach', () => {
    expect(massOf(termBody('两园', { outer: 40 }))).toBe(1)
    expect(massOf(plainBody('block', { outer: 12 }))).toBeCloseTo(0.3, 9)
  })
})

describe('satelliteSize', () => {
  it('stands for any number of satellites', () => {
    const small = { key: 'p/1.p1' as NodeKey, size: 4 }
    expect(satelliteSize([])).toBe(0)
    expect(satelliteSize([...Array(200_000).fill(small), { ...small, size: 4.5 }])).toBe(4.5)
  })
})
