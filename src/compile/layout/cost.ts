import type { Point } from '../../model/graph.ts'
import { distanceOf } from '../../model/label-geometry.ts'
import { massOf } from './bodies.ts'
import { segmentDistance, segmentMeetsRect, segmentNearRect, segmentsCross } from './geometry.ts'
import { outsideBy, pairConfusion, pairOverlap } from './overlaps.ts'
import type { Line, Piece, Scene, Spot } from './scene.ts'

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

/** Steps of the search across the canvas. */
const STEPS = 72
/** How far the canvas looks empty beyond its rim. */
const RIM = 60

/** Returns the radius of the widest empty circle of a layout: an evenly used canvas has no large holes. */
export function widestHole({ area, pieces }: Scene): number {
  const step = (area.right - area.left) / STEPS
  let widest = 0
  for (let x = area.left; x < area.right; x += step) {
    for (let y = area.top; y < area.bottom; y += step) {
      let room = RIM + Math.min(x - area.left, area.right - x, y - area.top, area.bottom - y)
      for (const { spot } of pieces) {
        if (room <= widest) break
        const { box } = spot
        const dx = Math.max(box.left - x, 0, x - box.right)
        const dy = Math.max(box.top - y, 0, y - box.bottom)
        room = Math.min(room, Math.sqrt(dx * dx + dy * dy))
      }
      widest = Math.max(widest, room)
    }
  }
  return widest
}
