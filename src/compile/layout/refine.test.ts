import { describe, expect, it } from 'vitest'
import { WIDE_MAP } from '../../model/frame.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, findZones } from './bands.ts'
import { findBodies } from './bodies.ts'
import { frameFor, placeNodes } from './place-nodes.ts'
import { canRefine, refine } from './refine.ts'
import { buildScene } from './scene.ts'
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
