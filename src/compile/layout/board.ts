/**
 * The board: a scene as columns of numbers, which the search over layouts reads and writes.
 *
 * A search looks at pieces and lines a hundred million times, so that nothing here is an object of its own: pieces and
 * lines are numbered as in the scene, and what a look needs of them stands in arrays. What follows from a place (where the
 * label is, which rectangle a line spans) is written when a piece is put there.
 */

import { LABEL_SIDES } from '../../model/graph.ts'
import type { Rect } from '../../model/label-geometry.ts'
import { placeBounds, type Scene, spotAt } from './scene.ts'
import { type Weights, weigh } from './weights.ts'

/** The pieces of a scene and where they stand. */
export interface Board {
  readonly scene: Scene
  readonly pieces: number
  readonly lines: number
  readonly x: Float64Array
  readonly y: Float64Array
  /** The side of the label, as a position in `LABEL_SIDES`. */
  readonly side: Uint8Array
  readonly outer: Float64Array
  /** 1 for a piece with a label. */
  readonly labelled: Uint8Array
  /** The middle of the label, and half its size: less than nothing where there is none, so that it is near nothing. */
  readonly labelX: Float64Array
  readonly labelY: Float64Array
  readonly halfWidth: Float64Array
  readonly halfHeight: Float64Array
  /** The middle of a flower and its label, the flower weighted twice. */
  readonly middleX: Float64Array
  readonly middleY: Float64Array
  /** Whole numbers around body and label, four for each piece: left, top, right and bottom. */
  readonly boxes: Int32Array
  /** Where each piece may stand. */
  readonly bounds: readonly Rect[]
  /** The lines of each piece, and the pieces at the ends of each line. */
  readonly linesOf: readonly Int32Array[]
  readonly from: Int32Array
  readonly to: Int32Array
  /** Where each line begins and ends: two places. */
  readonly ends: Float64Array
  /** Whole numbers around each line: left, top, right and bottom. */
  readonly spans: Int32Array
  /** How far from a piece the middle of its label is on each side: for each piece as many as there are sides. */
  readonly awayX: Float64Array
  readonly awayY: Float64Array
  readonly weights: Weights
  /** What the last look at all pieces or lines found. */
  readonly hits: Hits
}

/** The pieces or lines that a look at all of them found to cost anything, with what they cost. */
export interface Hits {
  count: number
  readonly at: Int32Array
  readonly cost: Float64Array
}

const SIDES = LABEL_SIDES.length
const NO_LINES = new Int32Array(0)

/** Returns the board of a scene, with all pieces at their spots. */
export function buildBoard(scene: Scene): Board {
  const { pieces, lines } = scene
  const numbers = new Map(pieces.map((piece, index) => [piece, index]))
  const lineNumbers = new Map(lines.map((line, index) => [line, index]))
  const forPieces = () => new Float64Array(pieces.length)
  const board: Board = {
    scene,
    pieces: pieces.length,
    lines: lines.length,
    x: forPieces(),
    y: forPieces(),
    side: new Uint8Array(pieces.length),
    outer: Float64Array.from(pieces, ({ body }) => body.outer),
    labelled: Uint8Array.from(pieces, ({ body }) => (body.label === null ? 0 : 1)),
    labelX: forPieces(),
    labelY: forPieces(),
    halfWidth: forPieces().fill(Number.NEGATIVE_INFINITY),
    halfHeight: forPieces().fill(Number.NEGATIVE_INFINITY),
    middleX: forPieces(),
    middleY: forPieces(),
    boxes: new Int32Array(4 * pieces.length),
    bounds: pieces.map((piece) => placeBounds(scene, piece)),
    linesOf: pieces.map((piece) => Int32Array.from(piece.lines, (line) => lineNumbers.get(line) ?? 0)),
    from: Int32Array.from(lines, ({ a }) => numbers.get(a) ?? 0),
    to: Int32Array.from(lines, ({ b }) => numbers.get(b) ?? 0),
    ends: new Float64Array(4 * lines.length),
    spans: new Int32Array(4 * lines.length),
    awayX: new Float64Array(SIDES * pieces.length),
    awayY: new Float64Array(SIDES * pieces.length),
    weights: weigh(scene),
    hits: newHits(Math.max(pieces.length, lines.length)),
  }
  measureLabels(board)
  putAll(board)
  return board
}

function newHits(most: number): Hits {
  return { count: 0, at: new Int32Array(most), cost: new Float64Array(most) }
}

