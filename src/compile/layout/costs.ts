/**
 * The costs of pieces and lines on a board, in the manner of Davidson and Harel (1996): overlaps first, then lines through
 * labels and nodes, crossings, length of lines, and uneven use of the canvas.
 *
 * This file is the inner loop of the layout: numbers in arrays, no objects, the far ruled out before the near is measured.
 * Four differences of whole numbers are all positive if the sign of all their bits together is: one branch, not four.
 */

import { LABEL_SIDES, type LabelSide } from '../../model/graph.ts'
import type { Board, Hits } from './board.ts'
import { labelRoom, outsideBy, pairOverlap, positive, roomOfLabels } from './overlaps.ts'

/** Room between a label and other pieces that leaves no doubt whose label it is. */
const CLEAR_ROOM = 20
/** The cost of an overlap: more than anything else can make up for. */
const OVERLAP = { any: 300, perUnit: 40 }
const CONFUSION = 1.2
/** The cost of a line through a label. */
const THROUGH_LABEL = 45
/** How near a line may come to a node that is not its end. */
const CLEARANCE = 3
const OUT_OF_BAND = 0.004
const SIDES = { right: 0, left: 0, below: 2, above: 5 } as const satisfies Record<LabelSide, number>
const SIDE_COSTS = LABEL_SIDES.map((side) => SIDES[side])
/** The square of the distance below which repulsion grows no more. */
const NEAREST = 400
const NO_LINES = new Int32Array(0)

function hit(hits: Hits, at: number, cost: number): void {
  hits.at[hits.count] = at
  hits.cost[hits.count++] = cost
}

/** Returns the cost of the place of a piece by itself, and of the length of its lines. */
export function ownCost(board: Board, piece: number): number {
  const { weights } = board
  const along = (board.scene.shape.axis === 'x' ? board.x[piece] : board.y[piece]) ?? 0
  const out = positive(Math.max((weights.bandFrom[piece] ?? 0) - along, along - (weights.bandTo[piece] ?? 0)))
  const side = board.labelled[piece] === 1 ? (SIDE_COSTS[board.side[piece] ?? 0] ?? 0) : 0
  const sunk = (weights.sinks[piece] ?? 0) * (board.y[piece] ?? 0)
  let cost = OUT_OF_BAND * out * out + side + sunk + overlapCost(outsideBy(board, piece))
  const { ends } = board
  const lines = board.linesOf[piece] ?? NO_LINES
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k] ?? 0
    const dx = (ends[4 * line] ?? 0) - (ends[4 * line + 2] ?? 0)
    const dy = (ends[4 * line + 1] ?? 0) - (ends[4 * line + 3] ?? 0)
    cost += (weights.pull[line] ?? 0) * Math.sqrt(dx * dx + dy * dy)
  }
  return cost
}

/**
 * Returns the cost of what a piece is too close to.
 *
 * @param limit Once the cost reaches it, the rest is not computed: no part of it is negative.
 */
export function closenessCost(board: Board, piece: number, limit: number): number {
  const { boxes, pieces, hits } = board
  const left = (boxes[4 * piece] ?? 0) - CLEAR_ROOM
  const top = (boxes[4 * piece + 1] ?? 0) - CLEAR_ROOM
  const right = (boxes[4 * piece + 2] ?? 0) + CLEAR_ROOM
  const bottom = (boxes[4 * piece + 3] ?? 0) + CLEAR_ROOM
  hits.count = 0
  let sum = 0
  for (let other = 0, at = 0; other < pieces; other++, at += 4) {
    const isNear =
      ((right - (boxes[at] ?? 0)) |
        (bottom - (boxes[at + 1] ?? 0)) |
        ((boxes[at + 2] ?? 0) - left) |
        ((boxes[at + 3] ?? 0) - top)) >=
      0
    if (!isNear || other === piece) continue
    const cost = closeCost(board, piece, other)
    if (cost === 0) continue
    hit(hits, other, cost)
    sum += cost
    if (sum >= limit) return sum
  }
  return sum
}

