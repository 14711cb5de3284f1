import { describe, expect, it } from 'vitest'
import { type Frame, TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands } from './bands.ts'
import { findBodies } from './bodies.ts'
import { columnsFrame, placeInColumns } from './columns.ts'
import { buildScene, type Scene } from './scene.ts'
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

function columnsOf(count: number, shape = WIDE_MAP): Scene {
  const graph = indexGraph(reportOf(count))
  const { bodies, links } = findBodies(graph)
  const sceneOn = (frame: Frame) =>
    buildScene(frame, bodies, links, { bands: findBands(graph, bodies, frame, shape), shape })
  const scene = sceneOn(columnsFrame(sceneOn(shape.base)))
  placeInColumns(scene)
  return scene
}
