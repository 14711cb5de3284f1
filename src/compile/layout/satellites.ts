import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { type Body, satelliteSize } from './bodies.ts'
import { petalRing, ringsAround } from './petals.ts'

/** A small node's place and radius. */
export interface SatellitePlace extends Point {
  readonly key: NodeKey
  readonly size: number
}

/** Turns that are tried to let lines pass between small nodes. */
const TURNS = 48

/**
 * Gives the places of the small nodes around a body.
 *
 * Petals follow the numeral of their term; other small nodes stand at equal steps, turned so that they
 * leave the body's lines free.
 *
 * @param towards Directions of the body's lines, in radians.
 */
export function placeSatellites(body: Body, at: Point, towards: readonly number[]): SatellitePlace[] {
  const slots = body.kind === 'term' ? petalSlots(body) : ringSlots(body, towards)
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

function petalSlots(body: Body): Slot[] {
  const { angles, orbit } = petalRing(body.groups, body.size)
  return angles.map((angle) => ({ angle, orbit }))
}

function ringSlots(body: Body, towards: readonly number[]): Slot[] {
  const rings = ringsAround(body.satellites.length, body.size, satelliteSize(body.satellites))
  return rings.flatMap(({ orbit, count }) => {
    const start = openTurn(count, towards)
    return Array.from({ length: count }, (_, n) => ({ orbit, angle: start + (2 * Math.PI * n) / count }))
  })
}

/** Gives the direction of the first of `count` equal steps that keeps farthest from `towards`. */
function openTurn(count: number, towards: readonly number[]): number {
  const step = (2 * Math.PI) / count
  let best = { angle: -Math.PI / 2, room: -1 }
  for (let turn = 0; turn < TURNS; turn++) {
    const angle = -Math.PI / 2 + (turn * step) / TURNS
    const room = Math.min(step, ...towards.map((line) => distanceToSteps(line - angle, step)))
    if (room > best.room + 1e-9) best = { angle, room }
  }
  return best.angle
}

function distanceToSteps(angle: number, step: number): number {
  const rest = Math.abs(angle % step)
  return Math.min(rest, step - rest)
}
