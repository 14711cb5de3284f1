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
import type { Body } from './bodies.ts'
import { seededRandom } from './random.ts'
import { clampSpot, type Scene } from './scene.ts'

const TICKS = 240
/** Written out, for engines differ in the last bit of the power that d3 would take. */
const ALPHA_DECAY = 0.0228

interface Particle extends SimulationNodeDatum {
  readonly body: Body
  readonly at: number
  readonly home: Point
}

/**
 * Gives each body a first place by a force layout from fixed starts.
 *
 * Links draw together, discs push apart, each body is drawn to its band; what overlaps afterwards is for
 * `refine` to part.
 */
export function simulate(scene: Scene, seed: number): Point[] {
  const homes = startPlaces(scene)
  const particles = scene.bodies.map((body, at): Particle => {
    const home = homes[at] ?? { x: 0, y: 0 }
    return { body, at, home, x: home.x, y: home.y }
  })
  const links = scene.links.map((link) => ({ source: link.a, target: link.b, kind: link.kind }))
  const simulation = forceSimulation(particles)
    .randomSource(seededRandom(seed))
    .alphaDecay(ALPHA_DECAY)
    .force(
      'link',
      forceLink<Particle, (typeof links)[number]>(links)
        .distance((link) => (link.kind === 'cites' ? 70 : 60))
        .strength((link) => (link.kind === 'cites' ? 0.35 : 0.2)),
    )
    .force(
      'charge',
      forceManyBody<Particle>().strength((p) => (p.body.kind === 'term' ? -260 : -90)),
    )
    .force('collide', forceCollide<Particle>((p) => roomOf(p.body)).strength(0.7))
    .force(
      'x',
      forceX<Particle>((p) => p.home.x).strength((p) => (p.body.kind === 'term' ? 0.08 : 0.04)),
    )
    .force('y', forceY<Particle>((p) => p.home.y).strength(0.03))
    .stop()
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick()
    for (const particle of particles)
      Object.assign(particle, clampSpot(scene, particle.at, placeOf(particle).x, placeOf(particle).y))
  }
  return particles.map(placeOf)
}

/** Gives the radius that keeps about half of a label's room free too. */
function roomOf(body: Body): number {
  return body.outer + 5 + (body.label === null ? 0 : (textSize(body.label).width + LABEL_GAP) / 4)
}

function placeOf(particle: Particle): Point {
  return { x: particle.x ?? 0, y: particle.y ?? 0 }
}

/** Gives the fixed starts: from left to right by band, from top to bottom by order in the report. */
function startPlaces(scene: Scene): Point[] {
  const { area, bands, bodies, linksOf, links } = scene
  const columns = new Map<number, number[]>()
  bodies.forEach((body, index) => {
    if (body.kind === 'term' || body.kind === 'coinage') return
    const column = bands[index]?.from ?? 0
    columns.set(column, [...(columns.get(column) ?? []), index])
  })
  const ys = bodies.map(() => (area.top + area.bottom) / 2)
  for (const column of columns.values()) {
    column.forEach((index, row) => {
      ys[index] = area.top + ((row + 0.5) / column.length) * (area.bottom - area.top)
    })
  }
  return bodies.map((body, index) => {
    const band = bands[index] ?? { from: area.left, to: area.right }
    const near = (linksOf[index] ?? []).map((l) => otherEnd(links[l], index))
    const heights = body.kind === 'term' || body.kind === 'coinage' ? near.map((other) => ys[other] ?? 0) : []
    const y = heights.length > 0 ? heights.reduce((sum, h) => sum + h, 0) / heights.length : (ys[index] ?? 0)
    // Two bodies of one start would have no direction to part in.
    return { x: (band.from + band.to) / 2 + (index % 7) - 3, y: y + (index % 5) - 2 }
  })
}

function otherEnd(link: { a: number; b: number } | undefined, index: number): number {
  if (!link) return index
  return link.a === index ? link.b : link.a
}
