import { circleOverlap, rectCircleOverlap, rectOutside, rectOverlap, rectsNear } from './geometry.ts'
import type { Piece, Scene } from './scene.ts'

/** Room kept between circles, and between a label and anything else: more than the eye needs at least. */
const CIRCLE_GAP = 5
const LABEL_ROOM = 4
/** Room between a label and what is not its own that leaves no doubt whose it is. */
const CLEAR_ROOM = 20

/** Measures how deep two pieces, or their labels, stand in each other; 0 where they are apart. */
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

/** Measures how much nearer a label of one stands to the other than is clear to the reader. */
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

/** Measures how far a piece stands outside the canvas or in the corner of the zoom buttons. */
export function outsideBy({ area, corner }: Scene, { spot, body }: Piece): number {
  const sum = rectOutside(spot.box, area) + rectCircleOverlap(corner, spot, body.outer, 0)
  return spot.label ? sum + rectOverlap(spot.label, corner, 0) : sum
}

/** Returns how much a piece overlaps everything else; 0 means that it has its place for itself. */
export function overlapOf(scene: Scene, piece: Piece): number {
  let sum = outsideBy(scene, piece)
  for (const other of scene.pieces) if (other !== piece) sum += pairOverlap(piece, other)
  return sum
}
