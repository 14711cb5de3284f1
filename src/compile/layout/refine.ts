import { LABEL_SIDES, type Point } from '../../model/graph.ts'
import { costOf } from './cost.ts'
import { seededRandom } from './random.ts'
import { clampSpot, type Scene, type Spot, spotAt } from './scene.ts'

/** The number of moves tried, shared among all bodies; more bodies cost more a move, too. */
const SWEEPS = { most: 420, least: 60, work: 3_600_000 }
const FIRST_STEP = 160
const LAST_STEP = 3
const FIRST_LEEWAY = 14

/**
 * Improves a layout by small moves that are tried one after the other.
 *
 * Threshold accepting: a move is kept when the cost grows by less than a leeway that shrinks to nothing.
 * Unlike annealing that needs no exponential, whose last bit differs among engines.
 *
 * @returns A spot for each body; overlaps may be left where the canvas is too small.
 */
export function refine(scene: Scene, starts: readonly Point[], seed: number): Spot[] {
  const random = seededRandom(seed)
  const spots = scene.bodies.map((body, i) => spotAt(body, starts[i]?.x ?? 0, starts[i]?.y ?? 0, 'right'))
  const count = scene.bodies.length
  const sweeps = Math.round(Math.min(SWEEPS.most, Math.max(SWEEPS.least, SWEEPS.work / (count * count + 1))))
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps
    const leeway = FIRST_LEEWAY * left * left * left
    const step = LAST_STEP + FIRST_STEP * left * left
    for (let i = 0; i < count; i++) tryMove(scene, spots, i, { step, leeway, random })
  }
  return spots
}

interface Mood {
  readonly step: number
  readonly leeway: number
  readonly random: () => number
}

function tryMove(scene: Scene, spots: Spot[], i: number, mood: Mood): void {
  const body = scene.bodies[i]
  const before = spots[i]
  if (!body || !before) return
  const costBefore = costOf(scene, spots, i)
  spots[i] = moved(scene, before, i, mood)
  if (costOf(scene, spots, i) - costBefore >= mood.leeway * mood.random()) spots[i] = before
}

/** Gives another spot for a body: a step aside, beside a neighbour, or the label on another side. */
function moved(scene: Scene, spot: Spot, i: number, { step, random }: Mood): Spot {
  const body = scene.bodies[i]
  if (!body) return spot
  const side = LABEL_SIDES[Math.floor(random() * LABEL_SIDES.length)] ?? spot.side
  if (body.label !== null && random() < 0.2) return spotAt(body, spot.x, spot.y, side)
  const place = clampSpot(scene, i, spot.x + (random() * 2 - 1) * step, spot.y + (random() * 2 - 1) * step)
  return spotAt(body, place.x, place.y, random() < 0.2 ? side : spot.side)
}
