import { parentOf, termOf } from '../../../model/concordance.ts'
import type { LayoutName } from '../../../model/explore/shown.ts'
import type { Frame } from '../../../model/frame.ts'
import type { GraphNode, LabelSide, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { type FlowerPlace, findFlowers } from './flowers.ts'

/** A graph as one of the layouts places it, on the frame of the concept map. */
export interface GraphLayout {
  readonly name: LayoutName
  /** The graph with the places and sizes of the layout. */
  readonly graph: TermGraph
  readonly flowerOf: (key: NodeKey) => FlowerPlace
  /** The size of letters, as a share of their size on the map. */
  readonly textScale: number
}

/** The size of marks that stand in rows, as a share of their size on the map. */
const TERM_IN_ROW = 0.42
const BLOCK_IN_ROW = 0.8

/** Returns the concept map, which is where the nodes of a graph stand by themselves. */
export function layOutMap(graph: TermGraph): GraphLayout {
  return { name: 'map', graph, flowerOf: findFlowers(graph), textScale: 1 }
}

/**
 * Returns what lays a graph out, each layout made when it is first asked for.
 *
 * All layouts lie on the map's frame, so that the camera need not change with them: one with a taller frame
 * is drawn smaller. Nodes without a place stand on what holds them, where they are not drawn.
 */
export function layOutGraph(graph: TermGraph, frame: Frame): (name: LayoutName) => GraphLayout {
  const made = new Map<LayoutName, GraphLayout>()
  return (name) => {
    const layout = made.get(name) ?? (name === 'map' ? layOutMap(graph) : layOutRows(graph, frame, name))
    made.set(name, layout)
    return layout
  }
}

type RowLayout = Exclude<LayoutName, 'map'>

function layOutRows(graph: TermGraph, frame: Frame, name: RowLayout): GraphLayout {
  const own = graph.attributes.frames?.[name] ?? frame
  const scale = Math.min(frame.width / own.width, frame.height / own.height)
  const left = (frame.width - own.width * scale) / 2
  const top = (frame.height - own.height * scale) / 2
  const placeOf = (node: GraphNode): Point | undefined => {
    const place = node.places?.[name]
    return place && { x: left + place.x * scale, y: top + place.y * scale }
  }
  const nodes = graph.nodes.map((node) => {
    const { key, labelSide: _, ...attributes } = node
    const place = placeOf(node) ?? placeOfHolder(graph, node, placeOf)
    const size = node.size * scale * (node.kind === 'term' ? TERM_IN_ROW : BLOCK_IN_ROW)
    const labelSide = sideInRow(name, node, place.x < frame.width / 2)
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
  const laid = indexGraph({ options, attributes, nodes, edges })
  return { name, graph: laid, flowerOf: findFlowers(laid), textScale: scale }
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

function sideInRow(layout: RowLayout, node: GraphNode, isLeft: boolean): LabelSide {
  if (layout === 'compare' && node.kind === 'term') return 'above'
  return layout === 'compare' && isLeft ? 'left' : 'right'
}
