import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE_FRAME } from '../../../model/frame.ts'
import { pinchSight } from '../input/touch.ts'
import { arrangeFlowers } from '../layout/flowers.ts'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { keyOf, sampleGraph } from '../testing/sample-graph.ts'
import { glideTarget, glideTo } from './framing.ts'
import { focusSight, openingSight } from './sight-of-many.ts'
import { cameraFor, fitScale, markScale, projectPoint, sightOf } from './viewport.ts'

const desk = { width: 980, height: 836 }
const phone = { width: 390, height: 700 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('sightOf', () => {
  it('shows a unit as a pixel where the canvas is as large as the frame', () => {
    expect(sightOf({ x: 0.5, y: 0.5, ratio: 1 }, BASE_FRAME, desk)).toEqual({ x: 490, y: 418, scale: 1 })
  })

  it('is undone by cameraFor', () => {
    fc.assert(
      fc.property(number(0, 980), number(0, 836), number(0.1, 5), (x, y, scale) => {
        const sight = sightOf(cameraFor({ x, y, scale }, BASE_FRAME, phone), BASE_FRAME, phone)
        expect(sight.x).toBeCloseTo(x)
        expect(sight.y).toBeCloseTo(y)
        expect(sight.scale).toBeCloseTo(scale)
      }),
    )
  })
})

describe('markScale', () => {
  it('follows the frame up to natural size, then grows moderately', () => {
    expect(markScale(0.4, 0.4)).toBe(0.4)
    expect(markScale(1, 0.4)).toBe(1)
    expect(markScale(4, 1)).toBe(2)
    expect(markScale(1.5, 1.5)).toBe(1.5)
  })
})

describe('glideTo', () => {
  const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

  it('stays where all is in view and large enough', () => {
    const sight = { x: 490, y: 418, scale: 1 }
    const target = { flower: rect(30, 30, 90, 90), all: rect(30, 30, 900, 800) }
    expect(glideTo(sight, desk, target, BASE_FRAME)).toEqual(sight)
  })

  it('comes nearer on a phone until the flower can be read', () => {
    const sight = { x: 490, y: 418, scale: fitScale(BASE_FRAME, phone) }
    const near = glideTo(
      sight,
      phone,
      { flower: rect(600, 600, 700, 700), all: rect(100, 600, 900, 700) },
      BASE_FRAME,
    )
    expect(near.scale).toBeGreaterThan(0.6)
    const corner = projectPoint(near, phone, { x: 700, y: 700 })
    expect(corner.x).toBeLessThanOrEqual(390)
    expect(corner.y).toBeLessThanOrEqual(700)
  })

  it('has the flower in view wherever it started', () => {
    fc.assert(
      fc.property(number(0, 980), number(0, 836), number(0.2, 5), number(60, 900), (x, y, scale, at) => {
        const flower = rect(at - 50, 400, at + 50, 500)
        const near = glideTo({ x, y, scale }, phone, { flower, all: rect(100, 100, 900, 500) }, BASE_FRAME)
        const from = projectPoint(near, phone, { x: flower.left, y: flower.top })
        const to = projectPoint(near, phone, { x: flower.right, y: flower.bottom })
        expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0)
        expect(to.x).toBeLessThanOrEqual(phone.width)
        expect(to.y).toBeLessThanOrEqual(phone.height)
      }),
    )
  })

  it('aims at the flower and at all its links lead to', () => {
    const graph = sampleGraph()
    const target = glideTarget(graph, neighbourhoodOf(graph, keyOf('term/wang')), arrangeFlowers(graph))
    expect(target?.flower.right).toBeLessThan(100)
    expect(target?.all.right).toBeGreaterThan(500)
  })
})

describe('openingSight', () => {
  const graph = sampleGraph()

  it('shows the whole map, and of a part of it its middle', () => {
    const map = { layout: 'map', graph, textScale: 1 } as const
    const fit = fitScale(BASE_FRAME, phone)
    expect(openingSight(phone, BASE_FRAME, map)).toEqual({ x: 490, y: 418, scale: fit })
    const within = new Set(['term/lou', 'term/far'].map(keyOf))
    expect(openingSight(phone, BASE_FRAME, { ...map, within })).toEqual({ x: 550, y: 0, scale: fit })
  })

  it('shows all rows where they can be read', () => {
    expect(openingSight(desk, BASE_FRAME, { layout: 'outline', graph, textScale: 1 })).toEqual({
      x: 490,
      y: 418,
      scale: 1,
    })
  })

  it('shows the beginning of more rows than can be read, so large that they can', () => {
    for (const [size, textScale] of [
      [desk, 0.3],
      [phone, 0.5],
    ] as const) {
      const sight = openingSight(size, BASE_FRAME, { layout: 'outline', graph, textScale })
      expect(sight.scale * textScale).toBeGreaterThanOrEqual(0.72)
      const corner = projectPoint(sight, size, { x: 0, y: 0 })
      expect(corner.x).toBeCloseTo(0)
      expect(corner.y).toBeCloseTo(0)
    }
  })

  it('starts review beside plan at the top of its middle column', () => {
    const sight = openingSight(phone, BASE_FRAME, { layout: 'compare', graph, textScale: 0.5 })
    expect(projectPoint(sight, phone, { x: 490, y: 0 }).x).toBeCloseTo(195)
    expect(projectPoint(sight, phone, { x: 490, y: 0 }).y).toBeCloseTo(0)
  })
})

describe('focusSight', () => {
  const graph = sampleGraph()
  const sight = (keys: readonly string[], fit = 0.4) =>
    focusSight(desk, fit, { graph, shown: new Set(keys.map(keyOf)) })

  it('has what is shown in the middle, as large as it fits with its names', () => {
    const near = sight(['term/lou', 'term/far'])!
    expect([near.x, near.y]).toEqual([550, 0])
    expect(near.scale).toBeCloseTo((0.78 * 980) / 710)
  })

  it('comes to few nodes no nearer than they are well read, and goes never farther than the whole', () => {
    expect(sight(['term/lou'])?.scale).toBe(1.4)
    expect(sight(['term/lou', 'term/far'], 1.2)?.scale).toBe(1.2)
  })

  it('is none where nothing is shown', () => {
    expect(sight([])).toBeNull()
  })
})

describe('touch', () => {
  const sight = { x: 490, y: 418, scale: 1 }

  it('keeps what lies between two fingers there when they move apart', () => {
    const from = [
      { x: 100, y: 300 },
      { x: 200, y: 300 },
    ] as const
    const to = [
      { x: 50, y: 320 },
      { x: 250, y: 320 },
    ] as const
    const after = pinchSight(sight, desk, { from, to, scales: [0.5, 5] })
    expect(after.scale).toBe(2)
    const held = { x: sight.x + (150 - 490) / 1, y: sight.y + (300 - 418) / 1 }
    expect(projectPoint(after, desk, held)).toEqual({ x: 150, y: 320 })
  })
})
