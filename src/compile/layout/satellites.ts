import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { type Body, type Satellite, satelliteSize } from './bodies.ts'
import { petalRing, ringsAround } from './petals.ts'

/** A small node's place and radius. */
export type SatellitePlace = Satellite & Point

/** How many turns of the small nodes are tried. */
const TURNS = 48

/** The angles, in radians, of the lines of a body itself and of its single satellites. */
export interface Lines {
  readonly own: readonly number[]
  readonly satellites: ReadonlyMap<NodeKey, readonly number[]>
}

/**
 * Places the small nodes around a body.
 *
 * Petals show the numerals of their term; where single petals are cited, the flower is turned so that they face the
 * blocks that cite them. Other small nodes stand at equal steps, turned so that the body's lines pass between them.
 */
export function placeSatellites(body: Body, at: Point, lines: Lines): SatellitePlace[] {
  const slots = body.kind === 'term' ? petalSlots(body, lines) : ringSlots(body, lines.own)
  return body.satellites.map((satellite, index) => {
    const slot = slots[index] ?? { angle: 0, orbit: body.outer }
    return {
      ...satellite,
      x: at.x + slot.orbit * Math.cos(slot.angle),
      y: at.y + slot.orbit * Math.sin(slot.angle),
    }
  })
}

interface Slot {
  readonly angle: number
  readonly orbit: number
}

function petalSlots(body: Body, { satellites }: Lines): Slot[] {
  const { angles, orbit } = petalRing(body.groups, body.size)
  const cited = body.satellites.flatMap(({ key }, index) =>
    (satellites.get(key) ?? []).map((line) => line - (angles[index] ?? 0)),
  )
  const turn = bestTurn(
    2 * Math.PI,
    (angle) => -cited.reduce((sum, line) => sum + distanceToSteps(line - angle, 2 * Math.PI), 0),
  )
  return angles.map((angle) => ({ angle: angle + turn, orbit }))
}

function ringSlots(body: Body, towards: readonly number[]): Slot[] {
  const rings = ringsAround(body.satellites.length, body.size, satelliteSize(body.satellites))
  return rings.flatMap(({ orbit, count }) => {
    const start = openTurn(count, towards)
    return Array.from({ length: count }, (_, n) => ({ orbit, angle: start + (2 * Math.PI * n) / count }))
  })
}

/** Returns the angle of the first of `count` equal steps that keep farthest from the angles `towards`. */
function openTurn(count: number, towards: readonly number[]): number {
  const step = (2 * Math.PI) / count
  const start = -Math.PI / 2
  return (
    start +
    bestTurn(step, (turn) =>
      towards.reduce((least, line) => Math.min(least, distanceToSteps(line - start - turn, step)), step),
    )
  )
}

/** Returns the turn within `range` with the highest merit, the smallest of equal ones. */
function bestTurn(range: number, merit: (turn: number) => number): number {
  let best = { turn: 0, merit: merit(0) }
  for (let n = 1; n < TURNS; n++) {
    const turn = (n * range) / TURNS
    const gain = merit(turn)
    if (gain > best.merit + 1e-9) best = { turn, merit: gain }
  }
  return best.turn
}

function distanceToSteps(angle: number, step: number): number {
  const rest = Math.abs(angle % step)
  return Math.min(rest, step - rest)
}
