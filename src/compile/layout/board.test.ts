import { describe, expect, it } from 'vitest'
import { LABEL_SIDES } from '../../model/graph.ts'
import { addPlace, type Board, buildBoard, newPlaces, placeOf, put, writeSpots } from './board.ts'
import { spotAt } from './scene.ts'
import { plainBody, sceneOf, termBody } from './testing/bodies.ts'

const [RIGHT, LEFT] = [LABEL_SIDES.indexOf('right'), LABEL_SIDES.indexOf('left')]

/** A term, whose label is 30 wide and 20 high at 6 from its circle, between two blocks: lines run from it to each. */
function newBoard(): Board {
  const scene = sceneOf(
    [plainBody('block'), termBody('两园'), plainBody('coinage', { outer: 4 })],
    [
      { a: 0, b: 1, kind: 'contains' },
      { a: 1, b: 2, kind: 'cites' },
    ],
  )
  scene.pieces.forEach((piece, at) => {
    piece.spot = spotAt(piece.body, { x: 100 * at + 50.5, y: 40.25 + at }, 'right')
  })
  return buildBoard(scene)
}

const fourOf = (numbers: Int32Array | Float64Array, at: number) => [...numbers.slice(4 * at, 4 * at + 4)]

/** Moves one piece of a board. */
function move(board: Board, piece: number, place: { x: number; y: number; side: number }) {
  const places = newPlaces(2)
  addPlace(places, 0, placeOf(board, 0))
  addPlace(places, piece, place)
  put(board, places, 1)
}

describe('a board', () => {
  it('has the pieces of its scene where they stand', () => {
    const board = newBoard()
    expect([board.pieces, board.lines]).toEqual([3, 2])
    expect([0, 1, 2].map((piece) => placeOf(board, piece))).toEqual([
      { x: 50.5, y: 40.25, side: RIGHT },
      { x: 150.5, y: 41.25, side: RIGHT },
      { x: 250.5, y: 42.25, side: RIGHT },
    ])
    expect([...board.outer]).toEqual([10, 10, 4])
    expect([...board.labelled]).toEqual([0, 1, 0])
  })

  it('knows the lines of each piece, and the pieces of each line', () => {
    const board = newBoard()
    expect(board.linesOf.map((lines) => [...lines])).toEqual([[0], [0, 1], [1]])
    expect([...board.from]).toEqual([0, 1])
    expect([...board.to]).toEqual([1, 2])
  })

  it('knows the middle and the size of a label, and none where there is none', () => {
    const board = newBoard()
    expect([board.halfWidth[1], board.halfHeight[1]]).toEqual([15, 10])
    expect([board.labelX[1], board.labelY[1]]).toEqual([150.5 + 31, 41.25])
    expect(board.halfWidth[0]).toBe(Number.NEGATIVE_INFINITY)
    expect(board.halfHeight[2]).toBe(Number.NEGATIVE_INFINITY)
  })

  it('weighs a flower twice and its label once in the middle of both', () => {
    const board = newBoard()
    expect(board.middleX[1]).toBeCloseTo(150.5 + 31 / 3, 9)
    expect([board.middleY[1], board.middleX[0], board.middleY[0]]).toEqual([41.25, 50.5, 40.25])
  })

  it('rounds the boxes of pieces and lines to the outside', () => {
    const board = newBoard()
    expect(fourOf(board.boxes, 0)).toEqual([40, 30, 61, 51])
    expect(fourOf(board.boxes, 1)).toEqual([140, 31, 197, 52])
    expect(fourOf(board.boxes, 2)).toEqual([246, 38, 255, 47])
    expect(fourOf(board.ends, 1)).toEqual([150.5, 41.25, 250.5, 42.25])
    expect(fourOf(board.spans, 1)).toEqual([150, 41, 251, 43])
  })
})

describe('a piece that is put elsewhere', () => {
  it('takes its label, its box and its lines along', () => {
    const board = newBoard()
    move(board, 1, { x: 20.5, y: 200.5, side: LEFT })
    expect(placeOf(board, 1)).toEqual({ x: 20.5, y: 200.5, side: LEFT })
    expect([board.labelX[1], board.labelY[1]]).toEqual([20.5 - 31, 200.5])
    expect(fourOf(board.boxes, 1)).toEqual([-26, 190, 31, 211])
    expect(fourOf(board.ends, 0)).toEqual([50.5, 40.25, 20.5, 200.5])
    expect(fourOf(board.spans, 0)).toEqual([20, 40, 51, 201])
    expect(fourOf(board.ends, 1)).toEqual([20.5, 200.5, 250.5, 42.25])
  })

  it.each(['above', 'below'] as const)('has its label %s, and a box around both', (name) => {
    const board = newBoard()
    move(board, 1, { x: 100, y: 100, side: LABEL_SIDES.indexOf(name) })
    const { box, label } = spotAt(termBody('两园'), { x: 100, y: 100 }, name)
    expect(fourOf(board.boxes, 1)).toEqual([box.left, box.top, box.right, box.bottom])
    expect(board.labelY[1]).toBe(((label?.top ?? 0) + (label?.bottom ?? 0)) / 2)
    expect(board.middleY[1]).toBeCloseTo((200 + (board.labelY[1] ?? 0)) / 3, 9)
  })

  it('leaves the others where they are', () => {
    const board = newBoard()
    move(board, 1, { x: 20, y: 200, side: LEFT })
    expect(placeOf(board, 0)).toEqual({ x: 50.5, y: 40.25, side: RIGHT })
    expect(fourOf(board.boxes, 2)).toEqual([246, 38, 255, 47])
  })

  it('stands there in the scene once the spots are written', () => {
    const board = newBoard()
    move(board, 1, { x: 20, y: 200, side: LEFT })
    expect(board.scene.pieces[1]?.spot.x).toBe(150.5)
    writeSpots(board)
    expect(board.scene.pieces.map(({ spot: { x, y, side } }) => [x, y, side])).toEqual([
      [50.5, 40.25, 'right'],
      [20, 200, 'left'],
      [250.5, 42.25, 'right'],
    ])
  })
})

it('a list of places is filled in order', () => {
  const places = newPlaces(2)
  expect(places.count).toBe(0)
  addPlace(places, 5, { x: 1.5, y: 2.5, side: 3 })
  addPlace(places, 2, { x: 3, y: 4, side: 0 })
  expect(places.count).toBe(2)
  expect([[...places.piece], [...places.x], [...places.y], [...places.side]]).toEqual([
    [5, 2],
    [1.5, 3],
    [2.5, 4],
    [3, 0],
  ])
})