function measureLabels({ scene, halfWidth, halfHeight, awayX, awayY }: Board): void {
  scene.pieces.forEach(({ body }, piece) => {
    LABEL_SIDES.forEach((side, n) => {
      const { label } = spotAt(body, { x: 0, y: 0 }, side)
      if (label === null) return
      halfWidth[piece] = (label.right - label.left) / 2
      halfHeight[piece] = (label.bottom - label.top) / 2
      awayX[SIDES * piece + n] = (label.left + label.right) / 2
      awayY[SIDES * piece + n] = (label.top + label.bottom) / 2
    })
  })
}

function putAll(board: Board): void {
  const { pieces } = board.scene
  const places = newPlaces(pieces.length)
  pieces.forEach(({ spot: { x, y, side } }, piece) => {
    addPlace(places, piece, { x, y, side: LABEL_SIDES.indexOf(side) })
  })
  for (let n = 0; n < places.count; n++) put(board, places, n)
}

/** A place on the board; the side is a position in `LABEL_SIDES`. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** A list of pieces, each with a place for it. It is written again and again, so that a search makes no objects. */
export interface Places {
  count: number
  readonly piece: Int32Array
  readonly x: Float64Array
  readonly y: Float64Array
  readonly side: Uint8Array
}

/** Returns an empty list with room for so many pieces. */
export function newPlaces(most: number): Places {
  const [piece, side] = [new Int32Array(most), new Uint8Array(most)]
  return { count: 0, piece, x: new Float64Array(most), y: new Float64Array(most), side }
}

/** Adds a piece with a place to a list. */
export function addPlace(places: Places, piece: number, { x, y, side }: Place): void {
  const n = places.count++
  places.piece[n] = piece
  places.x[n] = x
  places.y[n] = y
  places.side[n] = side
}

/** Returns where a piece stands. */
export function placeOf({ x, y, side }: Board, piece: number): Place {
  return { x: x[piece] ?? 0, y: y[piece] ?? 0, side: side[piece] ?? 0 }
}

/** Puts the n-th piece of a list at its place. */
export function put(board: Board, places: Places, n: number): void {
  const piece = places.piece[n] ?? 0
  const x = places.x[n] ?? 0
  const y = places.y[n] ?? 0
  const side = places.side[n] ?? 0
  board.x[piece] = x
  board.y[piece] = y
  board.side[piece] = side
  const awayX = board.awayX[SIDES * piece + side] ?? 0
  const awayY = board.awayY[SIDES * piece + side] ?? 0
  board.labelX[piece] = x + awayX
  board.labelY[piece] = y + awayY
  board.middleX[piece] = x + awayX / 3
  board.middleY[piece] = y + awayY / 3
  const outer = board.outer[piece] ?? 0
  const halfWidth = board.halfWidth[piece] ?? 0
  const halfHeight = board.halfHeight[piece] ?? 0
  const at = 4 * piece
  board.boxes[at] = Math.floor(x - Math.max(outer, halfWidth - awayX))
  board.boxes[at + 1] = Math.floor(y - Math.max(outer, halfHeight - awayY))
  board.boxes[at + 2] = Math.ceil(x + Math.max(outer, halfWidth + awayX))
  board.boxes[at + 3] = Math.ceil(y + Math.max(outer, halfHeight + awayY))
  const lines = board.linesOf[piece] ?? NO_LINES
  for (let k = 0; k < lines.length; k++) draw(board, lines[k] ?? 0)
}

/** Writes where a line runs. */
function draw({ x, y, from, to, ends, spans }: Board, line: number): void {
  const a = from[line] ?? 0
  const b = to[line] ?? 0
  const ax = x[a] ?? 0
  const ay = y[a] ?? 0
  const bx = x[b] ?? 0
  const by = y[b] ?? 0
  const at = 4 * line
  ends[at] = ax
  ends[at + 1] = ay
  ends[at + 2] = bx
  ends[at + 3] = by
  spans[at] = Math.floor(Math.min(ax, bx))
  spans[at + 1] = Math.floor(Math.min(ay, by))
  spans[at + 2] = Math.ceil(Math.max(ax, bx))
  spans[at + 3] = Math.ceil(Math.max(ay, by))
}

/** Sets the spots of the scene's pieces to where they stand on the board. */
export function writeSpots(board: Board): void {
  board.scene.pieces.forEach((piece, index) => {
    const { x, y, side } = placeOf(board, index)
    piece.spot = spotAt(piece.body, { x, y }, LABEL_SIDES[side] ?? 'right')
  })
}
