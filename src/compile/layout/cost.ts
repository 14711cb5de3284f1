import type { Point } from '../../model/graph.ts'
import type { Body, Link } from './bodies.ts'
import { segmentDistance, segmentMeetsRect, segmentsCross } from './geometry.ts'
import { outsideBy, pairOverlap } from './overlaps.ts'
import type { Scene, Spot } from './scene.ts'

/** What an overlap costs: far more than any beauty can outweigh. */
const OVERLAP = { any: 300, perUnit: 40 }
const CROSSING = { contains: 5, cites: 9 }
/** A line through a label, a flower or a small node. */
const THROUGH = { label: 45, flower: 35, small: 18 }
const LENGTH = { contains: 0.05, cites: 0.16 }
const REPULSION = 52000
const OUT_OF_BAND = 0.004
const SIDES = { right: 0, left: 0, below: 2, above: 5 }

/**
 * Gives what a body costs at its present spot, in the manner of Davidson and Harel: overlaps first, then
 * lines through labels and nodes, crossings, length of lines, and an even use of the canvas.
 */
export function costOf(scene: Scene, spots: readonly Spot[], i: number): number {
  return (
    roomCost(scene, spots, i) +
    bandCost(scene, spots, i) +
    linkCost(scene, spots, i) +
    guestCost(scene, spots, i)
  )
}

/** Gives a number to compare two layouts of one scene by; the lower one is the better. */
export function totalCost(scene: Scene, spots: readonly Spot[]): number {
  return spots.reduce((sum, _, i) => sum + costOf(scene, spots, i), 0)
}

function roomCost(scene: Scene, spots: readonly Spot[], i: number): number {
  const spot = spots[i]
  const body = scene.bodies[i]
  if (!spot || !body) return 0
  let cost = overlapCost(outsideBy(scene, spots, i)) + (spot.label ? SIDES[spot.side] : 0)
  const weight = massOf(body)
  const centre = centreOf(spot)
  for (let j = 0; j < spots.length; j++) {
    const other = spots[j]
    const otherBody = scene.bodies[j]
    if (j === i || !other || !otherBody) continue
    const away = centreOf(other)
    const square = (centre.x - away.x) ** 2 + (centre.y - away.y) ** 2
    cost += (REPULSION * weight * massOf(otherBody)) / Math.max(400, square)
    if (square < 90000) cost += overlapCost(pairOverlap(scene, spots, i, j))
  }
  return cost
}

function overlapCost(depth: number): number {
  return depth === 0 ? 0 : OVERLAP.any + OVERLAP.perUnit * depth
}

/** How much of the empty canvas a body claims for itself. */
function massOf(body: Body): number {
  return body.kind === 'term' ? 1 : 0.18 + body.outer / 100
}

/** Gives the middle of a flower with its label. */
function centreOf(spot: Spot): Point {
  const { x, y, label } = spot
  if (!label) return spot
  return { x: (2 * x + (label.left + label.right) / 2) / 3, y: (2 * y + (label.top + label.bottom) / 2) / 3 }
}

function bandCost(scene: Scene, spots: readonly Spot[], i: number): number {
  const spot = spots[i]
  const band = scene.bands[i]
  if (!spot || !band) return 0
  const out = Math.max(0, band.from - spot.x, spot.x - band.to)
  return OUT_OF_BAND * out * out
}

/** Gives what the lines of a body cost: their length, their crossings, what they run through. */
function linkCost(scene: Scene, spots: readonly Spot[], i: number): number {
  let cost = 0
  for (const index of scene.linksOf[i] ?? []) {
    const link = scene.links[index]
    const a = link && spots[link.a]
    const b = link && spots[link.b]
    if (!link || !a || !b) continue
    cost += LENGTH[link.kind] * Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
    cost += crossingCost(scene, spots, link, a, b)
    for (let j = 0; j < spots.length; j++) if (j !== i) cost += throughCost(scene, spots, link, j)
  }
  return cost
}

function crossingCost(scene: Scene, spots: readonly Spot[], link: Link, a: Point, b: Point): number {
  let cost = 0
  for (const other of scene.links) {
    if (other.a === link.a || other.a === link.b || other.b === link.a || other.b === link.b) continue
    const c = spots[other.a]
    const d = spots[other.b]
    if (c && d && segmentsCross(a, b, c, d)) cost += Math.min(CROSSING[link.kind], CROSSING[other.kind])
  }
  return cost
}

/** Gives what the other bodies' lines cost that run through this body or its label. */
function guestCost(scene: Scene, spots: readonly Spot[], i: number): number {
  let cost = 0
  for (const link of scene.links) cost += throughCost(scene, spots, link, i)
  return cost
}

function throughCost(scene: Scene, spots: readonly Spot[], link: Link, j: number): number {
  const spot = spots[j]
  const body = scene.bodies[j]
  const a = spots[link.a]
  const b = spots[link.b]
  if (!spot || !body || !a || !b) return 0
  let cost = spot.label && segmentMeetsRect(a, b, spot.label) ? THROUGH.label : 0
  if (link.a === j || link.b === j) return cost
  const reach = body.outer + 3
  if (Math.max(a.x, b.x) < spot.x - reach || Math.min(a.x, b.x) > spot.x + reach) return cost
  if (Math.max(a.y, b.y) < spot.y - reach || Math.min(a.y, b.y) > spot.y + reach) return cost
  if (segmentDistance(a, b, spot) < reach) cost += body.kind === 'term' ? THROUGH.flower : THROUGH.small
  return cost
}
