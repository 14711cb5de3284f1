import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../model/read-graph.ts'
import { findTies, placeCompared } from './compare.ts'
import { buildSample, type Sample } from './testing/sample-graphs.ts'

/** Sets the blocks of a sample one after the other, as they stand in it: it has no spans of its own. */
function graphOf(sample: Sample) {
  const graph = buildSample(sample)
  const nodes = graph.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: { ...attributes, span: { start: at, end: at + 1 } },
  }))
  return indexGraph({ ...graph, nodes })
}

/** Returns where nodes stand, in whole pixels. */
function placesOf(sample: Sample) {
  const { places, frame, only } = placeCompared(graphOf(sample))
  return {
    frame,
    only: [...only.values()],
    places: Object.fromEntries(
      [...places].map(([key, { x, y }]) => [key, `${Math.round(x)} ${Math.round(y)}`]),
    ),
  }
}

const term = (name: string) => ({ name, groups: [] })
const ADDRESSES = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '1.p4', '2', '2.1', '2.1.1', '2.1.p1', 'p1']

describe('placeCompared', () => {
  it('sets the review left, the plan right, both from top to bottom with a gap between sections', () => {
    const { places, frame } = placesOf({
      terms: [term('两园')],
      addresses: ADDRESSES,
      cites: [{ term: 0, address: '2.1.1' }],
    })
    expect(frame).toEqual({ width: 980, height: 836 })
    // Three items and an empty row on the left, and 608 pixels between the margins.
    expect(places).toEqual({
      'p/1.1.1': '314 124',
      'p/1.1.2': '314 327',
      'p/1.2.1': '314 732',
      'p/2.1.1': '666 428',
      'term/t1': '544 428',
    })
  })

  it('has the sections and paragraphs that cite a term', () => {
    const cites = ['1.1', '1.p4', '2.1.p1', 'p1'].map((address) => ({ term: 0, address }))
    const { places } = placesOf({ terms: [term('两园')], addresses: ADDRESSES, cites })
    expect(Object.keys(places)).toEqual([
      's/1.1',
      'p/1.1.1',
      'p/1.1.2',
      'p/1.2.1',
      'p/1.p4',
      'p/2.1.1',
      'p/2.1.p1',
      'term/t1',
    ])
    expect(places['p/2.1.1']).toBe('666 124')
    expect(places['p/2.1.p1']).toBe('666 732')
  })

  it('lets a term lean to its only side', () => {
    const { places, only } = placesOf({
      terms: [term('甲'), term('乙'), term('丙'), term('丁')],
      addresses: ADDRESSES,
      cites: [
        { term: 0, address: '1.1.1' },
        { term: 1, address: '2.1.1' },
        { term: 2, address: '1.p4' },
        { term: 2, address: '2.1.p1' },
        { term: 3, address: 'p1' },
      ],
    })
    expect(only).toEqual(['review', 'plan', undefined, undefined])
    const xs = ['t1', 't2', 't3', 't4'].map((key) => places[`term/${key}`]?.split(' ')[0])
    expect(xs).toEqual(['436', '544', '490', '490'])
  })

  it('makes the canvas higher for many terms, and for many blocks', () => {
    const terms = Array.from({ length: 30 }, (_, n) => term(`词${n}`))
    expect(placesOf({ terms, addresses: ADDRESSES, cites: [] }).frame.height).toBe(30 * 38 + 228)
    const plan = ['2', '2.1', ...Array.from({ length: 40 }, (_, n) => `2.1.${n + 1}`)]
    expect(placesOf({ terms: [], addresses: plan, cites: [] }).frame.height).toBe(40 * 21 + 228)
    const review = ['1', '1.1', ...Array.from({ length: 50 }, (_, n) => `1.1.${n + 1}`)]
    expect(placesOf({ terms: [], addresses: review, cites: [] }).frame.height).toBe(50 * 21 + 228)
  })

  it('orders terms by what cites them, whatever their order in the glossary', () => {
    const { places } = placesOf({
      terms: [term('甲'), term('乙'), term('丙')],
      addresses: ADDRESSES,
      cites: [
        { term: 0, address: '1.2.1' },
        { term: 1, address: '1.1.1' },
      ],
    })
    expect([places['term/t2'], places['term/t1'], places['term/t3']]).toEqual([
      '436 124',
      '436 428',
      '490 732',
    ])
  })
})

describe('findTies', () => {
  it('are the rows of the citing blocks in the column of each side', () => {
    const graph = graphOf({
      terms: [{ name: '甲', groups: [2] }, term('乙'), term('丙')],
      addresses: ADDRESSES,
      cites: [
        { term: 0, address: '2.1.p1' },
        { term: 0, address: '1.1.2' },
        { term: 1, address: '1.1.1' },
        { term: 1, address: '1.2.1' },
      ],
    })
    expect(findTies(graph)).toEqual([
      [[1], [1]],
      [[0, 2], []],
      [[], []],
    ])
  })
})
