import { describe, expect, it } from 'vitest'
import { type Frame, TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, findZones } from './bands.ts'
import { findBodies } from './bodies.ts'
import { columnsFrame, placeInColumns } from './columns.ts'
import { buildScene, type Scene } from './scene.ts'
import { BARE_MAP, plainBody, sceneOf, termBody } from './testing/bodies.ts'
import { overlapIn } from './testing/plain-cost.ts'
import { reportOf } from './testing/sample-graphs.ts'

describe('placeInColumns', () => {
  it.each([0, 1, 22, 200])('leaves no overlap among %d terms', (count) => {
    const scene = columnsOf(count)
    expect(scene.pieces.filter((piece) => overlapIn(scene, piece) > 0)).toEqual([])
  })

  it.each([0, 1, 22, 200])('leaves no overlap among %d terms in rows', (count) => {
    const scene = columnsOf(count, TALL_MAP)
    expect(scene.pieces.filter((piece) => overlapIn(scene, piece) > 0)).toEqual([])
  })

  it('lays the bands from left to right', () => {
    const pieces = [...columnsOf(50).pieces].sort((a, b) => a.spot.box.left - b.spot.box.left)
    const middles = pieces.map(({ band }) => band.from + band.to)
    expect(middles[0]).toBeLessThan(middles.at(-1)!)
  })
})

describe('columns and rows', () => {
  /** Places blocks of radius 10 and a term, the last of them in the first band. */
  const placed = (axis: 'x' | 'y') => {
    const shape = { ...BARE_MAP, base: { width: 200, height: 120 }, corner: { width: 100, height: 24 }, axis }
    const bodies = [...Array.from({ length: 4 }, () => plainBody('block')), termBody('两园')]
    const bands = bodies.map((_, at) => (at === 4 ? { from: 0, to: 10 } : { from: 50, to: 60 }))
    const scene = buildScene(shape.base, bodies, [], { bands, shape })
    placeInColumns(scene)
    return scene.pieces.map(({ spot: { x, y, side } }) => `${x} ${y} ${side}`)
  }

  it('go down to above the buttons, twelve apart, and begin anew right of the widest', () => {
    // The term is 56 wide: three of height 20 with gaps end at 84, which is above 96 by 12.
    expect(placed('x')).toEqual(['10 42 right', '10 74 right', '78 10 right', '78 42 right', '10 10 right'])
  })

  it('go to left of the buttons on a tall map, and begin anew below', () => {
    // The term is 56 wide, and 88 are left: another of 20 would end at 88.
    expect(placed('y')).toEqual(['78 10 right', '10 42 right', '42 42 right', '74 42 right', '10 10 right'])
  })

  it('need a canvas of the shape of the base, no smaller than before', () => {
    const scene = sceneOf([plainBody('block')])
    expect(columnsFrame(scene)).toEqual({ width: 400, height: 300 })
    expect(columnsFrame(sceneOf([plainBody('block')], [], { frame: { width: 800, height: 600 } }))).toEqual({
      width: 800,
      height: 600,
    })
    // A hundred circles of 32 by 32 with their gaps: the root of the load is 320; 320 + 32 + 12 of 300 high.
    const many = Array.from({ length: 100 }, () => plainBody('block'))
    const factor = (320 + 32 + 12) / 300
    expect(columnsFrame(sceneOf(many))).toEqual({
      width: Math.ceil(400 * factor),
      height: Math.ceil(300 * factor),
    })
    const rows = columnsFrame(sceneOf(many, [], { shape: { ...BARE_MAP, axis: 'y' } }))
    const across = (320 + 32) / 300
    expect(rows).toEqual({ width: Math.ceil(400 * across), height: Math.ceil(300 * across) })
  })
})

function columnsOf(count: number, shape = WIDE_MAP): Scene {
  const graph = indexGraph(reportOf(count))
  const { bodies, links } = findBodies(graph)
  const sceneOn = (frame: Frame) =>
    buildScene(frame, bodies, links, {
      bands: findBands(findZones(graph, bodies), bodies, frame, shape),
      shape,
    })
  const scene = sceneOn(columnsFrame(sceneOn(shape.base)))
  placeInColumns(scene)
  return scene
}
