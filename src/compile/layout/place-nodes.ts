/** This room places the nodes: in the concept map by forces and search, in the other views by rules. */

import { BASE_FRAME, type Frame, usableArea } from '../../model/frame.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import type { EdgeKind } from '../../model/kinds.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, loadOf } from './bands.ts'
import { type Body, findBodies } from './bodies.ts'
import { columnsFrame, placeInColumns } from './columns.ts'
import { totalCost, widestHole } from './cost.ts'
import { canRefine, type Looks, refine } from './refine.ts'
import { bodyWidth, buildScene, type Scene, type Spot } from './scene.ts'
import { simulate } from './simulate.ts'
import { spreadOut } from './spread.ts'
import { writePlaces } from './write-places.ts'

/** The share of the canvas that flowers, labels and small nodes may fill before it grows. */
const FULL = 0.55
/** How much the canvas grows if no layout without overlaps is found, and how often at most. */
const GROWTH = { factor: 1.1, most: 8 }
/** The seeds of the layouts that are tried, the best of which is kept; for large reports one, to save time. */
const SEEDS = { few: [19], many: [19, 4], manyUpTo: 120 }
/** The cost of each pixel of the widest empty circle's radius when layouts are compared. */
const HOLE_COST = 10
/** Edges that have no influence on places. */
const PLACELESS: readonly EdgeKind[] = ['related', 'continues']
/** How many looks (see `Looks`) all layouts of one report may take together. */
const MOST_LOOKS = 160_000_000

/**
 * Returns the graph with a place for every node in the concept map.
 *
 * Nothing overlaps and nothing leaves the canvas, which grows for a dense report until this is so. A report that is too
 * large for a search among layouts is placed in columns, in time linear in its size but for sorting. The same graph
 * gives the same places.
 */
export function placeNodes(graph: SerializedTermGraph): SerializedTermGraph {
  return writePlaces(graph, findScene(graph))
}

/** Returns the scene with all pieces placed. The index of the graph is freed with this function. */
function findScene(graph: SerializedTermGraph): Scene {
  // Long reports have very many of the edges that are left out.
  const edges = graph.edges.filter(({ attributes }) => !PLACELESS.includes(attributes.kind))
  const indexed = indexGraph({ ...graph, edges })
  const { bodies, links } = findBodies(indexed)
  const sceneOn = (frame: Frame) => buildScene(frame, bodies, links, findBands(indexed, bodies, frame))
  let scene = sceneOn(frameFor(bodies))
  const looks = { left: MOST_LOOKS }
  for (let attempt = 0; attempt < GROWTH.most && canRefine(scene, looks); attempt++) {
    if (layOut(scene, looks)) return scene
    scene = sceneOn(grown(scene.frame, GROWTH.factor))
  }
  scene = sceneOn(columnsFrame(scene.pieces, scene.frame))
  placeInColumns(scene)
  return scene
}

/** Returns the canvas that a report's bodies need: the base frame or a larger one of the same shape. */
export function frameFor(bodies: readonly Body[]): Frame {
  const area = usableArea(BASE_FRAME)
  const width = area.right - area.left
  const load = bodies.reduce((sum, body) => sum + loadOf(body), 0)
  const widest = bodies.reduce((most, body) => Math.max(most, bodyWidth(body)), 0)
  return grown(
    BASE_FRAME,
    Math.max(1, Math.sqrt(load / (width * (area.bottom - area.top) * FULL)), (1.2 * widest) / width),
  )
}

function grown({ width, height }: Frame, factor: number): Frame {
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}

/** Places all pieces by the best layout of several; returns whether one without overlaps was found. */
function layOut(scene: Scene, looks: Looks): boolean {
  let best: { spots: Spot[]; cost: number } | null = null
  for (const seed of scene.pieces.length > SEEDS.manyUpTo ? SEEDS.few : SEEDS.many) {
    simulate(scene, seed)
    if (!refine(scene, seed, looks)) continue
    const cost = totalCost(scene) + HOLE_COST * widestHole(scene)
    if (best === null || cost < best.cost) best = { spots: scene.pieces.map((piece) => piece.spot), cost }
  }
  scene.pieces.forEach((piece, index) => {
    piece.spot = best?.spots[index] ?? piece.spot
  })
  if (best === null) return false
  spreadOut(scene)
  return true
}
