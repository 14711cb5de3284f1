/** What the layout costs, computed plainly: the arithmetic of the inner loop is checked against this. */

import type { Point } from '../../../model/graph.ts'
import { distanceOf } from '../../../model/label-geometry.ts'
import { massOf } from '../bodies.ts'
import {
  circleOverlap,
  rectCircleOverlap,
  rectOutside,
  rectOverlap,
  rectsNear,
  segmentDistance,
  segmentMeetsRect,
  segmentNearRect,
  segmentsCross,
} from '../geometry.ts'
import type { Line, Piece, Scene, Spot } from '../scene.ts'

/** The cost of an overlap: more than anything else can make up for. */
const OVERLAP = { any: 300, perUnit: 40 }
const CONFUSION = 1.2
const CROSSING = { contains: 8, cites: 12 }
/** The cost of a line through a label, a flower or a small node. */
const THROUGH = { label: 45, flower: 35, small: 18 }
/** How near a line may come to a node that is not its end. */
const CLEARANCE = 3
const LENGTH = { joint: 0.07, block: 0.12, cites: 0.17 }
const OUT_OF_BAND = 0.004
const SIDES = { right: 0, left: 0, below: 2, above: 5 }
/** The cost of a heap by its y: what belongs to no section is drawn to the top, where a report begins. */
const HEAP_SINKS = 0.03

/**
 * Returns the cost of a piece at its present spot, in the manner of Davidson and Harel (1996): overlaps first, then lines
 * through labels and nodes, crossings, length of lines, and uneven use of the canvas.
 *
 * @param limit Once the cost reaches it, the rest is not computed: no part of it is negative.
 */
export function costOf(scene: Scene, piece: Piece, limit = Number.POSITIVE_INFINITY): number {
  let cost = ownCost(scene, piece)
  if (cost < limit) cost += roomCost(scene, piece, limit - cost)
  if (cost < limit) cost += lineCost(scene, piece, limit - cost)
  if (cost < limit) cost += guestCost(scene, piece)
  return cost
}

/** Returns the cost of a layout, to compare it with others of the same scene: the lower the better. */
export function totalCost(scene: Scene): number {
  return scene.pieces.reduce((sum, piece) => sum + costOf(scene, piece), 0)
}

function roomCost(scene: Scene, piece: Piece, limit: number): number {
  let cost = 0
  const mass = scene.repulsion * massOf(piece.body)
  const x = centreX(piece.spot)
  const y = centreY(piece.spot)
  for (const other of scene.pieces) {
    if (other === piece) continue
    const dx = x - centreX(other.spot)
    const dy = y - centreY(other.spot)
    cost += (mass * massOf(other.body)) / Math.max(400, dx * dx + dy * dy)
    cost += overlapCost(pairOverlap(piece, other)) + CONFUSION * pairConfusion(piece, other)
    if (cost >= limit) return cost
  }
  return cost
}

function overlapCost(depth: number): number {
  return depth === 0 ? 0 : OVERLAP.any + OVERLAP.perUnit * depth
}

/** Returns the middle of a flower and its label, the flower weighted twice. */
function centreX({ x, label }: Spot): number {
  return label ? (2 * x + (label.left + label.right) / 2) / 3 : x
}

function centreY({ y, label }: Spot): number {
  return label ? (2 * y + (label.top + label.bottom) / 2) / 3 : y
}

function ownCost(scene: Scene, piece: Piece): number {
  const { body, band, spot } = piece
  const along = spot[scene.shape.axis]
  const out = Math.max(0, band.from - along, along - band.to)
  const side = spot.label ? SIDES[spot.side] : 0
  const sunk = body.kind === 'heap' ? HEAP_SINKS * spot.y : 0
  return OUT_OF_BAND * out * out + side + sunk + overlapCost(outsideBy(scene, piece))
}

/** Returns the cost of a piece's own lines: their length, their crossings and what they run through. */
function lineCost(scene: Scene, piece: Piece, limit: number): number {
  let cost = 0
  for (const line of piece.lines) {
    const a = line.a.spot
    const b = line.b.spot
    cost += LENGTH[lengthKind(line)] * distanceOf(a, b)
    cost += crossingCost(scene, line, a, b)
    for (const other of scene.pieces) if (other !== piece) cost += throughCost(line, other)
    if (cost >= limit) return cost
  }
  return cost
}

function lengthKind({ kind, a, b }: Line): keyof typeof LENGTH {
  if (kind === 'cites') return 'cites'
  return a.body.kind === 'joint' && b.body.kind === 'joint' ? 'joint' : 'block'
}

function crossingCost(scene: Scene, line: Line, a: Point, b: Point): number {
  let cost = 0
  for (const other of scene.lines) {
    if (!segmentsCross(a, b, other.a.spot, other.b.spot)) continue
    if (other.a === line.a || other.a === line.b || other.b === line.a || other.b === line.b) continue
    cost += Math.min(CROSSING[line.kind], CROSSING[other.kind])
  }
  return cost
}

/** Returns the cost of the lines that run through a piece or its label. */
function guestCost(scene: Scene, piece: Piece): number {
  let cost = 0
  for (const line of scene.lines) cost += throughCost(line, piece)
  return cost
}

function throughCost({ a, b }: Line, piece: Piece): number {
  const { spot, body } = piece
  if (!segmentNearRect(a.spot, b.spot, spot.box, CLEARANCE)) return 0
  const cost = spot.label && segmentMeetsRect(a.spot, b.spot, spot.label) ? THROUGH.label : 0
  if (a === piece || b === piece || segmentDistance(a.spot, b.spot, spot) >= body.outer + CLEARANCE)
    return cost
  return cost + (body.kind === 'term' ? THROUGH.flower : THROUGH.small)
}

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
