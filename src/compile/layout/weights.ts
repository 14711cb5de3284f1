import { type Body, massOf } from './bodies.ts'
import type { Line, Scene } from './scene.ts'

const CROSSING = { contains: 8, cites: 12 }
/** The cost of a line through a flower or a small node. */
const THROUGH = { flower: 35, small: 18 }
const LENGTH = { joint: 0.07, block: 0.12, cites: 0.17 }
/** The cost of a heap by its y: what belongs to no section is drawn to the top, where a report begins. */
const HEAP_SINKS = 0.03

/** What the pieces and lines of a board cost, each by its number. */
export interface Weights {
  /** The range along the axis in which a piece costs nothing. */
  readonly bandFrom: Float64Array
  readonly bandTo: Float64Array
  /** The cost of a piece by its y. */
  readonly sinks: Float64Array
  /** What two pieces multiply to find how strongly they repel each other. */
  readonly mass: Float64Array
  /** What a line through a piece costs. */
  readonly bulk: Float64Array
  /** What a crossing costs by either of its lines: the less counts. */
  readonly weight: Float64Array
  /** What a line costs for each unit of its length. */
  readonly pull: Float64Array
}

/** Returns what the pieces and lines of a scene cost. */
export function weigh({ pieces, lines, repulsion }: Scene): Weights {
  const force = Math.sqrt(repulsion)
  const ofBodies = (value: (body: Body) => number) => Float64Array.from(pieces, ({ body }) => value(body))
  return {
    bandFrom: Float64Array.from(pieces, ({ band }) => band.from),
    bandTo: Float64Array.from(pieces, ({ band }) => band.to),
    sinks: ofBodies(({ kind }) => (kind === 'heap' ? HEAP_SINKS : 0)),
    mass: ofBodies((body) => force * massOf(body)),
    bulk: ofBodies(({ kind }) => (kind === 'term' ? THROUGH.flower : THROUGH.small)),
    weight: Float64Array.from(lines, ({ kind }) => CROSSING[kind]),
    pull: Float64Array.from(lines, (line) => LENGTH[lengthKind(line)]),
  }
}

function lengthKind({ kind, a, b }: Line): keyof typeof LENGTH {
  if (kind === 'cites') return 'cites'
  return a.body.kind === 'joint' && b.body.kind === 'joint' ? 'joint' : 'block'
}
