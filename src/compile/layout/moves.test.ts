import { describe, expect, it } from 'vitest'
import { buildBoard, newPlaces } from './board.ts'
import type { Link } from './bodies.ts'
import { type Proposer, proposeLeap, proposeMove } from './moves.ts'
import { spotAt } from './scene.ts'
import { plainBody, sceneOf, termBody } from './testing/bodies.ts'

/** Two terms at 100, 100 and 200, 100, a block at 300, 200, and a block that only the first of them is linked with. */
const LINKS: readonly Link[] = [
  { a: 0, b: 2, kind: 'cites' },
  { a: 3, b: 0, kind: 'cites' },
  { a: 1, b: 2, kind: 'cites' },
]

/** Proposes with these random numbers, one after the other; returns piece, x, y and side of each, and how many were drawn. */
function proposed(numbers: readonly number[], propose: (proposer: Proposer) => void, links = LINKS) {
  const scene = sceneOf([termBody('两园'), termBody('三链'), plainBody('block'), plainBody('block')], links)
  const places = [
    [100, 100],
    [200, 100],
    [300, 200],
    [50, 250],
  ] as const
  for (const [at, piece] of scene.pieces.entries()) {
    const [x, y] = places[at]!
    piece.spot = spotAt(piece.body, { x, y }, at === 1 ? 'below' : 'right')
  }
  const board = buildBoard(scene)
  let drawn = 0
  const proposer = { board, places: newPlaces(board.pieces), random: () => numbers[drawn++] ?? Number.NaN }
  propose(proposer)
  const { count, piece, x, y, side } = proposer.places
  const moves = Array.from({ length: count }, (_, n) => [piece[n], x[n], y[n], side[n]])
  return { moves, drawn }
}

const move = (piece: number, step: number) => (proposer: Proposer) => proposeMove(proposer, piece, step)

describe('proposeMove', () => {
  it.each([
    [0, 1],
    [0.34, 2],
    [0.99, 3],
  ])('moves a label from the right to another side: by %d to %d', (random, side) => {
    expect(proposed([0.14, random], move(0, 10)).moves).toEqual([[0, 100, 100, side]])
  })

  it('moves a label on from any side', () => {
    // From below, the third of four, by two: to the right.
    expect(proposed([0.1, 0.5], move(1, 10)).moves).toEqual([[1, 200, 100, 0]])
  })

  it('exchanges two pieces of one kind, which keep the sides of their labels', () => {
    expect(proposed([0.22, 0.3], move(0, 10)).moves).toEqual([
      [0, 200, 100, 0],
      [1, 100, 100, 2],
    ])
    expect(proposed([0.07, 0.99], move(2, 10)).moves).toEqual([
      [2, 50, 250, 0],
      [3, 300, 200, 0],
    ])
  })

  it('exchanges nothing with itself or another kind', () => {
    expect(proposed([0.22, 0.1], move(0, 10)).moves).toEqual([])
    expect(proposed([0.22, 0.6], move(0, 10)).moves).toEqual([])
  })

  it('moves a piece beside one that it is linked with', () => {
    // The second of its lines leads to the block at 50, 250.
    expect(proposed([0.3, 0.6, 1, 0.5, 0.3], move(0, 10)).moves).toEqual([[0, 145, 250, 1]])
    expect(proposed([0.3, 0.1, 0, 0.25, 0.9], move(0, 10)).moves).toEqual([[0, 205, 152.5, 3]])
    expect(proposed([0.19, 0, 0.5, 0.5, 0], move(3, 10)).moves).toEqual([[3, 100, 100, 0]])
  })

  it('moves one without links anywhere', () => {
    expect(proposed([0.1, 0.9, 0.5, 0.5, 0.5], move(2, 10), []).moves).toEqual([[2, 200, 150, 2]])
  })

  it('moves a piece together with those that are linked with it alone', () => {
    expect(proposed([0.4, 1, 0], move(0, 10)).moves).toEqual([
      [0, 110, 90, 0],
      [3, 60, 240, 0],
    ])
    expect(proposed([0.39, 0.5, 0.75], move(2, 20)).moves).toEqual([
      [2, 300, 210, 0],
      [1, 200, 110, 2],
    ])
  })

  it('moves a piece alone by a step, and its label with it at times', () => {
    expect(proposed([0.9, 0.25, 1, 0.19, 0.3], move(0, 10))).toEqual({ moves: [[0, 95, 110, 1]], drawn: 5 })
    expect(proposed([0.9, 0.25, 1, 0.2], move(0, 10))).toEqual({ moves: [[0, 95, 110, 0]], drawn: 4 })
    expect(proposed([0.9, 1, 0.5], move(2, 10))).toEqual({ moves: [[2, 310, 200, 0]], drawn: 3 })
  })

  it('keeps a piece on the canvas', () => {
    expect(proposed([0.9, 1, 1, 0.5], move(0, 900)).moves).toEqual([[0, 390, 290, 0]])
    expect(proposed([0.9, 0, 0, 0.5], move(0, 900)).moves).toEqual([[0, 10, 10, 0]])
  })

  it('forgets what was proposed before', () => {
    const twice = (proposer: Proposer) => {
      proposeMove(proposer, 0, 10)
      proposeMove(proposer, 0, 10)
    }
    expect(proposed([0.14, 0, 0.14, 0.99], twice).moves).toEqual([[0, 100, 100, 3]])
  })
})

describe('proposeLeap', () => {
  it('moves a piece to any place on the canvas', () => {
    expect(proposed([0.25, 0.5, 0.99], (proposer) => proposeLeap(proposer, 1)).moves).toEqual([
      [1, 100, 150, 3],
    ])
    expect(
      proposed([0.14, 0, 0.5, 0.5, 0], (proposer) => {
        proposeMove(proposer, 0, 10)
        proposeLeap(proposer, 0)
      }).moves,
    ).toEqual([[0, 200, 150, 0]])
  })
})
