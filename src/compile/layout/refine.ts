import { costOf } from './cost.ts'
import { type Change, proposeLeap, proposeMove } from './moves.ts'
import { overlapOf } from './overlaps.ts'
import { seededRandom } from './random.ts'
import type { Piece, Scene } from './scene.ts'

/** How often every piece is tried: small reports need less, and big ones have to do with less. */
const SWEEPS = { base: 60, perPiece: 8, most: 700, least: 8, work: 14_000_000 }
const STEP = { first: 160, last: 3 }
const FIRST_LEEWAY = 32
/** Rounds over what still overlaps at the end, and tries a piece in each. */
const REPAIR = { rounds: 12, tries: 30 }

/**
 * Improves a layout by moves that are tried one after the other.
 *
 * Threshold accepting: a move is kept when the cost grows by less than a leeway that shrinks to nothing.
 * Unlike annealing that needs no exponential, whose last bit differs among engines.
 *
 * @returns Whether nothing overlaps any more; the canvas may be too small for that.
 */
export function refine(scene: Scene, seed: number): boolean {
  const random = seededRandom(seed)
  const attempt = buildAttempt(scene)
  const sweeps = sweepsFor(scene.pieces.length)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps
    const leeway = FIRST_LEEWAY * left * left * left
    const step = STEP.last + STEP.first * left * left
    for (const piece of scene.pieces) {
      attempt(proposeMove(scene, piece, { step, random }), leeway * random())
    }
  }
  return repair(scene, random, attempt)
}

function sweepsFor(count: number): number {
  const wanted = Math.min(SWEEPS.most, SWEEPS.base + SWEEPS.perPiece * count)
  return Math.round(Math.min(wanted, Math.max(SWEEPS.least, SWEEPS.work / (count * count + 1))))
}

/** Moves what overlaps to anywhere better; tells whether nothing overlaps at the end. */
function repair(scene: Scene, random: () => number, attempt: Attempt): boolean {
  for (let round = 0; round < REPAIR.rounds; round++) {
    const stuck = scene.pieces.filter((piece) => overlapOf(scene, piece) > 0)
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
  return scene.pieces.every((piece) => overlapOf(scene, piece) === 0)
}

function linkedWith(piece: Piece): Piece[] {
  return piece.lines.flatMap((line) => [line.a, line.b]).filter((other) => other !== piece)
}

type Attempt = (changes: readonly Change[], leeway: number) => void

/** Gives the function that makes changes, and takes them back unless the cost grows by less than a leeway. */
function buildAttempt(scene: Scene): Attempt {
  // Costs hold until something moves, and late in a run little does.
  const known = new Map<Piece, number>()
  const currentCost = (piece: Piece): number => {
    const cost = known.get(piece) ?? costOf(scene, piece)
    known.set(piece, cost)
    return cost
  }
  return (changes, leeway) => {
    const before = changes.map(({ piece }): Change => ({ piece, spot: piece.spot }))
    let left = leeway
    for (const { piece } of changes) left += currentCost(piece)
    for (const { piece, spot } of changes) piece.spot = spot
    for (const { piece } of changes) if (left > 0) left -= costOf(scene, piece, left)
    if (left > 0) known.clear()
    else for (const { piece, spot } of before) piece.spot = spot
  }
}
