import { beforeEach, describe, expect, it } from 'vitest'
import type { LabelSide } from '../../model/graph.ts'
import { buildBoard, writeSpots } from './board.ts'
import type { Link } from './bodies.ts'
import {
  closenessCost,
  crossingCost,
  guestCost,
  ownCost,
  pairRepulsion,
  repulsionCost,
  throughCost,
} from './costs.ts'
import { isClear, labelRoom, outsideBy, overlapOf, pairOverlap, roomOfLabels } from './overlaps.ts'
import { spotAt } from './scene.ts'
import { BARE_MAP, plainBody, sceneOf, termBody } from './testing/bodies.ts'

type At = readonly [kind: 'term' | 'block' | 'joint' | 'heap', x: number, y: number, side?: LabelSide]

/** Sets bodies at places of a bare map of 400 by 300, or of one with a corner. */
function boardOf(places: readonly At[], links: readonly Link[] = [], shape = BARE_MAP) {
  const bodies = places.map(([kind]) => (kind === 'term' ? termBody('两园') : plainBody(kind)))
  const scene = sceneOf(bodies, links, { shape })
  for (const [at, [, x, y, side]] of places.entries()) {
    const piece = scene.pieces[at]!
    piece.spot = spotAt(piece.body, { x, y }, side ?? 'right')
  }
  return buildBoard(scene)
}

const ALL = Number.POSITIVE_INFINITY
const cites = (a: number, b: number): Link => ({ a, b, kind: 'cites' })
const contains = (a: number, b: number): Link => ({ a, b, kind: 'contains' })

describe('overlaps', () => {
  it.each([
    [20, 5],
    [24, 1],
    [25, 0],
    [0, 25],
  ])('of two circles %d apart, with a gap of 5, are %d', (distance, overlap) => {
    const board = boardOf([
      ['block', 100, 100],
      ['block', 100 + distance, 100],
    ])
    expect(pairOverlap(board, 0, 1)).toBe(overlap)
    expect(overlapOf(board, 1)).toBe(overlap)
    expect(isClear(board)).toBe(overlap === 0)
  })

  it('count the room between a label and a body, and between two labels', () => {
    // The label reaches from 116 to 146; the body beside it begins at 148.
    const board = boardOf([
      ['term', 100, 100],
      ['block', 158, 100],
    ])
    expect(labelRoom(board, 0, 1)).toBe(2)
    expect(pairOverlap(board, 0, 1)).toBe(2)
    expect(pairOverlap(board, 1, 0)).toBe(2)
    const labels = boardOf([
      ['term', 100, 100],
      ['term', 210, 117, 'left'],
    ])
    // The labels reach from 116 to 146 and from 164 to 194: 18 apart.
    expect(roomOfLabels(labels, 0, 1)).toBe(18)
    expect(pairOverlap(labels, 0, 1)).toBe(0)
    const over = boardOf([
      ['term', 100, 100],
      ['term', 130, 121],
    ])
    expect(roomOfLabels(over, 0, 1)).toBe(1)
  })

  it('count what reaches out of the canvas on each side', () => {
    const outside = (...at: At) => outsideBy(boardOf([at]), 0)
    expect(outside('block', 100, 100)).toBe(0)
    expect(outside('block', 7, 100)).toBe(3)
    expect(outside('block', 395, 100)).toBe(5)
    expect(outside('block', 100, 8)).toBe(2)
    expect(outside('block', 100, 294)).toBe(4)
    expect(outside('term', 360, 100)).toBe(6)
    expect(outside('term', 40, 100, 'left')).toBe(6)
    expect(outside('term', 100, 270, 'below')).toBe(6)
    expect(outside('term', 100, 30, 'above')).toBe(6)
  })

  it('count what reaches into the corner of the buttons', () => {
    const shape = { ...BARE_MAP, corner: { width: 50, height: 60 } }
    const outside = (...at: At) => outsideBy(boardOf([at], [], shape), 0)
    // The corner is from 350 to 400 and from 240 to 300.
    expect(outside('block', 345, 270)).toBe(5)
    expect(outside('block', 370, 233)).toBe(3)
    expect(outside('block', 344, 232)).toBe(0)
    expect(outside('block', 344, 234)).toBeCloseTo(10 - Math.sqrt(72), 9)
    expect(outside('block', 330, 270)).toBe(0)
    // A label from 326 to 356.
    expect(outside('term', 310, 270)).toBe(6)
  })
})

