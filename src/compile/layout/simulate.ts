import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Point } from '../../model/graph.ts'
import { LABEL_GAP, textSize } from '../../model/label-geometry.ts'
import { append } from '../../text/collect.ts'
import { seededRandom } from '../../text/random.ts'
import type { Body } from './bodies.ts'
import { clampPlace, otherEnd, type Piece, type Scene, spotAt } from './scene.ts'

const TICKS = 240
/** Written out, since engines differ in the last bit of the power that d3 would compute. */
const ALPHA_DECAY = 0.0228

interface Particle extends SimulationNodeDatum {
  readonly piece: Piece
  readonly home: Point
  x: number
  y: number
}

/**
 * Places each piece by a force layout from fixed starts: links attract, discs repel, bands attract their bodies. What
 * then overlaps is left to `refine`.
 */
export function simulate(scene: Scene, seed: number): void {
  const homes = startPlaces(scene)
  const particles = scene.pieces.map((piece): Particle => {
    const home = homes.get(piece) ?? { x: 0, y: 0 }
    return { piece, home, ...home }
  })
  const simulation = buildSimulation(scene, particles).randomSource(seededRandom(seed)).stop()
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick()
    for (const particle of particles) Object.assign(particle, clampPlace(scene, particle.piece, particle))
  }
  for (const { piece, x, y } of particles) piece.spot = spotAt(piece.body, { x, y }, 'right')
}

function buildSimulation(scene: Scene, particles: Particle[]) {
  const byPiece = new Map(particles.map((particle) => [particle.piece, particle]))
  const links = scene.lines.flatMap(({ a, b, kind }) => {
    const source = byPiece.get(a)
    const target = byPiece.get(b)
    return source && target ? [{ source, target, kind }] : []
  })
  const isTerm = ({ piece }: Particle) => piece.body.kind === 'term'
  const pullTo = (along: 'x' | 'y') => (particle: Particle) => {
    if (along !== scene.shape.axis) return 0.03
    return isTerm(particle) ? 0.08 : 0.04
  }
  return forceSimulation(particles)
    .alphaDecay(ALPHA_DECAY)
    .force(
      'link',
      forceLink<Particle, (typeof links)[number]>(links)
        .distance((link) => (link.kind === 'cites' ? 70 : 60))
        .strength((link) => (link.kind === 'cites' ? 0.35 : 0.2)),
    )
    .force(
      'charge',
      forceManyBody<Particle>().strength((p) => (isTerm(p) ? -260 : -90)),
    )
    .force('collide', forceCollide<Particle>((p) => roomOf(p.piece.body)).strength(0.7))
    .force('x', forceX<Particle>((p) => p.home.x).strength(pullTo('x')))
    .force('y', forceY<Particle>((p) => p.home.y).strength(pullTo('y')))
}

/** Returns the radius within which other bodies are pushed away: a label counts about half. */
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
