/** The search over layouts done plainly: every proposal costs what the whole scene says, computed anew. */

import { seededRandom } from '../../../text/random.ts'
import {
  addPlace,
  type Board,
  buildBoard,
  newPlaces,
  type Places,
  placeOf,
  put,
  writeSpots,
} from '../board.ts'
import { type Proposer, proposeLeap, proposeMove } from '../moves.ts'
import type { Scene } from '../scene.ts'
import { costOf, overlapIn } from './plain-cost.ts'

/** How many sweeps a search makes, how many of them are left out, and the looks that it may take. */
interface Plan {
  readonly sweeps: number
  readonly skipped?: number
  readonly left?: number
}

/** Improves the layout of a scene like `refine`; returns whether nothing overlaps and the looks that are left. */
export function searchPlainly(
  scene: Scene,
  seed: number,
  { sweeps, skipped = 0, left = Number.POSITIVE_INFINITY }: Plan,
): { readonly isClear: boolean; readonly left: number } {
  const board = buildBoard(scene)
  const proposer = { board, places: newPlaces(board.pieces), random: seededRandom(seed) }
  let looks = left
  for (let sweep = skipped; sweep < sweeps && looks > 0; sweep++) {
    const share = (sweeps - sweep) / sweeps
    for (const piece of scene.pieces.keys()) {
      proposeMove(proposer, piece, 3 + 160 * share ** 2)
      looks -= attempt(proposer, 32 * share ** 3 * proposer.random())
    }
  }
  for (let round = 1; round <= 12 && looks > 0 && stuckIn(board).length > 0; round++) {
    for (const piece of stuckIn(board).flatMap((one) => [one, ...linkedWith(scene, one)])) {
      for (const back of [1, 3, 5, 7, 1, 3, 5, 7, 1, 3, 5, 7, 1, 3, 5]) {
        proposeMove(proposer, piece, 160 / back)
        looks -= attempt(proposer, 0)
        proposeLeap(proposer, piece)
        looks -= attempt(proposer, 0)
      }
    }
  }
  return { isClear: stuckIn(board).length === 0, left: looks }
}

/** Makes a proposal if the pieces then cost less than before and the leeway; returns the looks that it takes. */
function attempt({ board, places }: Proposer, leeway: number): number {
  const proposed = Array.from({ length: places.count }, (_, n) => places.piece[n] ?? 0)
  const before = newPlaces(board.pieces)
  for (const piece of proposed) addPlace(before, piece, placeOf(board, piece))
  const limit = costsOf(board, proposed) + leeway
  putAll(board, places)
  if (costsOf(board, proposed) >= limit) putAll(board, before)
  writeSpots(board)
  const { pieces, lines } = board.scene
  const all = pieces.length + lines.length
  return proposed.reduce((sum, piece) => sum + all * (1 + (pieces[piece]?.lines.length ?? 0)), 0)
}

function putAll(board: Board, places: Places): void {
  for (let n = 0; n < places.count; n++) put(board, places, n)
}

function costsOf(board: Board, proposed: readonly number[]): number {
  writeSpots(board)
  const { scene } = board
  return proposed
    .flatMap((at) => scene.pieces[at] ?? [])
    .reduce((sum, piece) => sum + costOf(scene, piece), 0)
}

function stuckIn(board: Board): number[] {
  writeSpots(board)
  const { scene } = board
  return scene.pieces.flatMap((piece, at) => (overlapIn(scene, piece) > 0 ? [at] : []))
}

function linkedWith({ pieces }: Scene, at: number): number[] {
  const lines = pieces[at]?.lines ?? []
  return lines.map(({ a, b }) => pieces.indexOf(a === pieces[at] ? b : a))
}
