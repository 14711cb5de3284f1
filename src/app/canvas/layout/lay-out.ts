import { parentOf, termOf } from '../../../model/concordance.ts'
import type { LayoutName } from '../../../model/explore/shown.ts'
import type { Frame } from '../../../model/frame.ts'
import type { GraphNode, LabelSide, Point } from '../../../model/graph.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { arrangeFlowers } from './flowers.ts'
import type { Arrangement } from './graph-layout.ts'

/** What the discs of terms measure where they stand in rows, in parts of their size on the map. */
const TERM_IN_ROW = 0.42
const BLOCK_IN_ROW = 0.8

/**
 * Gives the graph as each view lays it out, made when it is first asked for.
 *
 * All views lie on the map's frame, so that the camera need not change with them: a view with a taller canvas
 * is drawn smaller. Nodes without a place stand on what holds them, where they are not drawn.
 */
export function arrangeGraph(map: Arrangement, frame: Frame): (layout: LayoutName) => Arrangement {
  const { graph } = map
  const made = new Map<LayoutName, Arrangement>([['map', map]])
  return (layout) => {
    const arrangement = made.get(layout) ?? arrange(graph, frame, layout)
    made.set(layout, arrangement)
    return arrangement
  }
}

function arrange(graph: TermGraph, frame: Frame, layout: LayoutName): Arrangement {
  const own = (layout !== 'map' && graph.attributes.frames?.[layout]) || frame
  const scale = Math.min(frame.width / own.width, frame.height / own.height)
  const left = (frame.width - own.width * scale) / 2
  const top = (frame.height - own.height * scale) / 2
  const placeOf = (node: GraphNode): Point | undefined => {
    const place = layout === 'map' ? node : node.places?.[layout]
    return place && { x: left + place.x * scale, y: top + place.y * scale }
  }
  const nodes = graph.nodes.map((node) => {
    const { key, labelSide: _, ...attributes } = node
    const place = placeOf(node) ?? placeOfHolder(graph, node, placeOf)
    const size = node.size * scale * (node.kind === 'term' ? TERM_IN_ROW : BLOCK_IN_ROW)
    const labelSide = sideInRow(layout, node, place.x < frame.width / 2)
    return { key, attributes: { ...attributes, ...place, size, labelSide } }
  })
  const edges = graph.edges.map(({ key, source, target, ...attributes }) => ({
    key,
    source,
    target,
    attributes,
  }))
  const { attributes } = graph
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const
  const arranged = indexGraph({ options, attributes, nodes, edges })
  return { layout, graph: arranged, flowerOf: arrangeFlowers(arranged), textScale: scale }
}

function placeOfHolder(
  graph: TermGraph,
  node: GraphNode,
  placeOf: (node: GraphNode) => Point | undefined,
): Point {
  let at: GraphNode | undefined = node
  while (at !== undefined) {
    const place = placeOf(at)
    if (place !== undefined) return place
    at = graph.node(termOf(graph, at.key) ?? parentOf(graph, at.key)?.key ?? '')
  }
  return { x: node.x, y: node.y }
}

function sideInRow(layout: LayoutName, node: GraphNode, isLeft: boolean): LabelSide {
  if (layout === 'compare' && node.kind === 'term') return 'above'
  return layout === 'compare' && isLeft ? 'left' : 'right'
}
