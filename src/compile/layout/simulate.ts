import type { Point } from '../../model/graph.ts'
import { LABEL_GAP, type Rect, textSize } from '../../model/label-geometry.ts'
import { append } from '../../text/collect.ts'
import { seededRandom } from '../../text/random.ts'
import type { Body } from './bodies.ts'
import { otherEnd, type Piece, placeBounds, type Scene, spotAt } from './scene.ts'

const TICKS = 240
/** The share of its heat that the layout loses in each tick, and of its speed that a particle keeps. */
const COOLING = 0.0228
const DRAG = 0.6
/** How long links want to be and how strongly they pull. */
const LINK = { cites: { length: 70, strength: 0.35 }, contains: { length: 60, strength: 0.2 } } as const
/** How strongly discs repel each other, and how much of the room that two lack they are given at once. */
const CHARGE = { term: 260, other: 90 }
const PARTING = 0.7
/** How strongly the start of a particle draws it: along the axis, for a term and for others, and across it. */
const HOME = { term: 0.08, along: 0.04, across: 0.03 }

/** A piece that moves: where it is, how fast, and what decides it. */
interface Particle {
  x: number
  y: number
  speedX: number
  speedY: number
  readonly home: Point
  readonly pullX: number
  readonly pullY: number
  readonly charge: number
  /** The radius within which other pieces are pushed away. */
  readonly room: number
  readonly bounds: Rect
}

/** A link between two particles. */
interface Tie {
  readonly a: Particle
  readonly b: Particle
  readonly length: number
  readonly strength: number
  /** How much of the way `b` goes: the more, the fewer links it has beside `a`. */
  readonly share: number
}

/**
 * Places each piece by a force layout from fixed starts (Fruchterman and Reingold 1991): links attract, discs repel, bands
 * attract their bodies. What then overlaps is left to `refine`.
 *
 * Every two particles are looked at: for as few as a search takes, a tree of them would be slower.
 */
export function simulate(scene: Scene, seed: number): void {
  const particles = findParticles(scene, seed)
  const ties = findTies(scene, particles)
  let heat = 1
  for (let tick = 0; tick < TICKS; tick++) {
    heat -= COOLING * heat
    for (const tie of ties) pull(tie, heat)
    particles.forEach((particle, index) => {
      for (let other = 0; other < index; other++) part(particle, particles[other] ?? particle, heat)
    })
    for (const particle of particles) move(particle, heat)
  }
  scene.pieces.forEach((piece, index) => {
    piece.spot = spotAt(piece.body, particles[index] ?? piece.spot, 'right')
  })
}

function findParticles(scene: Scene, seed: number): Particle[] {
  const homes = startPlaces(scene)
  const random = seededRandom(seed)
  return scene.pieces.map((piece) => {
    const home = homes.get(piece) ?? { x: 0, y: 0 }
    const isTerm = piece.body.kind === 'term'
    const along = isTerm ? HOME.term : HOME.along
    return {
      // Two particles at one place would have no direction to part in.
      x: home.x + random() - 0.5,
      y: home.y + random() - 0.5,
      speedX: 0,
      speedY: 0,
      home,
      pullX: scene.shape.axis === 'x' ? along : HOME.across,
      pullY: scene.shape.axis === 'y' ? along : HOME.across,
      charge: isTerm ? CHARGE.term : CHARGE.other,
      room: roomOf(piece.body),
      bounds: placeBounds(scene, piece),
    }
  })
}

function findTies({ pieces, lines }: Scene, particles: readonly Particle[]): Tie[] {
  const particleOf = new Map(pieces.map((piece, index) => [piece, particles[index]]))
  return lines.flatMap(({ a, b, kind }) => {
    const [from, to] = [particleOf.get(a), particleOf.get(b)]
    const share = a.lines.length / (a.lines.length + b.lines.length)
    return from && to ? [{ a: from, b: to, ...LINK[kind], share }] : []
  })
}

/** Pulls two linked particles together, or pushes them apart, until the link has its length. */
function pull({ a, b, length, strength, share }: Tie, heat: number): void {
  const dx = b.x + b.speedX - a.x - a.speedX
  const dy = b.y + b.speedY - a.y - a.speedY
  const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy))
  const force = ((distance - length) / distance) * heat * strength
  a.speedX += dx * force * (1 - share)
  a.speedY += dy * force * (1 - share)
  b.speedX -= dx * force * share
  b.speedY -= dy * force * share
}

/** Lets two particles repel each other, and parts them where they have too little room. */
function part(a: Particle, b: Particle, heat: number): void {
  const dx = a.x - b.x
  const dy = a.y - b.y
  const square = dx * dx + dy * dy
  const repulsion = heat / Math.max(1, square)
  const least = a.room + b.room
  let [toA, toB] = [b.charge * repulsion, a.charge * repulsion]
  if (square < least * least) {
    const distance = Math.max(1, Math.sqrt(square))
    const lack = (PARTING * (least - distance)) / distance
    const share = (b.room * b.room) / (a.room * a.room + b.room * b.room)
    toA += lack * share
    toB += lack * (1 - share)
  }
  a.speedX += dx * toA
  a.speedY += dy * toA
  b.speedX -= dx * toB
  b.speedY -= dy * toB
}

function move(particle: Particle, heat: number): void {
  const { home, bounds, pullX, pullY } = particle
  particle.speedX = DRAG * (particle.speedX + (home.x - particle.x) * pullX * heat)
  particle.speedY = DRAG * (particle.speedY + (home.y - particle.y) * pullY * heat)
  particle.x = Math.min(Math.max(particle.x + particle.speedX, bounds.left), bounds.right)
  particle.y = Math.min(Math.max(particle.y + particle.speedY, bounds.top), bounds.bottom)
}

/** Returns the radius within which a body pushes others away: a label counts about half. */
function roomOf(body: Body): number {
  return (
    body.outer + 5 + (body.label === null ? 0 : (textSize(body.label, body.fontSize).width + LABEL_GAP) / 4)
  )
}

/** Returns the start of each piece: along the axis by its band, across it by its order in the report. */
function startPlaces(scene: Scene): Map<Piece, Point> {
  const across = placesAcross(scene)
  const [start, end] = acrossRange(scene)
  return new Map(
    scene.pieces.map((piece, index) => {
      const near = piece.lines.flatMap((line) => across.get(otherEnd(line, piece)) ?? [])
      const mean = near.length > 0 ? near.reduce((sum, at) => sum + at, 0) / near.length : (start + end) / 2
      // Two pieces at the same start would have no direction to part in.
      const along = (piece.band.from + piece.band.to) / 2 + (index % 7) - 3
      const beside = (across.get(piece) ?? mean) + (index % 5) - 2
      return [piece, scene.shape.axis === 'x' ? { x: along, y: beside } : { x: beside, y: along }]
    }),
  )
}

/** Returns where across the axis the blocks of each band stand, in the order of the report. */
function placesAcross(scene: Scene): Map<Piece, number> {
  const bands = new Map<number, Piece[]>()
  for (const piece of scene.pieces) {
    if (piece.body.kind === 'term' || piece.body.kind === 'coinage') continue
    append(bands, piece.band.from, piece)
  }
  const [start, end] = acrossRange(scene)
  const places = new Map<Piece, number>()
  for (const band of bands.values()) {
    band.forEach((piece, row) => {
      places.set(piece, start + ((row + 0.5) / band.length) * (end - start))
    })
  }
  return places
}

function acrossRange({ area, shape: { axis } }: Scene): [start: number, end: number] {
  return axis === 'x' ? [area.top, area.bottom] : [area.left, area.right]
}
