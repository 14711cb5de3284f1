/**
 * The ledger: what every pair of a board costs. It is kept while pieces move, so that the present cost of a piece is a sum
 * that is known, and a proposal costs one look at everything, not two.
 */

import type { Board } from './board.ts'
import {
  closenessCost,
  crossingCost,
  guestCost,
  ownCost,
  pairRepulsion,
  repulsionCost,
  throughCost,
} from './costs.ts'

/** What is known of a board; rows of tables follow each other. */
export interface Ledger {
  readonly board: Board
  /** For each two pieces, how they repel each other and how they are too close; and both summed for each piece. */
  readonly repulsions: Float64Array
  readonly closeness: Float64Array
  readonly room: Float64Array
  /** For each two lines, and summed for each. */
  readonly crossings: Uint8Array
  readonly crossed: Int32Array
  /** For each line the pieces that it runs through, and summed for each line and each piece. */
  readonly through: Uint8Array
  readonly onLine: Int32Array
  readonly onPiece: Int32Array
}

const NO_LINES = new Int32Array(0)
/** Stands for a piece where none is left out. */
const NONE = -1

/** Opens the ledger of a board. */
export function openLedger(board: Board): Ledger {
  const { pieces, lines } = board
  const ledger = {
    board,
    repulsions: new Float64Array(pieces * pieces),
    closeness: new Float64Array(pieces * pieces),
    room: new Float64Array(pieces),
    crossings: new Uint8Array(lines * lines),
    crossed: new Int32Array(lines),
    through: new Uint8Array(lines * pieces),
    onLine: new Int32Array(lines),
    onPiece: new Int32Array(pieces),
  }
  for (let piece = 0; piece < pieces; piece++) settle(ledger, piece)
  return ledger
}

/** Returns the cost of a piece where it was last settled. */
export function knownCost(ledger: Ledger, piece: number): number {
  const { board, room, crossed, through, onLine, onPiece } = ledger
  const lines = board.linesOf[piece] ?? NO_LINES
  let cost = ownCost(board, piece) + (room[piece] ?? 0) + (onPiece[piece] ?? 0)
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k] ?? 0
    cost += (crossed[line] ?? 0) + (onLine[line] ?? 0) - (through[line * board.pieces + piece] ?? 0)
  }
  return cost
}

/**
 * Returns the cost of a piece where it stands now, whatever the ledger says.
 *
 * @param limit Once the cost reaches it, the rest is not computed: no part of it is negative.
 */
export function costNow(board: Board, piece: number, limit: number): number {
  const lines = board.linesOf[piece] ?? NO_LINES
  let cost = ownCost(board, piece)
  if (cost < limit) cost += closenessCost(board, piece, limit - cost)
  if (cost < limit) cost += repulsionCost(board, piece, limit - cost)
  for (let k = 0; k < lines.length && cost < limit; k++) {
    const line = lines[k] ?? 0
    cost += crossingCost(board, line)
    if (cost < limit) cost += throughCost(board, line, piece)
  }
  return cost < limit ? cost + guestCost(board, piece) : cost
}

/** Enters what a piece costs where it stands now. */
export function settle(ledger: Ledger, piece: number): void {
  const lines = ledger.board.linesOf[piece] ?? NO_LINES
  settleRepulsion(ledger, piece)
  settleCloseness(ledger, piece)
  for (let k = 0; k < lines.length; k++) {
    settleCrossings(ledger, lines[k] ?? 0)
    settleLine(ledger, lines[k] ?? 0)
  }
  settleGuests(ledger, piece)
}

function settleRepulsion({ board, repulsions, room }: Ledger, piece: number): void {
  const { pieces } = board
  for (let other = 0, at = piece * pieces; other < pieces; other++, at++) {
    if (other === piece) continue
    const cost = pairRepulsion(board, piece, other)
    const change = cost - (repulsions[at] ?? 0)
    repulsions[at] = cost
    repulsions[other * pieces + piece] = cost
    room[other] = (room[other] ?? 0) + change
    room[piece] = (room[piece] ?? 0) + change
  }
}

function settleCloseness({ board, closeness, room }: Ledger, piece: number): void {
  const { pieces, hits } = board
  const row = piece * pieces
  for (let other = 0; other < pieces; other++) {
    const known = closeness[row + other] ?? 0
    if (known === 0) continue
    room[other] = (room[other] ?? 0) - known
    room[piece] = (room[piece] ?? 0) - known
    closeness[row + other] = 0
    closeness[other * pieces + piece] = 0
  }
  room[piece] = (room[piece] ?? 0) + closenessCost(board, piece, Number.POSITIVE_INFINITY)
  for (let n = 0; n < hits.count; n++) {
    const other = hits.at[n] ?? 0
    const cost = hits.cost[n] ?? 0
    room[other] = (room[other] ?? 0) + cost
    closeness[row + other] = cost
    closeness[other * pieces + piece] = cost
  }
}

function settleCrossings({ board, crossings, crossed }: Ledger, line: number): void {
  const { lines, hits } = board
  const row = line * lines
  for (let other = 0; other < lines; other++) {
    const known = crossings[row + other] ?? 0
    if (known === 0) continue
    crossed[other] = (crossed[other] ?? 0) - known
    crossings[row + other] = 0
    crossings[other * lines + line] = 0
  }
  crossed[line] = crossingCost(board, line)
  for (let n = 0; n < hits.count; n++) {
    const other = hits.at[n] ?? 0
    const cost = hits.cost[n] ?? 0
    crossed[other] = (crossed[other] ?? 0) + cost
    crossings[row + other] = cost
    crossings[other * lines + line] = cost
  }
}

function settleLine({ board, through, onLine, onPiece }: Ledger, line: number): void {
  const { pieces, hits } = board
  const row = line * pieces
  for (let piece = 0; piece < pieces; piece++) {
    const known = through[row + piece] ?? 0
    if (known === 0) continue
    onPiece[piece] = (onPiece[piece] ?? 0) - known
    through[row + piece] = 0
  }
  onLine[line] = throughCost(board, line, NONE)
  for (let n = 0; n < hits.count; n++) {
    const piece = hits.at[n] ?? 0
    const cost = hits.cost[n] ?? 0
    onPiece[piece] = (onPiece[piece] ?? 0) + cost
    through[row + piece] = cost
  }
}

function settleGuests({ board, through, onLine, onPiece }: Ledger, piece: number): void {
  const { pieces, lines, hits } = board
  for (let line = 0, at = piece; line < lines; line++, at += pieces) {
    const known = through[at] ?? 0
    if (known === 0) continue
    onLine[line] = (onLine[line] ?? 0) - known
    through[at] = 0
  }
  onPiece[piece] = guestCost(board, piece)
  for (let n = 0; n < hits.count; n++) {
    const line = hits.at[n] ?? 0
    const cost = hits.cost[n] ?? 0
    onLine[line] = (onLine[line] ?? 0) + cost
    through[line * pieces + piece] = cost
  }
}
