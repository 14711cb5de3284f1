import { describe, expect, it } from 'vitest'
import { WIDE_MAP } from '../../model/frame.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, findZones } from './bands.ts'
import { buildBoard } from './board.ts'
import { findBodies } from './bodies.ts'
import { isClear } from './overlaps.ts'
import { frameFor, placeNodes } from './place-nodes.ts'
import { canRefine, refine, untangle } from './refine.ts'
import { buildScene, type Scene, spotAt } from './scene.ts'
import { BARE_MAP, plainBody, sceneOf as sceneOfBodies, termBody } from './testing/bodies.ts'
import { searchPlainly } from './testing/plain-search.ts'
import { reportOf } from './testing/sample-graphs.ts'

/** The scene of a made-up report; all pieces stand at the origin. */
function sceneOf(terms: number) {
  const graph = indexGraph(reportOf(terms))
  const { bodies, links } = findBodies(graph)
  const frame = frameFor(bodies, WIDE_MAP)
  return buildScene(frame, bodies, links, { bands: findBands(findZones(graph, bodies), bodies, frame) })
}

/** As many as one layout may take, and as many as all may. */
const [most, PLENTY] = [77_000_000, 1e9]

describe('canRefine', () => {
  it.each([
    [22, PLENTY, true],
    [120, PLENTY, true],
    [120, 1000, false],
    [600, PLENTY, false],
  ])('tells of %d terms with %d looks to spend: %s', (terms, left, can) => {
    expect(canRefine(sceneOf(terms), { left, most })).toBe(can)
  })
})

describe('refine', () => {
  it('moves nothing where nothing is left to spend', () => {
    const scene = sceneOf(5)
    const before = scene.pieces.map(({ spot }) => spot)
    expect(refine(scene, 1, { left: 0, most })).toBe(false)
    expect(scene.pieces.map(({ spot }) => spot)).toEqual(before)
  })

  it('takes what it spends', () => {
    const looks = { left: PLENTY, most }
    refine(sceneOf(5), 1, looks)
    expect(looks.left).toBeLessThan(PLENTY)
  })
})

/** Puts three bodies and the line between the first two on a canvas, each at its place. */
function threeAt(places: readonly (readonly [x: number, y: number])[], frame = BARE_MAP.base): Scene {
  const scene = sceneOfBodies(
    [plainBody('block'), termBody('两园'), plainBody('coinage')],
    [{ a: 0, b: 1, kind: 'contains' }],
    { frame },
  )
  scene.pieces.forEach((piece, at) => {
    const [x = 0, y = 0] = places[at] ?? []
    piece.spot = spotAt(piece.body, { x, y }, 'right')
  })
  return scene
}
const placesIn = (scene: Scene) => scene.pieces.map(({ spot: { x, y } }) => [x, y])
const roundedIn = (scene: Scene) =>
  scene.pieces.map(({ spot: { x, y, side, label } }) => [x.toFixed(6), y.toFixed(6), label && side])

describe('what a search may spend', () => {
  // A sweep looks from each of three pieces at four pieces and lines, and for each end of the line at as many again.
  const sweep = 1 + 3 * 4 + 2 * 4

  it.each([
    [30 * sweep, 30 * sweep, true],
    [30 * sweep - 1, 30 * sweep, false],
    [30 * sweep, 30 * sweep - 1, false],
  ])('is thirty sweeps at least: %d of %d', (left, most, can) => {
    expect(canRefine(threeAt([]), { left, most })).toBe(can)
  })
})

describe('a search', () => {
  it('ends where nothing overlaps, as it says', () => {
    const scene = sceneOf(5)
    expect(refine(scene, 1, { left: PLENTY, most })).toBe(true)
    expect(isClear(buildBoard(scene))).toBe(true)
  })

  it('ends at the same places for the same seed, and at others for another', () => {
    const ends = (seed: number, heat?: number) => {
      const scene = threeAt([])
      refine(scene, seed, heat === undefined ? { left: 1e6, most: 1e6 } : { left: 1e6, most: 1e6, heat })
      return placesIn(scene)
    }
    expect(ends(1)).toEqual(ends(1))
    expect(ends(2)).not.toEqual(ends(1))
    expect(ends(1, 1)).toEqual(ends(1))
    expect(ends(1, 0.5)).not.toEqual(ends(1))
  })

  it('leaves a layout that is good already as it is where it has no heat', () => {
    const places = [
      [100, 100],
      [200, 200],
      [300, 100],
    ] as const
    const scene = threeAt(places)
    expect(refine(scene, 1, { left: 1e6, most: 1e6, heat: 0 })).toBe(true)
    expect(placesIn(scene)).toEqual(places)
  })
})

