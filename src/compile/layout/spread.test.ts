import { describe, expect, it } from 'vitest'
import { spotAt } from './scene.ts'
import { spreadOut } from './spread.ts'
import { BARE_MAP, plainBody, sceneOf } from './testing/bodies.ts'

/** Spreads blocks of radius 10 out on a canvas of 400 by 300 and returns their places. */
function spread(...places: readonly (readonly [x: number, y: number])[]) {
  const scene = sceneOf(places.map(() => plainBody('block')))
  for (const [at, piece] of scene.pieces.entries()) {
    const [x, y] = places[at]!
    piece.spot = spotAt(piece.body, { x, y }, 'below')
  }
  spreadOut(scene)
  return scene.pieces.map(({ spot }) => [spot.x, spot.y].map((at) => Math.round(at * 100) / 100))
}

describe('spreadOut', () => {
  it('centres a layout', () => {
    expect(spread([30, 40])).toEqual([[200, 150]])
  })

  it('enlarges a small one by three fifths', () => {
    expect(spread([20, 20], [120, 120])).toEqual([
      [120, 70],
      [280, 230],
    ])
  })

  it('enlarges one that fills more of the canvas by less', () => {
    // The canvas has room for places 380 apart: 1.2 times 300 is 360, 1.3 times 390.
    expect(spread([50, 20], [350, 20])).toEqual([
      [20, 150],
      [380, 150],
    ])
    // 280 high: 1.05 times 265 is 278.25.
    expect(spread([20, 15], [20, 280])).toEqual([
      [200, 10.88],
      [200, 289.13],
    ])
  })

  it('centres one that cannot be enlarged', () => {
    expect(spread([12, 20], [390, 60])).toEqual([
      [11, 130],
      [389, 170],
    ])
  })

  it('leaves one that fits nowhere as it was', () => {
    expect(spread([20, 20], [25, 20], [390, 280])).toEqual([
      [20, 20],
      [25, 20],
      [390, 280],
    ])
  })

  it('keeps the sides of labels, and does nothing to an empty canvas', () => {
    const scene = sceneOf([plainBody('block')], [], { shape: BARE_MAP })
    scene.pieces[0]!.spot = spotAt(plainBody('block'), { x: 1, y: 1 }, 'above')
    spreadOut(scene)
    expect(scene.pieces[0]!.spot.side).toBe('above')
    expect(() => spreadOut(sceneOf([]))).not.toThrow()
  })
})
