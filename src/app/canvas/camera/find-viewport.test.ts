import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE_FRAME } from '../../../model/frame.ts'
import { layOutMap } from '../layout/graph-layout.ts'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { keyOf, sampleGraph } from '../testing/sample-graph.ts'
import { findTarget, focusViewport, openingViewport, viewportFor } from './find-viewport.ts'
import { projectPoint, wholeFrame } from './viewport.ts'

const WIDE = { isTall: false, frame: BASE_FRAME, textScale: 1 }
const desk = { width: 980, height: 836 }
const phone = { width: 390, height: 700 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('viewportFor', () => {
  const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

  it('stays where all is in view and large enough', () => {
    const now = wholeFrame(BASE_FRAME, desk)
    const target = { flower: rect(30, 30, 90, 90), all: rect(30, 30, 900, 800) }
    expect(viewportFor(now, target, WIDE)).toEqual(now)
  })

  it('comes nearer on a phone until the flower can be read', () => {
    const near = viewportFor(
      wholeFrame(BASE_FRAME, phone),
      { flower: rect(600, 600, 700, 700), all: rect(100, 600, 900, 700) },
      WIDE,
    )
    expect(near.scale).toBeGreaterThan(0.6)
    const corner = projectPoint(near, { x: 700, y: 700 })
    expect(corner.x).toBeLessThanOrEqual(390)
    expect(corner.y).toBeLessThanOrEqual(700)
  })

  it('has the flower in view wherever it started', () => {
    fc.assert(
      fc.property(number(0, 980), number(0, 836), number(0.2, 5), number(60, 900), (x, y, scale, at) => {
        const flower = rect(at - 50, 400, at + 50, 500)
        const near = viewportFor(
          { ...wholeFrame(BASE_FRAME, phone), x, y, scale },
          { flower, all: rect(100, 100, 900, 500) },
          WIDE,
        )
        const from = projectPoint(near, { x: flower.left, y: flower.top })
        const to = projectPoint(near, { x: flower.right, y: flower.bottom })
        expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0)
        expect(to.x).toBeLessThanOrEqual(phone.width)
        expect(to.y).toBeLessThanOrEqual(phone.height)
      }),
    )
  })

  it('has the flower in the middle of a tall map, as near as all fits around it', () => {
    const TALL = { isTall: true, textScale: 1.7 }
    const now = wholeFrame({ width: 780, height: 1280 }, phone)
    const flower = rect(40, 1180, 100, 1240)
    const few = viewportFor(now, { flower, all: flower }, TALL)
    expect([few.x, few.y]).toEqual([70, 1210])
    const many = viewportFor(now, { flower, all: rect(40, 600, 400, 1240) }, TALL)
    expect([many.x, many.y]).toEqual([70, 1210])
    expect(many.scale).toBeLessThan(few.scale)
    expect(projectPoint(many, { x: 400, y: 600 }).x).toBeLessThanOrEqual(390)
  })

  it('aims at the flower and at all its links lead to', () => {
    const graph = sampleGraph()
    const target = findTarget(layOutMap(graph), neighbourhoodOf(graph, keyOf('term/wang')))
    expect(target?.flower.right).toBeLessThan(100)
    expect(target?.all.right).toBeGreaterThan(500)
  })
})

describe('openingViewport', () => {
  const graph = sampleGraph()

  it('shows the whole map, and of a part of it its middle', () => {
    const map = { ...WIDE, name: 'map', graph } as const
    const whole = wholeFrame(BASE_FRAME, phone)
    expect(openingViewport(phone, map)).toEqual(whole)
    const within = new Set(['term/lou', 'term/far'].map(keyOf))
    expect(openingViewport(phone, { ...map, within })).toEqual({ ...whole, x: 550, y: 0 })
  })

  it('shows so much of a tall map as can be read', () => {
    const tall = {
      name: 'map',
      isTall: true,
      frame: { width: 1600, height: 2600 },
      graph,
      textScale: 1.7,
    } as const
    const opening = openingViewport(phone, tall)
    expect(opening.scale * 15 * 1.7).toBeGreaterThan(10)
    expect(projectPoint(opening, { x: 800, y: 0 })).toEqual({ x: 195, y: 0 })
    const ordinary = { ...tall, frame: { width: 780, height: 1280 } }
    expect(openingViewport(phone, ordinary)).toEqual(wholeFrame(ordinary.frame, phone))
  })

  it('shows all rows where they can be read', () => {
    expect(openingViewport(desk, { ...WIDE, name: 'outline', graph })).toEqual(wholeFrame(BASE_FRAME, desk))
  })

  it('shows the beginning of more rows than can be read, so large that they can', () => {
    for (const [size, textScale] of [
      [desk, 0.3],
      [phone, 0.5],
    ] as const) {
      const opening = openingViewport(size, { ...WIDE, name: 'outline', graph, textScale })
      expect(opening.scale * textScale).toBeGreaterThanOrEqual(0.72)
      const corner = projectPoint(opening, { x: 0, y: 0 })
      expect(corner.x).toBeCloseTo(0)
      expect(corner.y).toBeCloseTo(0)
    }
  })

  it('starts review beside plan at the top of its middle column', () => {
    const opening = openingViewport(phone, { ...WIDE, name: 'compare', graph, textScale: 0.5 })
    expect(projectPoint(opening, { x: 490, y: 0 }).x).toBeCloseTo(195)
    expect(projectPoint(opening, { x: 490, y: 0 }).y).toBeCloseTo(0)
  })
})

describe('focusViewport', () => {
  const graph = sampleGraph()
  const focus = (keys: readonly string[], fit = 0.4) =>
    focusViewport({ ...wholeFrame(BASE_FRAME, desk), fit }, graph, new Set(keys.map(keyOf)))

  it('has what is shown in the middle, as large as it fits with its names', () => {
    const near = focus(['term/lou', 'term/far'])!
    expect([near.x, near.y]).toEqual([550, 0])
    expect(near.scale).toBeCloseTo((0.78 * 980) / 710)
  })

  it('comes to few nodes no nearer than they are well read, and goes never farther than the whole', () => {
    expect(focus(['term/lou'])?.scale).toBe(1.4)
    expect(focus(['term/lou', 'term/far'], 1.2)?.scale).toBe(1.2)
  })

  it('is none where nothing is shown', () => {
    expect(focus([])).toBeNull()
  })
})
