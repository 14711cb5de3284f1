import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../model/read-graph.ts'
import { placeOutline } from './outline.ts'
import { buildSample, type Sample } from './testing/sample-graphs.ts'

/** Places a sample whose nodes stand one after the other, and whose terms are mentioned at these offsets. */
function placesOf(sample: Sample, offsets: readonly number[] = []) {
  const graph = buildSample(sample)
  const nodes = graph.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: { ...attributes, span: { start: at, end: at + 1 } },
  }))
  let cited = 0
  const edges = graph.edges.map((edge) => {
    if (edge.attributes.kind !== 'cites') return edge
    const start = offsets[cited++] ?? 0
    const mentions = edge.attributes.mentions.map((mention) => ({ ...mention, start }))
    return { ...edge, attributes: { ...edge.attributes, mentions } }
  })
  const { places, frame } = placeOutline(indexGraph({ ...graph, nodes, edges }))
  return { frame, places: Object.fromEntries([...places].map(([key, { x, y }]) => [key, `${x} ${y}`])) }
}

const term = (name: string) => ({ name, groups: [] })

describe('placeOutline', () => {
  it('sets block under block, indented by depth', () => {
    const { places, frame } = placesOf({
      terms: [],
      addresses: ['p1', '1', '1.1', '1.1.1', '1.2', '2', '2.p1'],
      cites: [],
    })
    expect(frame).toEqual({ width: 980, height: 836 })
    expect(places).toEqual({
      'p/p1': '28 32',
      's/1': '28 54',
      's/1.1': '50 76',
      'p/1.1.1': '72 98',
      's/1.2': '50 120',
      's/2': '28 142',
      'p/2.p1': '50 164',
    })
  })

  it('sets a term beside the block that cites it first, and further ones below', () => {
    const sample = {
      terms: [term('甲'), term('乙'), term('丙')],
      addresses: ['1', '1.1', '1.1.1', '1.1.2'],
      cites: [
        { term: 0, address: '1.1.2' },
        { term: 0, address: '1.1.1' },
        { term: 1, address: '1.1.1' },
        { term: 2, address: '1.1.1' },
      ],
    }
    expect(placesOf(sample, [50, 40, 30, 20]).places).toEqual({
      's/1': '28 32',
      's/1.1': '50 54',
      'p/1.1.1': '72 76',
      'term/t3': '398 76',
      'term/t2': '398 98',
      'term/t1': '398 120',
      'p/1.1.2': '72 142',
    })
    expect(placesOf(sample, [10, 40, 30, 20]).places['term/t1']).toBe('398 120')
    expect(placesOf(sample, [10, 40, 30, 20]).places['p/1.1.2']).toBe('72 120')
  })

  it('sets terms that nothing cites at the end', () => {
    expect(placesOf({ terms: [term('甲'), term('乙')], addresses: ['1'], cites: [] }).places).toEqual({
      's/1': '28 32',
      'term/t1': '398 54',
      'term/t2': '398 76',
    })
  })

  it('begins another column where the page is full, and ends none with a heading', () => {
    const items = (part: string, count: number) => [
      part,
      ...Array.from({ length: count }, (_, n) => `${part}.p${n + 1}`),
    ]
    // 120 rows: three columns, 1560 wide and 1008 high, are nearer to 980 by 836 than two of 1040 by 1448. The first ends
    // before the heading, so that one row is left for a fourth.
    const addresses = [...items('1', 38), ...items('2', 80)]
    const { places, frame } = placesOf({ terms: [], addresses, cites: [] })
    expect(frame).toEqual({ width: 28 + 4 * 520, height: 32 + 40 * 22 + 96 })
    expect(places).toMatchObject({
      's/1': '28 32',
      'p/1.p38': '50 868',
      's/2': '548 32',
      'p/2.p39': '570 890',
      'p/2.p40': '1090 32',
      'p/2.p79': '1090 890',
      'p/2.p80': '1610 32',
    })
  })
})
