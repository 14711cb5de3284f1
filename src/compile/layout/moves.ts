import { LABEL_SIDES, type LabelSide, type Point } from '../../model/graph.ts'
import { clampPlace, otherEnd, type Piece, type Scene, type Spot, spotAt } from './scene.ts'

/** A new spot for one piece. */
export interface Change {
  readonly piece: Piece
  readonly spot: Spot
}

/** The length of steps at present, and the source of random numbers. */
export interface Stride {
  readonly step: number
  readonly random: () => number
}

/** The share of each sort of move; the rest are steps of one piece. */
const SHARE = { label: 0.15, swap: 0.08, jump: 0.12, star: 0.2 }
/** How far from a linked piece a jump may end, along each axis. */
const JUMP = 95

/** Returns the changes of a random move of `piece`; none if the move does not apply to it. */
export function proposeMove(scene: Scene, piece: Piece, { step, random }: Stride): Change[] {
  let dice = random()
  if (piece.body.label !== null) {
    dice -= SHARE.label
    if (dice < 0) return [changeOf(scene, piece, piece.spot, randomSide(random))]
  }
  dice -= SHARE.swap
  if (dice < 0) return swap(scene, piece, random)
  dice -= SHARE.jump
  if (dice < 0) return jump(scene, piece, random)
  dice -= SHARE.star
  const away = { x: (random() * 2 - 1) * step, y: (random() * 2 - 1) * step }
  if (dice < 0) return moveStar(scene, piece, away)
  const side = random() < 0.2 ? randomSide(random) : piece.spot.side
  return [changeOf(scene, piece, sum(piece.spot, away), side)]
}

/** Returns a move to a random place on the canvas. */
export function proposeLeap(scene: Scene, piece: Piece, random: () => number): Change[] {
  const { area } = scene
  const x = area.left + random() * (area.right - area.left)
  const y = area.top + random() * (area.bottom - area.top)
  return [changeOf(scene, piece, { x, y }, randomSide(random))]
}

/** Exchanges two pieces of one kind. */
function swap(scene: Scene, piece: Piece, random: () => number): Change[] {
  const other = pick(scene.pieces, random)
  if (!other || other === piece || other.body.kind !== piece.body.kind) return []
  return [
    changeOf(scene, piece, other.spot, piece.spot.side),
    changeOf(scene, other, piece.spot, other.spot.side),
  ]
}

/** Moves a piece beside a linked one, or anywhere if it has no link. */
function jump(scene: Scene, piece: Piece, random: () => number): Change[] {
  const line = pick(piece.lines, random)
  if (!line) return proposeLeap(scene, piece, random)
  const away = { x: (random() * 2 - 1) * JUMP, y: (random() * 2 - 1) * JUMP }
  return [changeOf(scene, piece, sum(otherEnd(line, piece).spot, away), randomSide(random))]
}

/** Moves a piece together with those that are linked with it alone. */
function moveStar(scene: Scene, piece: Piece, away: Point): Change[] {
  const hanging = piece.lines.map((line) => otherEnd(line, piece)).filter((other) => other.lines.length === 1)
  return [piece, ...hanging].map(({ spot }, n) =>
    changeOf(scene, hanging[n - 1] ?? piece, sum(spot, away), spot.side),
  )
}

function changeOf(scene: Scene, piece: Piece, to: Point, side: LabelSide): Change {
  return { piece, spot: spotAt(piece.body, clampPlace(scene, piece, to), side) }
}

function sum(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)]
}

function randomSide(random: () => number): LabelSide {
  return pick(LABEL_SIDES, random) ?? 'right'
}
