import { seededRandom } from '../../text/random.ts'
import { costOf } from './cost.ts'
import { type Change, proposeLeap, proposeMove } from './moves.ts'
import { overlapIn } from './overlaps.ts'
import type { Piece, Scene } from './scene.ts'

/** How often every piece is moved: less often in small reports, which need less, and in large ones, to save time. */
const SWEEPS = { base: 60, perPiece: 8, most: 700 }
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
  const random = seededRandom(seed)
  const attempt = buildAttempt(scene, looks)
  const sweeps = sweepsFor(scene, looks)
  for (let sweep = 0; sweep < sweeps && looks.left > 0; sweep++) {
    const left = 1 - sweep / sweeps
    const leeway = FIRST_LEEWAY * left * left * left
    const step = STEP.last + STEP.first * left * left
    for (const piece of scene.pieces) {
      attempt(proposeMove(scene, piece, { step, random }), leeway * random())
    }
  }
  return repair(scene, { random, attempt, looks })
}

/** Moves only what overlaps, of a layout that is spread out from a smaller canvas; returns whether nothing does any more. */
export function untangle(
  scene: Scene,
  { seed, looks }: { readonly seed: number; readonly looks: Looks },
): boolean {
  const few = { ...looks, left: looks.most / UNTANGLING }
  return repair(scene, { random: seededRandom(seed), attempt: buildAttempt(scene, few), looks: few })
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

/** Moves what overlaps to a better place; returns whether nothing overlaps at the end. */
function repair(
  scene: Scene,
  { random, attempt, looks }: { random: () => number; attempt: Attempt; looks: Looks },
): boolean {
  for (let round = 0; round < REPAIR.rounds && looks.left > 0; round++) {
    const stuck = scene.pieces.filter((piece) => overlapIn(scene, piece) > 0)
    if (stuck.length === 0) return true
    for (const piece of stuck.flatMap((piece) => [piece, ...linkedWith(piece)])) {
      for (let i = 0; i < REPAIR.tries; i++) {
        const isNear = i % 2 === 0
        const step = STEP.first / (1 + (i % 8))
        const changes = isNear
          ? proposeMove(scene, piece, { step, random })
          : proposeLeap(scene, piece, random)
        attempt(changes, 0)
      }
    }
  }
  return scene.pieces.every((piece) => overlapIn(scene, piece) === 0)
}

function linkedWith(piece: Piece): Piece[] {
  return piece.lines.flatMap((line) => [line.a, line.b]).filter((other) => other !== piece)
}

type Attempt = (changes: readonly Change[], leeway: number) => void

/** Returns a function that makes changes and takes them back if the cost grows by the leeway or more. */
function buildAttempt(scene: Scene, looks: Looks): Attempt {
  // Costs are valid until something moves, which late in a run is seldom.
  const known = new Map<Piece, number>()
  const currentCost = (piece: Piece): number => {
    const cost = known.get(piece) ?? costOf(scene, piece)
    known.set(piece, cost)
    return cost
  }
  return (changes, leeway) => {
    const before = changes.map(({ piece }): Change => ({ piece, spot: piece.spot }))
    let left = leeway
    for (const { piece } of changes) {
      left += currentCost(piece)
      looks.left -= looksFor(scene, piece)
    }
    for (const { piece, spot } of changes) piece.spot = spot
    for (const { piece } of changes) if (left > 0) left -= costOf(scene, piece, left)
    if (left > 0) known.clear()
    else for (const { piece, spot } of before) piece.spot = spot
  }
}
