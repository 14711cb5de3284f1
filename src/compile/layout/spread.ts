import type { Point } from '../../model/graph.ts'
import { greatestOf, leastOf } from '../../text/extremes.ts'
import { buildBoard } from './board.ts'
import { isClear } from './overlaps.ts'
import { type Scene, type Spot, spotAt } from './scene.ts'

/** The factors by which a layout is enlarged; the first that fits is taken. */
const FACTORS = [1.6, 1.5, 1.4, 1.3, 1.2, 1.15, 1.1, 1.05, 1]

/** Centres a layout on its canvas and, if it is small, enlarges it to fill the canvas. */
export function spreadOut(scene: Scene): void {
  const before = scene.pieces.map((piece) => piece.spot)
  if (before.length === 0) return
  const from = middleOf(before)
  const to = { x: (scene.area.left + scene.area.right) / 2, y: (scene.area.top + scene.area.bottom) / 2 }
  for (const factor of FACTORS) {
    scene.pieces.forEach((piece, index) => {
      const { x, y, side } = before[index] ?? piece.spot
      const place = { x: to.x + factor * (x - from.x), y: to.y + factor * (y - from.y) }
      piece.spot = spotAt(piece.body, place, side)
    })
    if (isClear(buildBoard(scene))) return
  }
  scene.pieces.forEach((piece, index) => {
    piece.spot = before[index] ?? piece.spot
  })
}

/** Returns the middle of the bounding box of all spots. */
function middleOf(spots: readonly Spot[]): Point {
  const left = leastOf(spots.map(({ box }) => box.left))
  const right = greatestOf(spots.map(({ box }) => box.right))
  const top = leastOf(spots.map(({ box }) => box.top))
  const bottom = greatestOf(spots.map(({ box }) => box.bottom))
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
