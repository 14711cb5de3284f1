/** This room places the nodes: in the concept map by forces and search, in the other views by rules. */

import { type Frame, type MapShape, TALL_MAP, usableArea, WIDE_MAP } from '../../model/frame.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import type { EdgeKind } from '../../model/kinds.ts'
import { indexGraph, withoutEdges } from '../../model/read-graph.ts'
import { findBands, findZones, loadOf } from './bands.ts'
import { type Body, findBodies } from './bodies.ts'
import { columnsFrame, placeInColumns } from './columns.ts'
import { canRefine, type Looks, refine, untangle } from './refine.ts'
import { bodyWidth, buildScene, type Scene, spotAt, standingOf, turnScene } from './scene.ts'
import { simulate } from './simulate.ts'
import { spreadOut } from './spread.ts'
import { type Maps, placesIn, writePlaces } from './write-places.ts'

/** The share of the canvas that flowers, labels and small nodes may fill before it grows. */
const FULL = 0.55
/** How much the canvas grows if no layout without overlaps is found, and how often at most. */
const GROWTH = { factor: 1.1, most: 8 }
/** What the random steps of a search begin with. */
const SEED = 19
/** How a map is searched for. */
interface Search {
  /** What it may spend. */
  readonly looks: Looks
  /** Gives the pieces of a scene their first places. */
  readonly begin: (scene: Scene) => void
}
const LOOKS = {
  wide: { left: 160_000_000, most: 77_000_000 },
  // It begins with the wide map, of which the hottest moves would only undo what was found.
  tall: { left: 80_000_000, most: 48_000_000, heat: 0.85 },
} satisfies Record<string, Looks>
/** Edges that have no influence on places; a long report has very many. */
const PLACELESS: readonly EdgeKind[] = ['related', 'continues']

/**
 * Returns the graph with a place for every node in the concept map, for wide screens and for tall ones.
 *
 * Nothing overlaps and nothing leaves the canvas, which grows for a dense report until this is so. A report that is too
 * large for a search among layouts is placed in columns, in time linear in its size but for sorting. The same graph
 * gives the same places.
 */
export function placeNodes(graph: SerializedTermGraph): SerializedTermGraph {
  return writePlaces(graph, findMaps(graph))
}

/** Finds the places on both maps. A scene, which takes as much room as the graph, is let go of before the next is built. */
function findMaps(graph: SerializedTermGraph): Maps {
  const { bodies, links, zones } = readBodies(graph)
  const find = (shape: MapShape, { looks, begin }: Search) => {
    const scaled = scaleLabels(bodies, shape)
    const sceneOn = (frame: Frame) =>
      buildScene(frame, scaled, links, { bands: findBands(zones, scaled, frame, shape), shape })
    const scene = findScene(sceneOn, frameFor(scaled, shape), { looks: { ...looks }, begin })
    return { ...placesIn(graph, scene), standing: standingOf(scene) }
  }
  const wide = find(WIDE_MAP, { looks: LOOKS.wide, begin: (scene) => simulate(scene, SEED) })
  const tall = find(TALL_MAP, { looks: LOOKS.tall, begin: (scene) => turnScene(wide.standing, scene) })
  return { wide, tall }
}

/** Reads what is placed. The index of the graph, which takes as much room as the scenes, is freed with this function. */
function readBodies(graph: SerializedTermGraph) {
  const indexed = indexGraph(withoutEdges(graph, PLACELESS))
  const { bodies, links } = findBodies(indexed)
  return { bodies, links, zones: findZones(indexed, bodies) }
}

function scaleLabels(bodies: readonly Body[], { textScale }: MapShape): readonly Body[] {
  if (textScale === 1) return bodies
  return bodies.map((body) => ({ ...body, fontSize: body.fontSize * textScale }))
}

/** Returns the scene on the smallest canvas, from `least` upwards, on which nothing overlaps. */
function findScene(sceneOn: (frame: Frame) => Scene, least: Frame, search: Search): Scene {
  const { looks } = search
  let scene = sceneOn(least)
  const attempts = canRefine(scene, looks) ? GROWTH.most : 0
  for (let attempt = 0; attempt < attempts; attempt++) {
    // What was found on a smaller canvas is spread out and mended; where that fails, it is searched anew.
    const isFound =
      (attempt > 0 && untangle(scene, SEED, looks)) || (canRefine(scene, looks) && layOut(scene, search))
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

/** Places all pieces; returns whether a layout without overlaps was found. */
function layOut(scene: Scene, { looks, begin }: Search): boolean {
  begin(scene)
  if (!refine(scene, SEED, looks)) return false
  spreadOut(scene)
  return true
}
