import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, findZones, loadOf } from './bands.ts'
import { findBodies } from './bodies.ts'
import { BARE_MAP, plainBody, termBody } from './testing/bodies.ts'
import { buildSample } from './testing/sample-graphs.ts'

/** A canvas of 1000 by 1000, so that bands are in parts of a thousand. */
const SHAPE = { ...BARE_MAP, base: { width: 1000, height: 1000 } }
const ITEMS = ['1', '1.1', '1.1.1', '1.1.p4', '2', '2.1', '2.1.1', '3', '3.1', '3.1.1']

/** Returns the bands of the bodies of a report with terms that are cited at these addresses. */
function bandsOf(cites: readonly (readonly string[])[], addresses = ITEMS, shape = SHAPE) {
  const graph = indexGraph(
    buildSample({
      terms: cites.map((_, n) => ({ name: `词${n}`, groups: [] })),
      addresses,
      cites: cites.flatMap((list, term) => list.map((address) => ({ term, address }))),
      coinages: [
        ['1.1.1', '1.1'],
        ['2.1.1', '2.1'],
        ['1.1.1', '2.1.1'],
      ],
    }),
  )
  const { bodies } = findBodies(graph)
  const bands = findBands(findZones(graph, bodies), bodies, shape.base, shape)
  return Object.fromEntries(
    bodies.map(({ key }, at) => [
      key ?? 'heap',
      [bands[at]?.from, bands[at]?.to].map((to) => Math.round(to ?? -1)),
    ]),
  )
}

describe('findBands', () => {
  it('give a term the part of the canvas that terms of its side need, and a little more', () => {
    // A fourth of the terms is of the review, a half of the plan.
    const bands = bandsOf([
      ['1.1.1', '1.1'],
      ['2.1.1', '2.1'],
      ['2.1.1', '3.1.1'],
      ['1.1.1', '2.1.1'],
    ])
    expect(bands['term/t1']).toEqual([0, 310])
    expect(bands['term/t2']).toEqual([440, 1000])
    expect(bands['term/t3']).toEqual([440, 1000])
    expect(bands['term/t4']).toEqual([130, 620])
  })

  it('count shortcomings with the review, and what nobody or no side cites with neither', () => {
    const bands = bandsOf([['1.1.p4'], ['2.1.1'], [], ['3.1.1']])
    expect(bands['term/t1']).toEqual([0, 310])
    expect(bands['term/t3']).toEqual(bands['term/t4'])
    expect(bands['term/t4']).toEqual([130, 870])
  })

  it('keep terms of one side off the outer half of the other, however many they are', () => {
    const most = bandsOf([['1.1.1'], ['1.1.1'], ['1.1.1'], ['1.1.1']])
    expect(most['term/t1']).toEqual([0, 940])
    const plan = bandsOf([['2.1.1'], ['2.1.1'], ['2.1.1'], ['2.1.1']])
    expect(plan['term/t1']).toEqual([60, 1000])
  })

  it('divide the canvas between the blocks of both sides, by what their terms need', () => {
    const even = bandsOf([['1.1.1'], ['2.1.1']])
    expect(even['s/1.1']).toEqual([0, 500])
    expect(even['s/2.1']).toEqual([500, 1000])
    expect(even['s/3.1']).toEqual([0, 1000])
    expect(even['coinage/c1']).toEqual([0, 500])
    expect(even['coinage/c2']).toEqual([500, 1000])
    expect(even['coinage/c3']).toEqual([0, 1000])
    expect(bandsOf([['1.1.1']])['s/1.1']).toEqual([0, 650])
    expect(bandsOf([['2.1.1']])['s/1.1']).toEqual([0, 350])
    expect(bandsOf([])['s/2.1']).toEqual([500, 1000])
  })

  it('let the blocks of a report of one side stand anywhere', () => {
    expect(bandsOf([['1.1.1']], ['1', '1.1', '1.1.1'])['s/1.1']).toEqual([0, 1000])
    expect(bandsOf([['2.1.1']], ['2', '2.1', '2.1.1'])['s/2.1']).toEqual([0, 1000])
  })

  it('run down a tall map, within its margins', () => {
    const tall = { ...SHAPE, base: { width: 500, height: 1100 }, axis: 'y' as const, margin: 50, bottom: 50 }
    const bands = bandsOf([['1.1.1'], ['2.1.1']], ITEMS, tall)
    expect(bands['s/1.1']).toEqual([50, 550])
    expect(bands['s/2.1']).toEqual([550, 1050])
  })
})

describe('loadOf', () => {
  it('is the square around a body, and the rectangle of its label, with some room', () => {
    expect(loadOf(plainBody('block'))).toBe(32 * 32)
    expect(loadOf(termBody('两园'))).toBe(32 * 32 + 44 * 32)
  })
})
