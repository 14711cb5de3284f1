import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphNode } from '../../../model/graph.ts'
import { layOutMap } from '../layout/graph-layout.ts'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { keyOf, sampleGraph, sampleState } from '../testing/sample-graph.ts'
import { labelText, labelWish, sidesToTry } from './label-wishes.ts'
import { type LabelCandidate, labelAt, placeLabels } from './place-labels.ts'
import { planLabels } from './plan-labels.ts'
import { overlap } from './rect-grid.ts'

const graph = sampleGraph()
const node = (key: string) => graph.node(key)!
const size = { width: 400, height: 300 }
const open = { ...size, marks: [], apart: 5, covers: [], lines: [], reserved: new Map() }
const box = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 })

function candidate(key: string, changes: Partial<LabelCandidate>): LabelCandidate {
  const node = { key: keyOf(key), kind: 'term' as const }
  const wish = { text: key, fontSize: 15, isBold: true, priority: 1, insists: true }
  return { node, ...wish, places: [], ...changes }
}

describe('placeLabels', () => {
  const right = { side: 'right', rect: box(100, 100) } as const
  const left = { side: 'left', rect: box(20, 100) } as const

  it('gives the room to the more important of two that collide', () => {
    const placed = placeLabels(
      [candidate('b', { priority: 2, places: [right] }), candidate('a', { priority: 1, places: [right] })],
      open,
    )
    expect(placed.map((label) => label.candidate.node.key)).toEqual(['a'])
  })

  it('takes another side where a mark is in the way', () => {
    const room = { ...open, marks: [box(110, 105)] }
    expect(placeLabels([candidate('a', { places: [right, left] })], room)[0]?.side).toBe('left')
  })

  it('drops a label without free room unless it insists', () => {
    const room = { ...open, marks: [box(110, 105)] }
    expect(placeLabels([candidate('a', { places: [right], insists: false })], room)).toEqual([])
    expect(placeLabels([candidate('a', { places: [right] })], room)).toHaveLength(1)
  })

  it('covers as little as it can where it insists', () => {
    const room = { ...open, marks: [box(110, 105), box(120, 108), box(25, 105)] }
    expect(placeLabels([candidate('a', { places: [right, left] })], room)[0]?.side).toBe('left')
  })

  it('keeps a label at its reserved place though a strong line crosses it', () => {
    const room = { ...open, lines: [box(110, 105)], reserved: new Map([[keyOf('a'), right.rect]]) }
    expect(placeLabels([candidate('a', { places: [right, left] })], room)[0]?.side).toBe('right')
  })

  it('never lets two labels overlap or leave the canvas', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ min: -30, max: 420 }), fc.integer({ min: -30, max: 320 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    const wanted = fc.record({ places, priority: fc.integer(), insists: fc.boolean() })
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 30 }), (wishes) => {
        const candidates = wishes.map((wish, at) => {
          const rects = wish.places.map(([x, y]) => ({ side: 'right' as const, rect: box(x, y) }))
          return candidate(`n${at}`, { ...wish, places: rects })
        })
        const placed = placeLabels(candidates, open).map(({ rect }) => rect)
        placed.forEach((rect, at) => {
          expect(rect.left >= 0 && rect.top >= 0 && rect.right <= 400 && rect.bottom <= 300).toBe(true)
          for (const other of placed.slice(at + 1)) expect(overlap(rect, other)).toBe(false)
        })
      }),
    )
  })
})

describe('labelAt', () => {
  it('finds the label under a point', () => {
    const placed = placeLabels([candidate('a', { places: [{ side: 'right', rect: box(100, 100) }] })], open)
    expect(labelAt(placed, { x: 130, y: 110 })).toBe('a')
    expect(labelAt(placed, { x: 90, y: 110 })).toBeNull()
  })
})

describe('labelWish', () => {
  it('gives terms a label always, coinages from close by, plain quotations, blocks and components not at rest', () => {
    const wish = (key: string, isClose: boolean) => labelWish(sampleState(), node(key), isClose)
    expect(wish('term/lou', false)?.text).toBe('保交楼')
    expect(wish('coinage/xin', false)).toBeNull()
    expect(wish('coinage/xin', true)?.text).toBe('新词')
    expect(wish('coinage/yin', true)).toBeNull()
    expect(wish('p/1.1.1', true)).toBeNull()
    expect(wish('term/wang/1', true)).toBeNull()
    const focus = labelWish(sampleState({ depth: 1 }), node('p/1.1.1'), false)
    expect(focus).toMatchObject({ text: '安全生产管控有力', insists: false })
  })

  it('puts the chosen first, then its blocks, its terms, its components, then the rest', () => {
    const state = sampleState({ chosen: neighbourhoodOf(graph, keyOf('term/wang')) })
    const keys = ['term/wang', 'p/1.1.1', 'term/lou', 'term/wang/1', 'term/far']
    const ranks = keys.map((key) => labelWish(state, node(key), false)?.priority ?? Infinity)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('gives a hidden node none', () => {
    expect(labelWish(sampleState({ shown: new Set() }), node('term/lou'), true)).toBeNull()
  })
})

describe('labelText', () => {
  it('names a block by its words and cuts a long title', () => {
    expect(labelText(node('p/1.1.1'))).toBe('安全生产管控有力')
    expect(labelText(node('p/2.1.1'))).toBe('抓实安全生产工作，守住不发生重大事故…')
    expect(labelText(node('s/1.1'))).toBe('稳增长')
    expect(labelText(node('p/p1'))).toBe('现在，我代表区人民政府')
  })

  it('cuts a long name in rows alone', () => {
    const long = { ...node('term/lou'), name: '名'.repeat(30) } as GraphNode
    expect(labelText(long)).toHaveLength(30)
    expect(labelText(long, 'compare')).toBe(`${'名'.repeat(18)}…`)
  })
})

describe('sidesToTry', () => {
  it('starts with the side the layout has kept', () => {
    expect(sidesToTry('map', node('term/wang'), null)[0]).toBe('left')
  })

  it('points the name of a petal away from its flower', () => {
    const heart = node('term/wang')
    expect(sidesToTry('map', node('term/wang/1'), heart)).not.toContain('left')
    expect(sidesToTry('map', node('term/wang/2'), heart)).not.toContain('right')
  })
})

describe('planLabels', () => {
  it('reserves the places of labels that the layout knows and leaves out what is out of view', () => {
    const plan = planLabels({
      layout: layOutMap(graph),
      covers: [],
      state: sampleState(),
      viewport: { x: 100, y: 0, scale: 1, size, fit: 1 },
    })
    expect(plan.labels.map(({ node }) => node.key)).toEqual(['term/wang', 'term/lou', 'term/san'])
    expect([...plan.room.reserved.keys()]).toEqual(['term/wang'])
    expect(plan.labels[0]?.places[0]?.rect.right).toBe(100 - 30 - 5 - 6)
  })
})
