import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { type Frame, usableArea, WIDE_MAP } from '../../model/frame.ts'
import type { Community, LabelSide, Point } from '../../model/graph.ts'
import type { TermKey } from '../../model/ids.ts'
import { LABEL_GAP, textSize } from '../../model/label-geometry.ts'
import type { Tie } from '../../model/ties/communities-of-ties.ts'
import { seededRandom } from '../../text/random.ts'
import { type Box, boxOf, partBoxes } from './part-boxes.ts'

/** A concept that is to be placed. */
export interface MapNode {
  readonly key: TermKey
  readonly name: string
  /** The radius of its mark. */
  readonly size: number
}

/** Where a concept stands, and where its name stands beside it. */
export interface MapSpot extends Point {
  readonly labelSide: LabelSide
}

interface MapParts {
  readonly nodes: readonly MapNode[]
  readonly ties: readonly Tie[]
  readonly communities: readonly Community[]
}

interface Particle extends SimulationNodeDatum {
  readonly node: MapNode
  /** The position of its community; null for a concept of none. */
  readonly community: number | null
  x: number
  y: number
}

const TICKS = 300
/** Written out, since engines differ in the last bit of the power that d3 would compute. */
const ALPHA_DECAY = 0.0228
/** Names are wide and low: the forces act in a space in which they are about as high as they are wide. */
const STRETCH = 1.7
/** A mark with its name keeps others away by this share of its width; what overlaps then is parted. */
const NEARNESS = 0.3
/** The most by which a map of few concepts is spread over its frame, along an axis. */
const MOST_SPREAD = 2
/** How strongly a concept is drawn to the middle of its community, and of the map. */
const PULL = { community: 0.16, middle: 0.07 }
/** Room around a mark with its name, in the unit of the map. */
const ROOM = 7

/**
 * Places concepts by forces: ties and communities attract, marks with their names repel, and what still overlaps then is
 * parted.
 *
 * @returns The frame, and a spot for each concept: no two marks or names overlap. The same parts give the same places.
 */
export function placeConcepts(parts: MapParts): { frame: Frame; spots: MapSpot[] } {
  const boxes = partBoxes(simulate(parts).map(boxOfParticle), ROOM)
  return fitInto(boxes)
}

function simulate({ nodes, ties, communities }: MapParts): Particle[] {
  const random = seededRandom(7)
  const numberOf = new Map(communities.flatMap(({ terms }, at) => terms.map((key) => [key, at] as const)))
  const spread = 60 * Math.sqrt(nodes.length)
  const particles = nodes.map((node): Particle => {
    const place = { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread }
    return { node, community: numberOf.get(node.key) ?? null, ...place }
  })
  const indexOf = new Map(particles.map(({ node: { key } }, at) => [key as string, at]))
  const links = ties.flatMap(({ a, b, weight }) => {
    const [source, target] = [indexOf.get(a), indexOf.get(b)]
    return source === undefined || target === undefined ? [] : [{ source, target, weight }]
  })
  const simulation = forceSimulation(particles)
    .randomSource(random)
    .alphaDecay(ALPHA_DECAY)
    .force(
      'link',
      forceLink<Particle, (typeof links)[number]>(links)
        .distance(90)
        .strength(({ weight }) => Math.min(0.5, 0.06 * weight)),
    )
    .force('charge', forceManyBody<Particle>().strength(-80))
    .force('collide', forceCollide<Particle>(({ node }) => NEARNESS * widthOf(node) + ROOM).strength(0.8))
    .force('community', (alpha) => gather(particles, communities.length, alpha))
    .force('x', forceX<Particle>(0).strength(PULL.middle))
    // The frame is wider than high, and the space is stretched.
    .force('y', forceY<Particle>(0).strength(PULL.middle * 0.6))
    .stop()
  simulation.tick(TICKS)
  return particles
}

/** Draws the concepts of each community to their middle. */
function gather(particles: readonly Particle[], count: number, alpha: number): void {
  const middles = Array.from({ length: count }, () => ({ x: 0, y: 0, members: 0 }))
  const middleOf = ({ community }: Particle) => (community === null ? undefined : middles[community])
  for (const particle of particles) {
    const middle = middleOf(particle)
    if (middle === undefined) continue
    middle.x += particle.x
    middle.y += particle.y
    middle.members++
  }
  for (const particle of particles) {
    const middle = middleOf(particle)
    if (middle === undefined) continue
    const pull = PULL.community * alpha
    particle.vx = (particle.vx ?? 0) + (middle.x / middle.members - particle.x) * pull
    particle.vy = (particle.vy ?? 0) + (middle.y / middle.members - particle.y) * pull
  }
}

/** Returns how wide a mark with its name is. */
function widthOf({ name, size }: MapNode): number {
  return 2 * size + LABEL_GAP + textSize(name).width
}

function boxOfParticle({ node: { name, size }, x, y }: Particle): Box {
  // Names point outwards, away from the lines.
  return boxOf({ name, size, x, y: y / STRETCH, labelSide: x < 0 ? 'left' : 'right' })
}

/** Moves boxes into the smallest frame that holds them with its margins, and apart from one another to fill it. */
function fitInto(boxes: readonly Box[]): { frame: Frame; spots: MapSpot[] } {
  const { base } = WIDE_MAP
  const least = usableArea(base)
  const whole = rangesOf(boxes)
  const scale = Math.max(
    1,
    lengthOf(whole.x) / (least.right - least.left),
    lengthOf(whole.y) / (least.bottom - least.top),
  )
  const frame = { width: Math.ceil(base.width * scale), height: Math.ceil(base.height * scale) }
  const area = usableArea(frame)
  const spread = boxes.map((box) => {
    const x = box.x * fillingOf(whole.x, whole.marksX, area.right - area.left)
    const y = box.y * fillingOf(whole.y, whole.marksY, area.bottom - area.top)
    return boxOf({ ...box, x, y })
  })
  const { x, y } = rangesOf(spread)
  const shift = {
    x: (area.left + area.right - x[0] - x[1]) / 2,
    y: (area.top + area.bottom - y[0] - y[1]) / 2,
  }
  const spots = spread.map((box): MapSpot => {
    return { x: toHundredth(box.x + shift.x), y: toHundredth(box.y + shift.y), labelSide: box.labelSide }
  })
  return { frame, spots }
}

type Range = readonly [from: number, to: number]

const lengthOf = ([from, to]: Range) => to - from

/** Returns how far the boxes reach, and their marks alone. */
function rangesOf(boxes: readonly Box[]) {
  // No list is spread into arguments: it would be on the stack.
  const range = (from: (box: Box) => number, to: (box: Box) => number): Range =>
    boxes.reduce<Range>(
      ([least, most], box) => [Math.min(least, from(box)), Math.max(most, to(box))],
      boxes.length === 0 ? [0, 0] : [Infinity, -Infinity],
    )
  return {
    x: range(
      ({ rect }) => rect.left,
      ({ rect }) => rect.right,
    ),
    y: range(
      ({ rect }) => rect.top,
      ({ rect }) => rect.bottom,
    ),
    marksX: range(
      ({ x }) => x,
      ({ x }) => x,
    ),
    marksY: range(
      ({ y }) => y,
      ({ y }) => y,
    ),
  }
}

/** Returns the factor by which marks move apart along an axis: boxes that are parted stay so, as none is below 1. */
function fillingOf(boxes: Range, marks: Range, room: number): number {
  const around = lengthOf(boxes) - lengthOf(marks)
  return lengthOf(marks) === 0 ? 1 : Math.min(MOST_SPREAD, Math.max(1, (room - around) / lengthOf(marks)))
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
