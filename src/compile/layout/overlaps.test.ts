import { describe, expect, it } from 'vitest'
import type { LabelSide } from '../../model/graph.ts'
import { type Board, buildBoard } from './board.ts'
import type { Body } from './bodies.ts'
import { isClear, labelRoom, outsideBy, overlapOf, pairOverlap, positive, roomOfLabels } from './overlaps.ts'
import { spotAt } from './scene.ts'
import { BARE_MAP, plainBody, sceneOf, termBody } from './testing/bodies.ts'

type Placed = readonly [body: Body, x: number, y: number, side?: LabelSide]

/** Puts bodies on a canvas of 400 by 300 whose corner, 40 by 30 at the right below, is taken. */
function boardOf(...placed: readonly Placed[]): Board {
  const shape = { ...BARE_MAP, corner: { width: 40, height: 30 } }
  const scene = sceneOf(
    placed.map(([body]) => body),
    [],
    { shape },
  )
  scene.pieces.forEach((piece, index) => {
    const [body, x, y, side = 'right'] = placed[index] as Placed
    piece.spot = spotAt(body, { x, y }, side)
  })
  return buildBoard(scene)
}

const plain = plainBody('block')
/** Its label is 30 wide and 20 high, 6 from its circle. */
const term = termBody('两园')

describe('two circles', () => {
  it.each([
    [124, 100, 1],
    [125, 100, 0],
    [100, 76, 1],
    [115, 120, 0],
    [115, 80, 0],
    [100, 100, 25],
  ])('keep five apart: at %d, %d they overlap by %d', (x, y, by) => {
    expect(pairOverlap(boardOf([plain, 100, 100], [plain, x, y]), 0, 1)).toBe(by)
    expect(pairOverlap(boardOf([plain, x, y], [plain, 100, 100]), 0, 1)).toBe(by)
  })

  it('keep more apart where they are larger', () => {
    expect(pairOverlap(boardOf([plainBody('block', { outer: 20 }), 100, 100], [plain, 130, 100]), 0, 1)).toBe(
      5,
    )
  })
})

describe('a label', () => {
  it.each([
    [160, 100, 4],
    [156, 100, 0],
    [131, 130, 10],
    [131, 70, 10],
    [149, 114, -5],
    [131, 100, -10],
  ])('has to a circle at %d, %d a room of %d', (x, y, room) => {
    const board = boardOf([term, 100, 100], [plain, x, y])
    expect(labelRoom(board, 0, 1)).toBe(room)
  })

  it.each([
    [160, 100, 0],
    [159, 100, 1],
    [156, 100, 4],
  ])('keeps four apart from a circle, whichever comes first: at %d, %d', (x, y, by) => {
    expect(pairOverlap(boardOf([term, 100, 100], [plain, x, y]), 0, 1)).toBe(by)
    expect(pairOverlap(boardOf([plain, x, y], [term, 100, 100]), 0, 1)).toBe(by)
  })

  it.each([
    [150, 100, 20],
    [100, 130, 10],
    [100, 70, 10],
    [110, 104, -16],
    [70, 100, 0],
  ])('has to the label of a term at %d, %d a room of %d', (x, y, room) => {
    const board = boardOf([term, 100, 100], [term, x, y])
    expect(roomOfLabels(board, 0, 1)).toBe(room)
    expect(roomOfLabels(board, 1, 0)).toBe(room)
  })

  it('keeps four apart from a label', () => {
    // Two terms that look at each other: the room between their labels alone is too small.
    const facing = (x: number) => boardOf([term, 100, 100, 'right'], [term, x, 100, 'left'])
    expect(pairOverlap(facing(196), 0, 1)).toBe(0)
    expect(pairOverlap(facing(195), 0, 1)).toBe(1)
    expect(pairOverlap(facing(193), 0, 1)).toBe(3)
  })
})

describe('a piece', () => {
  it.each([
    [10, 10, 0],
    [9, 50, 1],
    [50, 8, 2],
    [393, 50, 3],
    [50, 294, 4],
    [9, 8, 3],
    [360, 250, 0],
    [340, 290, 0],
    [350, 285, 0],
    [351, 285, 1],
    [380, 261, 1],
    [380, 260, 0],
    [354, 262, 0],
    [355, 264, 10 - Math.sqrt(61)],
  ])('without a label at %d, %d reaches out of the canvas or into its corner by %d', (x, y, by) => {
    expect(outsideBy(boardOf([plain, x, y]), 0)).toBeCloseTo(by, 9)
  })

  it.each([
    ['right', 354, 100, 0],
    ['right', 355, 100, 1],
    ['left', 46, 100, 0],
    ['left', 45, 100, 1],
    ['right', 315, 281, 1],
    ['right', 314, 281, 0],
    ['right', 330, 261, 1],
    ['right', 330, 260, 0],
  ] as const)('with a label on the %s at %d, %d does by %d', (side, x, y, by) => {
    expect(outsideBy(boardOf([term, x, y, side]), 0)).toBe(by)
  })

  it('overlaps by what it does with all others, and with the edge', () => {
    const board = boardOf([plain, 9, 100], [plain, 33, 100], [plain, 9, 123], [plain, 200, 200])
    expect(overlapOf(board, 0)).toBe(1 + 1 + 2)
    expect(overlapOf(board, 3)).toBe(0)
  })
})

describe('a layout', () => {
  it('is clear where nothing overlaps', () => {
    expect(isClear(boardOf([plain, 50, 50], [plain, 75, 50], [term, 200, 200]))).toBe(true)
    expect(isClear(boardOf())).toBe(true)
  })

  it('is not clear where the last piece reaches out, or two are too close', () => {
    expect(isClear(boardOf([plain, 50, 50], [plain, 395, 50]))).toBe(false)
    expect(isClear(boardOf([plain, 50, 50], [plain, 70, 50]))).toBe(false)
  })
})

it('a number below 0 counts as 0', () => {
  expect([positive(-1), positive(0), positive(2)]).toEqual([0, 0, 2])
})
