import { BASE_FRAME, type Frame, usableArea } from '../../model/frame.ts'
import type { LabelSide, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, loadOf } from './bands.ts'
import { type Body, findBodies } from './bodies.ts'
import { totalCost } from './cost.ts'
import { refine } from './refine.ts'
import { placeSatellites } from './satellites.ts'
import { buildScene, otherEnd, type Piece, type Scene, type Spot } from './scene.ts'
import { simulate } from './simulate.ts'

/** The share of the canvas that flowers, labels and small nodes may fill before it grows. */
const FULL = 0.55
const GROWTH = 1.1
/** Layouts tried from different seeds; the best is kept. Big reports take their time and get one. */
const SEEDS = { few: [1], many: [1, 2, 3], manyUpTo: 110 }

/**
 * Gives the graph with a place for every node.
 *
 * Nothing overlaps and nothing leaves the canvas: where a report is too dense for that, the canvas grows
 * until it is so. The same graph gives the same places.
 */
export function placeNodes(graph: SerializedTermGraph): SerializedTermGraph {
  const indexed = indexGraph(graph)
  const { bodies, links } = findBodies(indexed)
  let frame = frameFor(bodies)
  for (;;) {
    const scene = buildScene(frame, bodies, links, findBands(indexed, bodies, frame))
    if (layOut(scene)) return withPlaces(graph, scene)
    frame = { width: Math.round(frame.width * GROWTH), height: Math.round(frame.height * GROWTH) }
  }
}

/** Gives the canvas that a report's bodies need: the base frame, or one grown in both directions alike. */
export function frameFor(bodies: readonly Body[]): Frame {
  const area = usableArea(BASE_FRAME)
  const room = (area.right - area.left) * (area.bottom - area.top) * FULL
  const load = bodies.reduce((sum, body) => sum + loadOf(body), 0)
  const scale = Math.max(1, Math.sqrt(load / room))
  return { width: Math.round(BASE_FRAME.width * scale), height: Math.round(BASE_FRAME.height * scale) }
}

/** Puts all pieces on the best of the layouts tried; tells whether there is one without overlaps. */
function layOut(scene: Scene): boolean {
  let best: { spots: Spot[]; cost: number } | null = null
  for (const seed of scene.pieces.length > SEEDS.manyUpTo ? SEEDS.few : SEEDS.many) {
    simulate(scene, seed)
    if (!refine(scene, seed)) continue
    const cost = totalCost(scene)
    if (best === null || cost < best.cost) best = { spots: scene.pieces.map((piece) => piece.spot), cost }
  }
  scene.pieces.forEach((piece, index) => {
    piece.spot = best?.spots[index] ?? piece.spot
  })
  return best !== null
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly labelSide?: LabelSide
}

function withPlaces(graph: SerializedTermGraph, scene: Scene): SerializedTermGraph {
  const places = new Map<NodeKey, Place>()
  for (const piece of scene.pieces) {
    const { body, spot } = piece
    const side = body.label === null ? {} : { labelSide: spot.side }
    if (body.key !== null)
      places.set(body.key, { x: round(spot.x), y: round(spot.y), size: body.size, ...side })
    for (const { key, x, y, size } of placeSatellites(body, spot, lineDirections(piece)))
      places.set(key, { x: round(x), y: round(y), size })
  }
  return {
    ...graph,
    attributes: { ...graph.attributes, frame: scene.frame },
    nodes: graph.nodes.map((node) => ({
      ...node,
      attributes: { ...node.attributes, ...places.get(node.key) },
    })),
  }
}

function lineDirections(piece: Piece): number[] {
  return piece.lines.map((line) => {
    const to = otherEnd(line, piece).spot
    return Math.atan2(to.y - piece.spot.y, to.x - piece.spot.x)
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