/** Returns the cost of the distance of a piece from all others, which repel it; once it reaches the limit, of some. */
export function repulsionCost(board: Board, piece: number, limit: number): number {
  const { middleX, middleY, pieces } = board
  const { mass } = board.weights
  const x = middleX[piece] ?? 0
  const y = middleY[piece] ?? 0
  const most = limit / (mass[piece] ?? 1)
  let sum = 0
  for (let other = 0; other < pieces && sum < most; other++) {
    if (other === piece) continue
    const dx = x - (middleX[other] ?? 0)
    const dy = y - (middleY[other] ?? 0)
    const square = dx * dx + dy * dy
    sum += (mass[other] ?? 0) / Math.max(NEAREST, square)
  }
  return sum * (mass[piece] ?? 0)
}

/** Returns the cost of the distance of two pieces, which repel each other. */
export function pairRepulsion({ middleX, middleY, weights: { mass } }: Board, a: number, b: number): number {
  const dx = (middleX[a] ?? 0) - (middleX[b] ?? 0)
  const dy = (middleY[a] ?? 0) - (middleY[b] ?? 0)
  const square = dx * dx + dy * dy
  return ((mass[a] ?? 0) * (mass[b] ?? 0)) / Math.max(NEAREST, square)
}

function closeCost(board: Board, a: number, b: number): number {
  return overlapCost(pairOverlap(board, a, b)) + CONFUSION * confusion(board, a, b)
}

function overlapCost(depth: number): number {
  return depth === 0 ? 0 : OVERLAP.any + OVERLAP.perUnit * depth
}

/** Measures how much closer two pieces with labels are than leaves no doubt whose label is whose. */
function confusion(board: Board, a: number, b: number): number {
  if (board.labelled[a] === 0 || board.labelled[b] === 0) return 0
  return (
    positive(CLEAR_ROOM - labelRoom(board, a, b)) +
    positive(CLEAR_ROOM - labelRoom(board, b, a)) +
    positive(CLEAR_ROOM - roomOfLabels(board, a, b))
  )
}

/** Returns the cost of the crossings of a line; lines that only touch do not cross. */
export function crossingCost(board: Board, line: number): number {
  const { ends, spans, lines, hits } = board
  const { weight } = board.weights
  const at = 4 * line
  const x = ends[at] ?? 0
  const y = ends[at + 1] ?? 0
  const dx = (ends[at + 2] ?? 0) - x
  const dy = (ends[at + 3] ?? 0) - y
  const left = spans[at] ?? 0
  const top = spans[at + 1] ?? 0
  const right = spans[at + 2] ?? 0
  const bottom = spans[at + 3] ?? 0
  hits.count = 0
  let sum = 0
  for (let other = 0, at = 0; other < lines; other++, at += 4) {
    const isNear =
      ((right - (spans[at] ?? 0)) |
        (bottom - (spans[at + 1] ?? 0)) |
        ((spans[at + 2] ?? 0) - left) |
        ((spans[at + 3] ?? 0) - top)) >=
      0
    if (!isNear) continue
    const ax = (ends[at] ?? 0) - x
    const ay = (ends[at + 1] ?? 0) - y
    const bx = (ends[at + 2] ?? 0) - x
    const by = (ends[at + 3] ?? 0) - y
    // Whether both ends of each lie on both sides of the other; an end that they share lies on no side.
    if ((dx * ay - dy * ax) * (dx * by - dy * bx) >= 0) continue
    const turn = bx * ay - by * ax
    if (turn * (turn - (bx - ax) * dy + (by - ay) * dx) >= 0) continue
    const cost = Math.min(weight[line] ?? 0, weight[other] ?? 0)
    hit(hits, other, cost)
    sum += cost
  }
  return sum
}

