import { circleOverlap, rectCircleOverlap, rectOutside, rectOverlap, rectsNear } from './geometry.ts'
import type { Piece, Scene } from './scene.ts'

/** Room kept between circles, and between a label and anything else. */
const CIRCLE_GAP = 5
const LABEL_ROOM = 4
/** Room between a label and other pieces that leaves no doubt whose label it is. */
const CLEAR_ROOM = 20

/** Measures how much two pieces with their labels overlap; 0 if they are apart. */
export function pairOverlap(a: Piece, b: Piece): number {
  const p = a.spot
  const q = b.spot
  if (!rectsNear(p.box, q.box, CIRCLE_GAP)) return 0
  let sum = circleOverlap(p, q, a.body.outer + b.body.outer, CIRCLE_GAP)
  if (p.label) sum += rectCircleOverlap(p.label, q, b.body.outer, LABEL_ROOM)
  if (q.label) sum += rectCircleOverlap(q.label, p, a.body.outer, LABEL_ROOM)
  if (p.label && q.label) sum += rectOverlap(p.label, q.label, LABEL_ROOM)
  return sum
}

/** Measures how much closer two pieces are than leaves no doubt whose label is whose. */
export function pairConfusion(a: Piece, b: Piece): number {
  const p = a.spot
  const q = b.spot
  if (!p.label || !q.label || !rectsNear(p.box, q.box, CLEAR_ROOM)) return 0
  return (
    rectCircleOverlap(p.label, q, b.body.outer, CLEAR_ROOM) +
    rectCircleOverlap(q.label, p, a.body.outer, CLEAR_ROOM) +
    rectOverlap(p.label, q.label, CLEAR_ROOM)
  )
}

/** Measures how far a piece reaches out of the canvas or into the corner of the zoom buttons. */
export function outsideBy({ area, corner }: Scene, { spot, body }: Piece): number {
  const sum = rectOutside(spot.box, area) + rectCircleOverlap(corner, spot, body.outer, 0)
  return spot.label ? sum + rectOverlap(spot.label, corner, 0) : sum
}

/** Measures how much a piece overlaps anything else; 0 if it has its place to itself. */
export function overlapIn(scene: Scene, piece: Piece): number {
  let sum = outsideBy(scene, piece)
  for (const other of scene.pieces) if (other !== piece) sum += pairOverlap(piece, other)
  return sum
}