describe('costs of a piece by itself', () => {
  it.each([
    ['right', 0],
    ['left', 0],
    ['below', 2],
    ['above', 5],
  ] as const)('with a label %s are %d', (side, cost) => {
    expect(ownCost(boardOf([['term', 200, 150, side]]), 0)).toBe(cost)
  })

  it('grow with the square of the distance from its band, along the axis', () => {
    const board = boardOf([['block', 200, 150]])
    board.weights.bandFrom[0] = 250
    expect(ownCost(board, 0)).toBeCloseTo(0.004 * 2500, 9)
    board.weights.bandFrom[0] = 0
    board.weights.bandTo[0] = 190
    expect(ownCost(board, 0)).toBeCloseTo(0.004 * 100, 9)
    const tall = boardOf([['block', 200, 150]], [], { ...BARE_MAP, axis: 'y' })
    tall.weights.bandTo[0] = 140
    expect(ownCost(tall, 0)).toBeCloseTo(0.004 * 100, 9)
  })

  it('are those of its y for a heap, and of what is outside', () => {
    expect(ownCost(boardOf([['heap', 200, 150]]), 0)).toBeCloseTo(4.5, 9)
    expect(ownCost(boardOf([['block', 8, 150]]), 0)).toBe(300 + 40 * 2)
  })

  it.each([
    ['cites', 'term', 0.17],
    ['contains', 'block', 0.12],
    ['contains', 'joint', 0.07],
  ] as const)('count the length of a line that %s a %s', (kind, end, pull) => {
    const board = boardOf(
      [
        ['joint', 100, 100],
        [end, 130, 140],
      ],
      [{ a: 0, b: 1, kind }],
    )
    expect(ownCost(board, 0)).toBeCloseTo(50 * pull, 9)
    expect(ownCost(board, 1)).toBeCloseTo(50 * pull, 9)
  })
})

describe('costs of two pieces', () => {
  it('are high where they overlap', () => {
    const board = boardOf([
      ['block', 100, 100],
      ['block', 123, 100],
      ['block', 200, 100],
    ])
    expect(closenessCost(board, 0, ALL)).toBe(300 + 40 * 2)
    expect([board.hits.count, board.hits.at[0], board.hits.cost[0]]).toEqual([1, 1, 380])
    expect(closenessCost(board, 2, ALL)).toBe(0)
  })

  it('count a doubt whose label is whose, of two terms alone', () => {
    // The labels are 18 apart, and the label of each from the body of the other 54 − 10 and more.
    const terms = boardOf([
      ['term', 100, 100],
      ['term', 210, 100, 'left'],
    ])
    expect(closenessCost(terms, 0, ALL)).toBeCloseTo(1.2 * 2, 9)
    // The label ends at 146, the other body begins at 156.
    const near = boardOf([
      ['term', 100, 100],
      ['term', 166, 100],
    ])
    expect(closenessCost(near, 0, ALL)).toBeCloseTo(1.2 * 10, 9)
    expect(closenessCost(near, 1, ALL)).toBeCloseTo(1.2 * 10, 9)
    const block = boardOf([
      ['term', 100, 100],
      ['block', 166, 100],
    ])
    expect(closenessCost(block, 0, ALL)).toBe(0)
    expect(closenessCost(block, 1, ALL)).toBe(0)
  })

  it('stop at a limit', () => {
    const board = boardOf([
      ['block', 100, 100],
      ['block', 123, 100],
      ['block', 77, 100],
    ])
    expect(closenessCost(board, 0, 380)).toBe(380)
    expect(closenessCost(board, 0, 381)).toBe(760)
    expect(repulsionCost(board, 0, 0)).toBe(0)
  })

  it('are their masses by the square of their distance, no less than that of 20', () => {
    const board = boardOf([
      ['term', 100, 150],
      ['term', 200, 150],
      ['block', 100, 160],
    ])
    board.weights.mass.set([10, 20, 4])
    // The middles of the terms are 100 apart, and 46 / 3 right of the places.
    expect(pairRepulsion(board, 0, 1)).toBeCloseTo(200 / 10_000, 9)
    const aside = (31 / 3) ** 2 + 100
    expect(aside).toBeLessThan(400)
    expect(pairRepulsion(board, 0, 2)).toBeCloseTo(40 / 400, 9)
    expect(repulsionCost(board, 0, ALL)).toBeCloseTo(0.02 + 0.1, 9)
    expect(pairRepulsion(board, 1, 2)).toBeCloseTo(80 / ((100 + 31 / 3) ** 2 + 100), 9)
  })
})