/** Returns the cost of all pieces but one that a line runs through. */
export function throughCost(board: Board, line: number, except: number): number {
  const { spans, boxes, pieces, hits } = board
  const left = (spans[4 * line] ?? 0) - CLEARANCE
  const top = (spans[4 * line + 1] ?? 0) - CLEARANCE
  const right = (spans[4 * line + 2] ?? 0) + CLEARANCE
  const bottom = (spans[4 * line + 3] ?? 0) + CLEARANCE
  hits.count = 0
  let sum = 0
  for (let piece = 0, at = 0; piece < pieces; piece++, at += 4) {
    const isNear =
      ((right - (boxes[at] ?? 0)) |
        (bottom - (boxes[at + 1] ?? 0)) |
        ((boxes[at + 2] ?? 0) - left) |
        ((boxes[at + 3] ?? 0) - top)) >=
      0
    if (!isNear || piece === except) continue
    const cost = passage(board, line, piece)
    if (cost === 0) continue
    hit(hits, piece, cost)
    sum += cost
  }
  return sum
}

/** Returns the cost of the lines that run through a piece. */
export function guestCost(board: Board, piece: number): number {
  const { spans, boxes, lines, hits } = board
  const left = (boxes[4 * piece] ?? 0) - CLEARANCE
  const top = (boxes[4 * piece + 1] ?? 0) - CLEARANCE
  const right = (boxes[4 * piece + 2] ?? 0) + CLEARANCE
  const bottom = (boxes[4 * piece + 3] ?? 0) + CLEARANCE
  hits.count = 0
  let sum = 0
  for (let line = 0, at = 0; line < lines; line++, at += 4) {
    const isNear =
      ((right - (spans[at] ?? 0)) |
        (bottom - (spans[at + 1] ?? 0)) |
        ((spans[at + 2] ?? 0) - left) |
        ((spans[at + 3] ?? 0) - top)) >=
      0
    if (!isNear) continue
    const cost = passage(board, line, piece)
    if (cost === 0) continue
    hit(hits, line, cost)
    sum += cost
  }
  return sum
}

/** Returns the cost of a line that may run through a piece or its label. */
function passage(board: Board, line: number, piece: number): number {
  const { ends } = board
  const at = 4 * line
  const x = ends[at] ?? 0
  const y = ends[at + 1] ?? 0
  const dx = (ends[at + 2] ?? 0) - x
  const dy = (ends[at + 3] ?? 0) - y
  let cost = 0
  if (board.labelled[piece] === 1) {
    const labelX = (board.labelX[piece] ?? 0) - x
    const labelY = (board.labelY[piece] ?? 0) - y
    const halfWidth = board.halfWidth[piece] ?? 0
    const halfHeight = board.halfHeight[piece] ?? 0
    // A segment and a rectangle are apart along an axis, or the line has all corners on one side.
    const meets =
      Math.abs(dx * labelY - dy * labelX) <= Math.abs(dx) * halfHeight + Math.abs(dy) * halfWidth &&
      Math.abs(labelX - dx / 2) <= Math.abs(dx) / 2 + halfWidth &&
      Math.abs(labelY - dy / 2) <= Math.abs(dy) / 2 + halfHeight
    if (meets) cost = THROUGH_LABEL
  }
  if (board.from[line] === piece || board.to[line] === piece) return cost
  const atX = (board.x[piece] ?? 0) - x
  const atY = (board.y[piece] ?? 0) - y
  const reach = (board.outer[piece] ?? 0) + CLEARANCE
  const room = reach * reach
  const square = dx * dx + dy * dy
  const along = atX * dx + atY * dy
  const aside = dx * atY - dy * atX
  const isMet =
    along <= 0
      ? atX * atX + atY * atY < room
      : along >= square
        ? (atX - dx) * (atX - dx) + (atY - dy) * (atY - dy) < room
        : aside * aside < room * square
  return isMet ? cost + (board.weights.bulk[piece] ?? 0) : cost
}
