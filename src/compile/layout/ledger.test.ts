import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MapShape, TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { LABEL_SIDES } from '../../model/graph.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { seededRandom } from '../../text/random.ts'
import { findBands, findZones } from './bands.ts'
import { addPlace, buildBoard, newPlaces, put, writeSpots } from './board.ts'
import { findBodies } from './bodies.ts'
import { costNow, knownCost, openLedger, settle } from './ledger.ts'
import { overlapOf } from './overlaps.ts'
import { buildScene } from './scene.ts'
import { costOf, overlapIn } from './testing/plain-cost.ts'
import { reportOf } from './testing/sample-graphs.ts'

const graph = indexGraph(reportOf(12))
const { bodies, links } = findBodies(graph)

/** A small canvas, so that much overlaps and crosses. */
const frame = { width: 500, height: 420 }

/** Seeds of random moves: places are not drawn one by one, since nobody asks whether lines that only touch cross. */
const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const shapes = fc.constantFrom(WIDE_MAP, TALL_MAP)

/** Moves every piece, and some again, while the ledger is kept. */
function play(shape: MapShape, seed: number) {
  const scene = buildScene(frame, bodies, links, {
    bands: findBands(findZones(graph, bodies), bodies, frame, shape),
    shape,
  })
  const board = buildBoard(scene)
  const ledger = openLedger(board)
  const places = newPlaces(1)
  const random = seededRandom(seed)
  for (let n = 0; n < 1.5 * board.pieces; n++) {
    const piece = n < board.pieces ? n : Math.floor(random() * board.pieces)
    const side = Math.floor(random() * LABEL_SIDES.length)
    places.count = 0
    addPlace(places, piece, { x: 520 * random() - 10, y: 440 * random() - 10, side })
    put(board, places, 0)
    settle(ledger, piece)
  }
  writeSpots(board)
  return { scene, board, ledger }
}

describe('the ledger', () => {
  it('knows after any moves what every piece costs', () => {
    fc.assert(
      fc.property(shapes, seeds, (shape, seed) => {
        const { scene, board, ledger } = play(shape, seed)
        scene.pieces.forEach((piece, index) => {
          const cost = costOf(scene, piece)
          expect(Math.abs(knownCost(ledger, index) - cost)).toBeLessThan(1e-6 * cost)
          expect(Math.abs(costNow(board, index, Number.POSITIVE_INFINITY) - cost)).toBeLessThan(1e-6 * cost)
        })
      }),
    )
  })

  it('finds what overlaps', () => {
    fc.assert(
      fc.property(shapes, seeds, (shape, seed) => {
        const { scene, board } = play(shape, seed)
        scene.pieces.forEach((piece, index) => {
          expect(overlapOf(board, index)).toBeCloseTo(overlapIn(scene, piece), 5)
        })
      }),
    )
  })
})

describe('costNow', () => {
  it('reaches the limit where the cost does', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 2, noNaN: true }), (seed, share) => {
        const { board } = play(WIDE_MAP, seed)
        const cost = costNow(board, 0, Number.POSITIVE_INFINITY)
        const limited = costNow(board, 0, share * cost)
        expect(limited >= share * cost).toBe(share * cost <= cost)
        expect(limited).toBeLessThanOrEqual(cost)
      }),
    )
  })
})
