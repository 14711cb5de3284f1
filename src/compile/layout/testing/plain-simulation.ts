/** The force layout computed plainly, with vectors: the arithmetic of `simulate` is checked against this. */

import type { Point } from '../../../model/graph.ts'
import { textSize } from '../../../model/label-geometry.ts'
import { seededRandom } from '../../../text/random.ts'
import { type Line, otherEnd, type Piece, placeBounds, type Scene } from '../scene.ts'

const LINKS = { cites: { length: 70, strength: 0.35 }, contains: { length: 60, strength: 0.2 } }

/** A piece under way. */
interface Mover {
  readonly piece: Piece
  readonly home: Point
  at: Point
  speed: Point
}

/** Returns where the pieces of a scene end that start from a seed. */
export function simulatePlainly(scene: Scene, seed: number): Point[] {
  const random = seededRandom(seed)
  const movers = scene.pieces.map((piece): Mover => {
    const home = homeOf(scene, piece)
    const x = home.x + random() - 0.5
    return { piece, home, at: { x, y: home.y + random() - 0.5 }, speed: { x: 0, y: 0 } }
  })
  for (let tick = 1; tick <= 240; tick++) {
    const heat = (1 - 0.0228) ** tick
    for (const line of scene.lines) pull(movers, line, heat)
    for (const a of movers) for (const b of movers) if (a !== b) push(a, b, heat)
    for (const mover of movers) move(scene, mover, heat)
  }
  return movers.map(({ at }) => at)
}

const plus = (a: Point, b: Point, by = 1): Point => ({ x: a.x + by * b.x, y: a.y + by * b.y })

function pull(movers: readonly Mover[], { a, b, kind }: Line, heat: number): void {
  const [from, to] = [a, b].map((end) => movers.find(({ piece }) => piece === end)) as [Mover, Mover]
  const way = plus(plus(to.at, to.speed), plus(from.at, from.speed), -1)
  const distance = Math.max(1, Math.hypot(way.x, way.y))
  const force = (heat * LINKS[kind].strength * (distance - LINKS[kind].length)) / distance
  const ends = a.lines.length + b.lines.length
  from.speed = plus(from.speed, way, (force * b.lines.length) / ends)
  to.speed = plus(to.speed, way, (-force * a.lines.length) / ends)
}

/** Pushes one of two pieces away from the other. */
function push(mover: Mover, from: Mover, heat: number): void {
  const way = plus(mover.at, from.at, -1)
  const distance = Math.hypot(way.x, way.y)
  const charge = from.piece.body.kind === 'term' ? 260 : 90
  const [own, other] = [roomOf(mover.piece), roomOf(from.piece)]
  const lack = distance < own + other ? (own + other) / Math.max(1, distance) - 1 : 0
  const share = (other * other) / (own * own + other * other)
  const force = (heat * charge) / Math.max(1, distance * distance) + 0.7 * Math.max(0, lack) * share
  mover.speed = plus(mover.speed, way, force)
}

function move(scene: Scene, mover: Mover, heat: number): void {
  const { piece, home, at, speed } = mover
  const along = piece.body.kind === 'term' ? 0.08 : 0.04
  const pulls = scene.shape.axis === 'x' ? { x: along, y: 0.03 } : { x: 0.03, y: along }
  const next = {
    x: 0.6 * (speed.x + heat * pulls.x * (home.x - at.x)),
    y: 0.6 * (speed.y + heat * pulls.y * (home.y - at.y)),
  }
  const { left, top, right, bottom } = placeBounds(scene, piece)
  mover.speed = next
  mover.at = {
    x: Math.min(Math.max(at.x + next.x, left), right),
    y: Math.min(Math.max(at.y + next.y, top), bottom),
  }
}

function roomOf({ body: { outer, label, fontSize } }: Piece): number {
  return outer + 5 + (label === null ? 0 : (textSize(label, fontSize).width + 6) / 4)
}

function homeOf(scene: Scene, piece: Piece): Point {
  const index = scene.pieces.indexOf(piece)
  const { area, shape } = scene
  const along = (piece.band.from + piece.band.to) / 2 + (index % 7) - 3
  const middle = shape.axis === 'x' ? (area.top + area.bottom) / 2 : (area.left + area.right) / 2
  const near = piece.lines.flatMap((line) => rowOf(scene, otherEnd(line, piece)) ?? [])
  const mean = near.length > 0 ? near.reduce((sum, at) => sum + at, 0) / near.length : middle
  const across = (rowOf(scene, piece) ?? mean) + (index % 5) - 2
  return shape.axis === 'x' ? { x: along, y: across } : { x: across, y: along }
}

/** Returns where a block stands among those of its band, across the axis; null for a term and a coinage. */
function rowOf({ pieces, area, shape }: Scene, piece: Piece): number | null {
  const isBlock = ({ body }: Piece) => body.kind !== 'term' && body.kind !== 'coinage'
  if (!isBlock(piece)) return null
  const row = pieces.filter((other) => isBlock(other) && other.band.from === piece.band.from)
  const [start, end] = shape.axis === 'x' ? [area.top, area.bottom] : [area.left, area.right]
  return start + ((end - start) * (row.indexOf(piece) + 0.5)) / row.length
}