describe('costs of lines', () => {
  const CORNERS: readonly At[] = [
    ['block', 100, 100],
    ['block', 200, 200],
    ['block', 100, 200],
    ['block', 200, 100],
  ]

  it('count a crossing by the less of both lines', () => {
    const crossing = (one: Link, other: Link) => crossingCost(boardOf(CORNERS, [one, other]), 0)
    expect(crossing(cites(0, 1), cites(2, 3))).toBe(12)
    expect(crossing(cites(0, 1), contains(2, 3))).toBe(8)
    expect(crossing(contains(0, 1), cites(2, 3))).toBe(8)
    expect(crossing(cites(0, 2), cites(1, 3))).toBe(0)
    expect(crossing(cites(0, 1), cites(0, 3))).toBe(0)
    expect(crossing(cites(0, 1), cites(1, 0))).toBe(0)
  })

  it('count no crossing of lines of which one ends before the other', () => {
    const board = boardOf([...CORNERS, ['block', 140, 160], ['block', 120, 180]], [cites(0, 1), cites(4, 2)])
    expect(crossingCost(board, 0)).toBe(0)
    expect(crossingCost(board, 1)).toBe(0)
  })

  it.each([
    [['block', 150, 112], 18],
    [['block', 150, 113], 0],
    [['block', 150, 88], 18],
    [['block', 212, 100], 18],
    [['block', 213, 100], 0],
    [['block', 88, 100], 18],
    [['block', 87, 100], 0],
    [['term', 150, 100, 'below'], 35],
    [['term', 150, 70, 'below'], 45],
    [['term', 120, 100], 80],
    [['term', 150, 63, 'below'], 0],
    [['term', 150, 64, 'below'], 45],
    [['term', 54, 100], 45],
    [['term', 53, 100], 0],
    [['term', 246, 100, 'left'], 45],
    [['term', 247, 100, 'left'], 0],
  ] as readonly (readonly [At, number])[])('of a line from 100 to 200 through %j are %d', (at, cost) => {
    const board = boardOf([['block', 100, 100], ['block', 200, 100], at], [cites(0, 1)])
    expect(throughCost(board, 0, -1)).toBe(cost)
    expect(guestCost(board, 2)).toBe(cost)
    expect(throughCost(board, 0, 2)).toBe(0)
    expect(board.hits.count).toBe(0)
  })

  it.each([
    [['term', 100, 64, 'below'], 45],
    [['term', 100, 63, 'below'], 0],
    [['term', 100, 236, 'above'], 45],
    [['term', 100, 237, 'above'], 0],
    [['term', 116, 150], 0],
    [['term', 84, 150], 45],
    [['block', 112, 150], 18],
    [['block', 100, 88], 18],
    [['block', 109, 209], 18],
    [['block', 110, 209], 0],
  ] as readonly (readonly [At, number])[])('of a line down from 100 to 200 through %j are %d', (at, cost) => {
    const board = boardOf([['block', 100, 100], ['block', 100, 200], at], [cites(0, 1)])
    expect(throughCost(board, 0, -1)).toBe(cost)
    expect(guestCost(board, 2)).toBe(cost)
  })

  it('count its own label, not its own body', () => {
    const board = boardOf(
      [
        ['term', 100, 100],
        ['block', 200, 100],
      ],
      [cites(0, 1)],
    )
    expect(guestCost(board, 0)).toBe(45)
    expect(guestCost(board, 1)).toBe(0)
  })
})

describe('the board', () => {
  let board: ReturnType<typeof boardOf>
  beforeEach(() => {
    board = boardOf(
      [
        ['term', 100, 50, 'below'],
        ['block', 200.5, 50.5],
      ],
      [cites(1, 0)],
    )
  })

  it('knows boxes and spans in whole numbers', () => {
    expect([...board.boxes]).toEqual([85, 40, 115, 86, 190, 40, 211, 61])
    expect([...board.spans]).toEqual([100, 50, 201, 51])
    expect([...board.ends]).toEqual([200.5, 50.5, 100, 50])
  })

  it('knows the middle of a flower and its label, the flower weighted twice', () => {
    expect([board.middleX[0], board.middleY[0]]).toEqual([100, 50 + 26 / 3])
    expect([board.middleX[1], board.middleY[1]]).toEqual([200.5, 50.5])
  })

  it('writes places back to the scene', () => {
    board.x[0] = 120
    writeSpots(board)
    const { x, y, side, label } = board.scene.pieces[0]!.spot
    expect([x, y, side, label]).toEqual([120, 50, 'below', { left: 105, top: 66, right: 135, bottom: 86 }])
  })
})
