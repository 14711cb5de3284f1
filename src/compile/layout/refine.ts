import { seededRandom } from '../../text/random.ts'
import {
  addPlace,
  type Board,
  buildBoard,
  newPlaces,
  type Places,
  placeOf,
  put,
  writeSpots,
} from './board.ts'
import { costNow, knownCost, type Ledger, openLedger, settle } from './ledger.ts'
import { type Proposer, proposeLeap, proposeMove } from './moves.ts'
import { overlapOf } from './overlaps.ts'
import type { Piece, Scene } from './scene.ts'

/** How often every piece is moved: less often in small reports, which need less, and in large ones, to save time. */
const SWEEPS = { base: 60, perPiece: 11, most: 960 }
/** The fewest sweeps that are worth starting. */
const LEAST_SWEEPS = 30
const STEP = { first: 160, last: 3 }
const FIRST_LEEWAY = 32
/** To untangle a layout takes no more than this part of what a search may take. */
const UNTANGLING = 8
/** The rounds over what still overlaps at the end, and the tries for each piece in a round. */
const REPAIR = { rounds: 12, tries: 30 }

/**
 * The work that a search may still do, in looks from one piece or line at another. It is counted, not timed, so that
 * every machine stops at the same place.
 */
export interface Looks {
  left: number
  /** What the sweeps of one layout may take. */
  readonly most: number
  /** How hot a layout begins, which is the share of the sweeps that are done: less than 1 for one that is good already. */
  readonly heat?: number
}

/** Tells whether a scene is small enough to be refined with the looks that are left. */
export function canRefine(scene: Scene, looks: Looks): boolean {
  return LEAST_SWEEPS * looksPerSweep(scene) <= Math.min(looks.most, looks.left)
}

/**
 * Improves a layout by random moves, one after the other.
 *
 * Threshold accepting: a move is kept if the cost grows by less than a leeway, which shrinks to nothing. Unlike annealing
 * it needs no exponential, whose last bit differs among engines.
 *
 * @param looks What it may spend; what it spends is subtracted.
 * @returns Whether nothing overlaps any more; the canvas may be too small for that, or no looks left.
 */
export function refine(scene: Scene, seed: number, looks: Looks): boolean {
  const search = beginSearch(scene, seed, looks)
  const sweeps = sweepsFor(scene, looks)
  const first = Math.round(sweeps * (1 - (looks.heat ?? 1)))
  for (let sweep = first; sweep < sweeps && looks.left > 0; sweep++) {
    const left = 1 - sweep / sweeps
    const leeway = FIRST_LEEWAY * left * left * left
    const step = STEP.last + STEP.first * left * left
    for (let piece = 0; piece < search.board.pieces; piece++) {
      proposeMove(search, piece, step)
      attempt(search, leeway * search.random())
    }
  }
  return endSearch(search)
}

/** Moves only what overlaps, of a layout that is spread out from a smaller canvas; returns whether nothing does any more. */
export function untangle(scene: Scene, seed: number, looks: Looks): boolean {
  return endSearch(beginSearch(scene, seed, { ...looks, left: looks.most / UNTANGLING }))
}

function sweepsFor(scene: Scene, { most }: Looks): number {
  const wanted = Math.min(SWEEPS.most, SWEEPS.base + SWEEPS.perPiece * scene.pieces.length)
  return Math.round(Math.min(wanted, most / looksPerSweep(scene)))
}

function looksPerSweep(scene: Scene): number {
  return scene.pieces.reduce((sum, piece) => sum + looksFor(scene, piece), 1)
}

/** Counts the looks for the cost of a piece: at all pieces and lines, and at all again for each of its own lines. */
function looksFor({ pieces, lines }: Scene, piece: Piece): number {
  return pieces.length + lines.length + piece.lines.length * (pieces.length + lines.length)
}

/** A search under way. */
interface Search extends Proposer {
  readonly board: Board
  readonly ledger: Ledger
  /** Where the pieces of a proposal stood before. */
  readonly before: Places
  readonly looks: Looks
  /** What a look at each piece takes. */
  readonly looksFor: Float64Array
}

function beginSearch(scene: Scene, seed: number, looks: Looks): Search {
  const board = buildBoard(scene)
  return {
    board,
    ledger: openLedger(board),
    places: newPlaces(board.pieces),
    before: newPlaces(board.pieces),
    random: seededRandom(seed),
    looks,
    looksFor: Float64Array.from(scene.pieces, (piece) => looksFor(scene, piece)),
  }
}

/** Moves what still overlaps to a better place and writes all places; returns whether nothing overlaps at the end. */
function endSearch(search: Search): boolean {
  const { board, looks } = search
  for (let round = 0; round < REPAIR.rounds && looks.left > 0; round++) {
    const stuck = stuckPieces(board)
    for (const piece of stuck.flatMap((piece) => [piece, ...linkedWith(board, piece)])) repair(search, piece)
    if (stuck.length === 0) break
  }
  writeSpots(board)
  return stuckPieces(board).length === 0
}

function stuckPieces(board: Board): number[] {
  return [...board.x.keys()].filter((piece) => overlapOf(board, piece) > 0)
}

function linkedWith({ linesOf, from, to }: Board, piece: number): number[] {
  return [...(linesOf[piece] ?? [])].map((line) => (from[line] === piece ? to[line] : from[line]) ?? 0)
}

/** Tries to move a piece, nearby and afar in turn. */
function repair(search: Search, piece: number): void {
  for (let i = 0; i < REPAIR.tries; i++) {
    if (i % 2 === 0) proposeMove(search, piece, STEP.first / (1 + (i % 8)))
    else proposeLeap(search, piece)
    attempt(search, 0)
  }
}

/** Makes a proposal, and takes it back if the cost grows by the leeway or more. */
function attempt(search: Search, leeway: number): void {
  const { board, ledger, places, before, looks, looksFor } = search
  let left = leeway
  before.count = 0
  for (let n = 0; n < places.count; n++) {
    const piece = places.piece[n] ?? 0
    addPlace(before, piece, placeOf(board, piece))
    left += knownCost(ledger, piece)
    looks.left -= looksFor[piece] ?? 0
  }
  for (let n = 0; n < places.count; n++) put(board, places, n)
  for (let n = 0; n < places.count && left > 0; n++) left -= costNow(board, places.piece[n] ?? 0, left)
  if (left > 0) for (let n = 0; n < places.count; n++) settle(ledger, places.piece[n] ?? 0)
  else for (let n = 0; n < places.count; n++) put(board, before, n)
}
