/** This room places the nodes: in the concept map by forces and search, in the other views by rules. */

import { type Frame, type MapShape, TALL_MAP, usableArea, WIDE_MAP } from '../../model/frame.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import type { EdgeKind } from '../../model/kinds.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBands, loadOf } from './bands.ts'
import { type Body, findBodies } from './bodies.ts'
import { columnsFrame, placeInColumns } from './columns.ts'
import { totalCost, widestHole } from './cost.ts'
import { canRefine, type Looks, refine, untangle } from './refine.ts'
import { bodyWidth, buildScene, type Scene, type Spot, spotAt } from './scene.ts'
import { simulate } from './simulate.ts'
import { spreadOut } from './spread.ts'
import { type Scenes, writePlaces } from './write-places.ts'

/** The share of the canvas that flowers, labels and small nodes may fill before it grows. */
const FULL = 0.55
/** How much the canvas grows if no layout without overlaps is found, and how often at most. */
const GROWTH = { factor: 1.1, most: 8 }
/**
 * The layouts that are searched for a map: the seeds, of which the best is kept, for large reports one, to save time; and
 * the looks (see `Looks`) that all of one report may take together.
 */
interface Search {
  readonly shape: MapShape
  readonly seeds: readonly number[]
  readonly looks: Looks
}
const SEARCH = {
  wide: { shape: WIDE_MAP, seeds: [19, 4], looks: { left: 160_000_000, most: 77_000_000 } },
  tall: { shape: TALL_MAP, seeds: [19], looks: { left: 80_000_000, most: 48_000_000 } },
} satisfies Record<string, Search>
/** Above this many pieces only the first seed is tried. */
const MANY = 120
/** The cost of each pixel of the widest empty circle's radius when layouts are compared. */
const HOLE_COST = 10
/** Edges that have no influence on places. */
const PLACELESS: readonly EdgeKind[] = ['related', 'continues']

/**
 * Returns the graph with a place for every node in the concept map, for wide screens and for tall ones.
 *
 * Nothing overlaps and nothing leaves the canvas, which grows for a dense report until this is so. A report that is too
 * large for a search among layouts is placed in columns, in time linear in its size but for sorting. The same graph
 * gives the same places.
 */
export function placeNodes(graph: SerializedTermGraph): SerializedTermGraph {
  return writePlaces(graph, findScenes(graph))
}

/** Returns the scenes with all pieces placed. The index of the graph is freed with this function. */
function findScenes(graph: SerializedTermGraph): Scenes {
  // Long reports have very many of the edges that are left out.
  const edges = graph.edges.filter(({ attributes }) => !PLACELESS.includes(attributes.kind))
  const indexed = indexGraph({ ...graph, edges })
  const { bodies, links } = findBodies(indexed)
  const find = (search: Search) => {
    const { shape } = search
    const scaled = bodies.map((body) => ({ ...body, fontSize: body.fontSize * shape.textScale }))
    const sceneOn = (frame: Frame) =>
      buildScene(frame, scaled, links, { bands: findBands(indexed, scaled, frame, shape), shape })
    return findScene(sceneOn, frameFor(scaled, shape), search)
  }
  return { wide: find(SEARCH.wide), tall: find(SEARCH.tall) }
}

/** Returns the scene on the smallest canvas, from `least` upwards, on which nothing overlaps. */
function findScene(sceneOn: (frame: Frame) => Scene, least: Frame, { seeds, looks }: Search): Scene {
  const search = { seeds, looks: { ...looks }, seed: seeds[0] ?? 0 }
  let scene = sceneOn(least)
  const attempts = canRefine(scene, search.looks) ? GROWTH.most : 0
  for (let attempt = 0; attempt < attempts; attempt++) {
    // What was found on a smaller canvas is spread out and mended; where that fails, it is searched anew.
    const isFound =
      (attempt > 0 && untangle(scene, search)) || (canRefine(scene, search.looks) && layOut(scene, search))
    if (isFound) return scene
    scene = enlarged(scene, sceneOn(grown(scene.frame, GROWTH.factor)))
  }
  scene = sceneOn(columnsFrame(scene))
  placeInColumns(scene)
  return scene
}

/** Returns a scene on a larger canvas with all pieces where they stood on a smaller one, in proportion. */
function enlarged(before: Scene, scene: Scene): Scene {
  const factor = scene.frame.width / before.frame.width
  scene.pieces.forEach((piece, index) => {
    const { x, y, side } = before.pieces[index]?.spot ?? piece.spot
    piece.spot = spotAt(piece.body, { x: x * factor, y: y * factor }, side)
  })
  return scene
}

/** Returns the canvas that a report's bodies need: the base frame or a larger one of the same shape. */
export function frameFor(bodies: readonly Body[], shape: MapShape): Frame {
  const { base } = shape
  const area = usableArea(base, shape)
  const width = area.right - area.left
  const load = bodies.reduce((sum, body) => sum + loadOf(body), 0)
  const widest = bodies.reduce((most, body) => Math.max(most, bodyWidth(body)), 0)
  return grown(
    base,
    Math.max(1, Math.sqrt(load / (width * (area.bottom - area.top) * FULL)), (1.2 * widest) / width),
  )
}

function grown({ width, height }: Frame, factor: number): Frame {
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}

/** Places all pieces by the best layout of several; returns whether one without overlaps was found. */
function layOut(scene: Scene, { seeds, looks }: Pick<Search, 'seeds' | 'looks'>): boolean {
  let best: { spots: Spot[]; cost: number } | null = null
  for (const seed of scene.pieces.length > MANY ? seeds.slice(0, 1) : seeds) {
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
