import type { LabelSide, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { placeSatellites } from './satellites.ts'
import { otherEnd, type Piece, type Scene } from './scene.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly labelSide?: LabelSide
}

/** Gives the graph with the places that its scene shows, rounded to the hundredth. */
export function writePlaces(graph: SerializedTermGraph, scene: Scene): SerializedTermGraph {
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
