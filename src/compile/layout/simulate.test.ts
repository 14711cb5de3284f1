import { describe, expect, it } from 'vitest'
import { type MapShape, TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { distanceOf } from '../../model/label-geometry.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, findZones } from './bands.ts'
import { type Body, findBodies, type Link } from './bodies.ts'
import { buildScene } from './scene.ts'
import { simulate } from './simulate.ts'
import { BARE_MAP, plainBody, termBody } from './testing/bodies.ts'
import { simulatePlainly } from './testing/plain-simulation.ts'
import { reportOf } from './testing/sample-graphs.ts'

const SHAPE = { ...BARE_MAP, base: { width: 1000, height: 800 } }

/** Lays bodies with these bands out and returns their spots. */
function laidOut(
  bodies: readonly (readonly [Body, from: number, to: number])[],
  links: readonly Link[] = [],
  { shape = SHAPE, seed = 1 } = {},
) {
  const bands = bodies.map(([, from, to]) => ({ from, to }))
  const scene = buildScene(
    shape.base,
    bodies.map(([body]) => body),
    links,
    { bands, shape },
  )
  simulate(scene, seed)
  return scene.pieces.map(({ spot }) => spot)
}

const within = (value: number | undefined, from: number, to: number) => {
  expect(value).toBeGreaterThanOrEqual(from)
  expect(value).toBeLessThanOrEqual(to)
}

describe('simulate', () => {
  it('leaves a piece alone near its start: the middle of its band, three off, and of the canvas, two off', () => {
    const [spot] = laidOut([[plainBody('block'), 200, 600]])
    within(spot?.x, 396.5, 397.5)
    within(spot?.y, 397.5, 398.5)
    const [down] = laidOut([[plainBody('block'), 200, 600]], [], { shape: { ...SHAPE, axis: 'y' } })
    within(down?.x, 497.5, 498.5)
    within(down?.y, 396.5, 397.5)
  })

  it('sets the blocks of a band one after the other, in the order of the report', () => {
    const blocks = ['a', 'b', 'c', 'd'].map(() => [plainBody('block'), 400, 600] as const)
    const ys = laidOut(blocks).map(({ y }) => y)
    expect(ys).toEqual([...ys].sort((a, b) => a - b))
    // They begin at 100, 300, 500 and 700, and push each other away a little.
    within(ys[0], 60, 110)
    within(ys[3], 690, 740)
  })

  it('keeps terms in their bands and all on the canvas', () => {
    const pieces = [
      ...Array.from({ length: 8 }, () => [termBody('两园三链'), 480, 520] as const),
      ...Array.from({ length: 8 }, () => [plainBody('block'), 0, 0] as const),
    ]
    const spots = laidOut(pieces)
    for (const { x } of spots.slice(0, 8)) within(x, 480, 520)
    for (const { x, y } of spots) {
      within(x, 10, 990)
      within(y, 10, 790)
    }
  })

  it('parts pieces that have too little room', () => {
    const pieces = Array.from({ length: 6 }, () => [termBody('两园'), 400, 600] as const)
    const spots = laidOut(pieces)
    // Each has 10 + 5 for itself and a fourth of its label of 36.
    for (const [at, a] of spots.entries())
      for (const b of spots.slice(0, at)) expect(distanceOf(a, b)).toBeGreaterThan(2 * 24 - 6)
  })

  it('draws what is linked together, to about the length of the link', () => {
    const far = [
      [plainBody('joint'), 0, 100],
      [plainBody('joint'), 900, 1000],
    ] as const
    const apart = (links: readonly Link[]) => {
      const [a, b] = laidOut(far, links)
      return a && b ? distanceOf(a, b) : 0
    }
    within(apart([]), 880, 930)
    const cited = apart([{ a: 0, b: 1, kind: 'cites' }])
    const contained = apart([{ a: 0, b: 1, kind: 'contains' }])
    expect(cited).toBeLessThan(contained)
    within(cited, 70, 400)
    within(contained, 70, 500)
  })

  it('begins a term at the height of what cites it', () => {
    const blocks = Array.from({ length: 4 }, () => [plainBody('block'), 0, 300] as const)
    const spots = laidOut(
      [...blocks, [termBody('两园'), 300, 1000], [termBody('三链'), 300, 1000]],
      [
        { a: 0, b: 4, kind: 'cites' },
        { a: 3, b: 5, kind: 'cites' },
      ],
    )
    expect(spots[4]?.y).toBeLessThan(300)
    expect(spots[5]?.y).toBeGreaterThan(500)
  })

  it('sets every label right of its body, and is the same for the same seed', () => {
    const pieces = [[termBody('两园'), 0, 500] as const, [termBody('三链'), 0, 500] as const]
    const spots = laidOut(pieces)
    expect(spots.map(({ side }) => side)).toEqual(['right', 'right'])
    expect(laidOut(pieces)).toEqual(spots)
    expect(laidOut(pieces, [], { seed: 2 })).not.toEqual(spots)
  })

  const graph = indexGraph(reportOf(14))
  const { bodies, links } = findBodies(graph)
  const frame = { width: 700, height: 560 }
  const onMap = (shape: MapShape) =>
    buildScene(frame, bodies, links, {
      bands: findBands(findZones(graph, bodies), bodies, frame, shape),
      shape,
    })
  const crowd = () =>
    buildScene(
      { width: 90, height: 200 },
      [
        termBody('两园'),
        plainBody('heap'),
        plainBody('coinage'),
        termBody('三链', { outer: 20 }),
        plainBody('block'),
      ],
      [{ a: 0, b: 2, kind: 'cites' }],
      { bands: [{ from: 20, to: 60 }], shape: { ...BARE_MAP, axis: 'y' } },
    )

  it.each([
    ['a wide map', () => onMap(WIDE_MAP)],
    ['a tall map', () => onMap(TALL_MAP)],
    ['a crowd', crowd],
  ])('ends where plain arithmetic does: %s', (_, newScene) => {
    const scene = newScene()
    simulate(scene, 5)
    const plain = simulatePlainly(newScene(), 5)
    for (const [at, { spot }] of scene.pieces.entries()) {
      expect(spot.x).toBeCloseTo(plain[at]?.x ?? 0, 6)
      expect(spot.y).toBeCloseTo(plain[at]?.y ?? 0, 6)
    }
  })
})
