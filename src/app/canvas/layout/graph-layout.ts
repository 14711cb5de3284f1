import { parentOf, termOf } from '../../../model/concordance.ts'
import type { LayoutName } from '../../../model/explore/shown.ts'
import { BASE_FRAME, type Frame, TALL_MAP } from '../../../model/frame.ts'
import type { GraphNode, LabelSide, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { distanceOf } from '../../../model/label-geometry.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'

/** Where a node stands in its flower: a term with its components as petals. */
export interface FlowerPlace {
  /** For a term, the distance of its farthest petal, centre to centre; 0 for any other node. */
  readonly reach: number
  /** For a term, the radius of its petals. */
  readonly petalSize: number
  /** For a petal, the middle of its flower. */
  readonly heart: Point | null
}

const ALONE: FlowerPlace = { reach: 0, petalSize: 0, heart: null }

/** A graph as one of the layouts places it. */
export interface GraphLayout {
  readonly name: LayoutName
  /** The coordinate system of its places. */
  readonly frame: Frame
  /** Whether it is the concept map for canvases that are taller than wide. */
  readonly isTall: boolean
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
  const frame = graph.attributes.frame ?? BASE_FRAME
  return { name: 'map', isTall: false, frame, graph, flowerOf: findFlowers(graph), textScale: 1 }
}

/** Returns the concept map for a canvas that is taller than wide; the other one where the graph has none. */
export function layOutTallMap(graph: TermGraph): GraphLayout {
  const frame = graph.attributes.frames?.tall
  if (frame === undefined) return layOutMap(graph)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  const laid = withPlaces(graph, (node) => ({ labelSide: undefined, ...(node.places?.tall ?? middle) }))
  return {
    ...{ name: 'map', isTall: true, frame, textScale: TALL_MAP.textScale },
    ...{ graph: laid, flowerOf: findFlowers(laid) },
  }
}

/**
 * Returns a function that lays a graph out for a canvas that is taller than wide or not; each layout is made when it is
 * first asked for.
 *
 * Rows lie on the wide map's frame: those with a taller frame are drawn smaller. A node without a place in a layout is
 * put where the node that holds it stands.
 */
export function layOutGraph(graph: TermGraph): (name: LayoutName, isTall: boolean) => GraphLayout {
  const made = new Map<string, GraphLayout>()
  return (name, isTall) => {
    const id = name === 'map' && isTall ? 'tall' : name
    const layout = made.get(id) ?? layOut(graph, name, isTall)
    made.set(id, layout)
    return layout
  }
}

function layOut(graph: TermGraph, name: LayoutName, isTall: boolean): GraphLayout {
  if (name !== 'map') return layOutRows(graph, graph.attributes.frame ?? BASE_FRAME, name)
  return isTall ? layOutTallMap(graph) : layOutMap(graph)
}

/** What a layout changes of a node. */
type Changes = Point & { readonly size?: number; readonly labelSide: LabelSide | undefined }

function withPlaces(graph: TermGraph, changesOf: (node: GraphNode) => Changes): TermGraph {
  const nodes = graph.nodes.map((node) => {
    const { key, labelSide: _, ...attributes } = node
    const { labelSide, ...place } = changesOf(node)
    return { key, attributes: { ...attributes, ...place, ...(labelSide && { labelSide }) } }
  })
  const edges = graph.edges.map(({ key, source, target, ...attributes }) => ({
    ...{ key, source, target },
    attributes,
  }))
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const
  return indexGraph({ options, attributes: graph.attributes, nodes, edges })
}

type RowLayout = Exclude<LayoutName, 'map'>

function layOutRows(graph: TermGraph, frame: Frame, name: RowLayout): GraphLayout {
  const own = graph.attributes.frames?.[name] ?? frame
  const scale = Math.min(frame.width / own.width, frame.height / own.height)
  const left = (frame.width - own.width * scale) / 2
  const top = (frame.height - own.height * scale) / 2
  const placeOf = (node: GraphNode | undefined): Point | undefined => {
    if (node === undefined) return undefined
    const place = node.places?.[name]
    if (place) return { x: left + place.x * scale, y: top + place.y * scale }
    return placeOf(graph.node(termOf(graph, node.key) ?? parentOf(graph, node.key)?.key ?? ''))
  }
  const laid = withPlaces(graph, (node) => {
    const { x, y } = placeOf(node) ?? node
    const size = node.size * scale * (node.kind === 'term' ? TERM_IN_ROW : BLOCK_IN_ROW)
    return { x, y, size, labelSide: sideInRow(name, node, x < frame.width / 2) }
  })
  return { name, isTall: false, frame, graph: laid, flowerOf: findFlowers(laid), textScale: scale }
}

function sideInRow(layout: RowLayout, node: GraphNode, isLeft: boolean): LabelSide {
  if (layout === 'compare' && node.kind === 'term') return 'above'
  return layout === 'compare' && isLeft ? 'left' : 'right'
}

/** Finds each node's place in its flower, once for a graph. */
function findFlowers(graph: TermGraph): (key: NodeKey) => FlowerPlace {
  const places = new Map<NodeKey, FlowerPlace>()
  for (const term of graph.nodesOf('term')) {
    const petals = graph.from(term.key, 'component').flatMap((edge) => graph.node(edge.target) ?? [])
    places.set(term.key, {
      reach: Math.max(0, ...petals.map((petal) => distanceOf(petal, term))),
      petalSize: Math.max(0, ...petals.map((petal) => petal.size)),
      heart: null,
    })
  }
  for (const petal of graph.nodesOf('component')) {
    const heart = graph.node(termOf(graph, petal.key) ?? petal.key) ?? null
    places.set(petal.key, { ...ALONE, heart })
  }
  return (key) => places.get(key) ?? ALONE
}