/** Builds the same small scene anew: a star of five, a term beside it and one that nothing is linked with. */
function star(frame = BARE_MAP.base): Scene {
  const scene = sceneOfBodies(
    [
      plainBody('joint'),
      plainBody('block'),
      termBody('两园'),
      termBody('三链'),
      plainBody('block'),
      plainBody('coinage'),
    ],
    [
      { a: 0, b: 1, kind: 'contains' },
      { a: 0, b: 4, kind: 'contains' },
      { a: 1, b: 2, kind: 'cites' },
      { a: 4, b: 3, kind: 'cites' },
      { a: 1, b: 3, kind: 'cites' },
    ],
    { frame },
  )
  scene.pieces.forEach((piece, at) => {
    piece.spot = spotAt(piece.body, { x: 40 + 30 * at, y: 60 + 20 * at }, 'right')
  })
  return scene
}

describe('a search for few pieces', () => {
  // Eleven pieces and lines, looked at from each of six pieces and from each of the ten ends of lines.
  const sweep = 1 + 11 * (6 + 10)
  const SWEEPS = 60 + 11 * 6

  it.each([
    ['with all sweeps that it wants', { left: PLENTY, most }, { sweeps: SWEEPS }],
    ['with fewer, where one may take less', { left: PLENTY, most: 40.4 * sweep }, { sweeps: 40 }],
    [
      'with the last part alone where it begins warm',
      { left: PLENTY, most, heat: 0.25 },
      { sweeps: SWEEPS, skipped: 95 },
    ],
    ['until nothing is left to spend', { left: 20_000, most }, { sweeps: SWEEPS, left: 20_000 }],
  ])('ends where one does that costs everything anew: %s', (_, looks, plan) => {
    const [scene, plain] = [star(), star()]
    const spent = { ...looks }
    const found = refine(scene, 3, spent)
    const expected = searchPlainly(plain, 3, { left: PLENTY, ...plan })
    expect(roundedIn(scene)).toEqual(roundedIn(plain))
    expect([found, spent.left]).toEqual([expected.isClear, expected.left])
  })

  it.each([
    ['with room', BARE_MAP.base, 1e6],
    ['in vain', { width: 70, height: 60 }, 1e6],
    ['until nothing is left to spend', { width: 70, height: 60 }, 1e4],
  ])('moves what overlaps as one does that costs everything anew: %s', (_, frame, left) => {
    const [scene, plain] = [star(frame), star(frame)]
    for (const { pieces } of [scene, plain])
      for (const piece of pieces.slice(0, 3)) piece.spot = spotAt(piece.body, { x: 30, y: 30 }, 'right')
    const found = untangle(scene, 3, { left: 0, most: 8 * left })
    const expected = searchPlainly(plain, 3, { sweeps: 0, left })
    expect(roundedIn(scene)).toEqual(roundedIn(plain))
    expect(found).toBe(expected.isClear)
  })
})

describe('untangle', () => {
  it('moves what overlaps, and not what is apart and has no line to it', () => {
    const scene = threeAt([
      [100, 100],
      [105, 100],
      [300, 200],
    ])
    expect(untangle(scene, 1, { left: 0, most: 1e6 })).toBe(true)
    expect(isClear(buildBoard(scene))).toBe(true)
    expect(placesIn(scene)[2]).toEqual([300, 200])
  })

  it('moves nothing where nothing overlaps', () => {
    const places = [
      [100, 100],
      [200, 200],
      [300, 100],
    ] as const
    const scene = threeAt(places)
    expect(untangle(scene, 1, { left: 0, most: 1e6 })).toBe(true)
    expect(placesIn(scene)).toEqual(places)
  })

  it('says so where the canvas is too small', () => {
    const scene = threeAt([], { width: 40, height: 40 })
    expect(untangle(scene, 1, { left: 0, most: 1e6 })).toBe(false)
  })

  it('spends nothing of what is left for others', () => {
    const looks = { left: 7, most: 1e6 }
    untangle(threeAt([]), 1, looks)
    expect(looks.left).toBe(7)
  })
})

describe('placeNodes', () => {
  it('gives every body of a report that is too big for a search a place of its own', () => {
    const graph = placeNodes(reportOf(600))
    const places = graph.nodes.map(({ attributes: { x, y } }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(graph.nodes.length)
    const { width = 0, height = 0 } = graph.attributes.frame ?? {}
    for (const { attributes } of graph.nodes) {
      expect(attributes.x >= 0 && attributes.x <= width).toBe(true)
      expect(attributes.y >= 0 && attributes.y <= height).toBe(true)
    }
  })
})
