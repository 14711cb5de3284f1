import { BASE_FRAME, type Frame, usableArea } from '../../model/frame.ts'
import type { LabelSide, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, loadOf } from './bands.ts'
import { type Body, findBodies } from './bodies.ts'
import { totalCost } from './cost.ts'
import { totalOverlap } from './overlaps.ts'
import { refine } from './refine.ts'
import { placeSatellites } from './satellites.ts'
import { buildScene, type Scene, type Spot } from './scene.ts'
import { simulate } from './simulate.ts'

/** The share of the canvas that flowers, labels and small nodes may fill before it grows. */
const FULL = 0.36
const GROWTH = 1.1
/** Layouts tried from different seeds; the best is kept. */
const SEEDS = [1, 2]

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
    const scene = buildScene({ frame, bodies, links, bands: findBands(indexed, bodies, frame) })
    const spots = layOut(scene)
    if (spots) return withPlaces(graph, scene, spots)
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

/** Gives the best of the layouts tried, or null where each of them has overlaps. */
function layOut(scene: Scene): Spot[] | null {
  let best: { spots: Spot[]; cost: number } | null = null
  for (const seed of SEEDS) {
    const spots = refine(scene, simulate(scene, seed), seed)
    if (totalOverlap(scene, spots) > 0) continue
    const cost = totalCost(scene, spots)
    if (best === null || cost < best.cost) best = { spots, cost }
  }
  return best?.spots ?? null
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly labelSide?: LabelSide
}

function withPlaces(graph: SerializedTermGraph, scene: Scene, spots: readonly Spot[]): SerializedTermGraph {
  const places = new Map<NodeKey, Place>()
  scene.bodies.forEach((body, index) => {
    const spot = spots[index]
    if (!spot) return
    const side = body.label === null ? {} : { labelSide: spot.side }
    if (body.key !== null)
      places.set(body.key, { x: round(spot.x), y: round(spot.y), size: body.size, ...side })
    for (const { key, x, y, size } of placeSatellites(body, spot, lineDirections(scene, spots, index)))
      places.set(key, { x: round(x), y: round(y), size })
  })
  return {
    ...graph,
    attributes: { ...graph.attributes, frame: scene.frame },
    nodes: graph.nodes.map((node) => ({
      ...node,
      attributes: { ...node.attributes, ...places.get(node.key) },
    })),
  }
}

function lineDirections(scene: Scene, spots: readonly Spot[], index: number): number[] {
  const from = spots[index]
  return (scene.linksOf[index] ?? []).flatMap((at) => {
    const link = scene.links[at]
    const to = link && spots[link.a === index ? link.b : link.a]
    return from && to ? [Math.atan2(to.y - from.y, to.x - from.x)] : []
  })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
