import type { Frame } from '../../model/frame.ts'
import type { LabelSide, Point, SerializedTermGraph, TallPlace } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { append } from '../../text/collect.ts'
import { toHundredth } from './geometry.ts'
import { type Lines, placeSatellites } from './satellites.ts'
import { otherEnd, type Piece, type Scene } from './scene.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly labelSide?: LabelSide
}

/** The places of all nodes on one map. */
export interface PlacesOnMap {
  readonly frame: Frame
  readonly places: ReadonlyMap<NodeKey, Place>
}

/** The maps of a report: for wide screens, and for tall ones. */
export interface Maps {
  readonly wide: PlacesOnMap
  readonly tall: PlacesOnMap
}

/** Returns the graph with the places of its maps. */
export function writePlaces(graph: SerializedTermGraph, { wide, tall }: Maps): SerializedTermGraph {
  const frames = { ...graph.attributes.frames, tall: tall.frame }
  return {
    ...graph,
    attributes: { ...graph.attributes, frame: wide.frame, frames },
    nodes: graph.nodes.map(({ key, attributes }) => {
      const inTall = tall.places.get(key)
      const others = inTall && { places: { ...attributes.places, tall: withoutSize(inTall) } }
      return { key, attributes: { ...attributes, ...wide.places.get(key), ...others } }
    }),
  }
}

/** A mark has one size in both scenes. */
function withoutSize({ size: _, ...place }: Place): TallPlace {
  return place
}

/** Returns the places of all nodes in a scene, rounded to the hundredth: of its bodies, and of what stands around them. */
export function placesIn(graph: SerializedTermGraph, scene: Scene): PlacesOnMap {
  const places = new Map<NodeKey, Place>()
  const spots = new Map<NodeKey, Point>()
  for (const { body, spot } of scene.pieces) if (body.key !== null) spots.set(body.key, spot)
  const citing = citingSpots(graph, spots)
  for (const piece of scene.pieces) {
    const { body, spot } = piece
    const side = body.label === null ? {} : { labelSide: spot.side }
    if (body.key !== null)
      places.set(body.key, { x: toHundredth(spot.x), y: toHundredth(spot.y), size: body.size, ...side })
    for (const { key, x, y, size } of placeSatellites(body, spot, linesOf(piece, citing)))
      places.set(key, { x: toHundredth(x), y: toHundredth(y), size })
  }
  return { frame: scene.frame, places }
}

/** Returns the places of the blocks that cite each node. */
function citingSpots(
  graph: SerializedTermGraph,
  spots: ReadonlyMap<NodeKey, Point>,
): ReadonlyMap<NodeKey, readonly Point[]> {
  const citing = new Map<NodeKey, Point[]>()
  for (const { source, target, attributes } of graph.edges) {
    const from = attributes.kind === 'cites' ? spots.get(source) : undefined
    if (from) append(citing, target, from)
  }
  return citing
}

function linesOf(piece: Piece, citing: ReadonlyMap<NodeKey, readonly Point[]>): Lines {
  const satellites = new Map<NodeKey, number[]>()
  if (piece.body.kind === 'term') {
    for (const { key } of piece.body.satellites)
      satellites.set(
        key,
        (citing.get(key) ?? []).map((from) => direction(piece.spot, from)),
      )
  }
  return { own: piece.lines.map((line) => direction(piece.spot, otherEnd(line, piece).spot)), satellites }
}

function direction(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x)
}
