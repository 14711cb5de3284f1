import { termOf } from '../../../model/concordance.ts'
import { BASE_FRAME, type Frame, TALL_MAP } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { distanceOf } from '../../../model/label-geometry.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { greatestOf } from '../../../text/extremes.ts'

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

/** A graph as one of the concept maps places it. */
export interface GraphLayout {
  /** The coordinate system of its places. */
  readonly frame: Frame
  /** Whether it is the map for canvases that are taller than wide. */
  readonly isTall: boolean
  /** The graph with the places and sizes of the layout. */
  readonly graph: TermGraph
  readonly flowerOf: (key: NodeKey) => FlowerPlace
  /** The size of letters, as a share of their size on the wide map. */
  readonly textScale: number
}

/** Returns the concept map, which is where the nodes of a graph stand by themselves. */
export function layOutMap(graph: TermGraph): GraphLayout {
  const frame = graph.attributes.frame ?? BASE_FRAME
  return { isTall: false, frame, graph, flowerOf: findFlowers(graph), textScale: 1 }
}

/** Returns the concept map for a canvas that is taller than wide; the other one where the graph has none. */
export function layOutTallMap(graph: TermGraph): GraphLayout {
  const frame = graph.attributes.frames?.tall
  if (frame === undefined) return layOutMap(graph)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  const laid = withTallPlaces(graph, middle)
  return { isTall: true, frame, graph: laid, flowerOf: findFlowers(laid), textScale: TALL_MAP.textScale }
}

/**
 * Returns a function that gives the map for a canvas that is taller than wide, or the one for any other; each is made
 * when it is first asked for.
 */
export function layOutGraph(graph: TermGraph): (isTall: boolean) => GraphLayout {
  const made = new Map<boolean, GraphLayout>()
  return (isTall) => {
    const layout = made.get(isTall) ?? (isTall ? layOutTallMap(graph) : layOutMap(graph))
    made.set(isTall, layout)
    return layout
  }
}

/** Returns the graph with the places of its tall map; a node that has none stands in the middle. */
function withTallPlaces(graph: TermGraph, middle: Point): TermGraph {
  const nodes = graph.nodes.map((node) => {
    const { key, labelSide: _, ...attributes } = node
    return { key, attributes: { ...attributes, ...(node.places?.tall ?? middle) } }
  })
  const edges = graph.edges.map(({ key, source, target, ...attributes }) => ({
    ...{ key, source, target },
    attributes,
  }))
  const options = { type: 'directed', multi: true, allowSelfLoops: false } as const
  return indexGraph({ options, attributes: graph.attributes, nodes, edges })
}

/** Finds each node's place in its flower, once for a graph. */
function findFlowers(graph: TermGraph): (key: NodeKey) => FlowerPlace {
  const places = new Map<NodeKey, FlowerPlace>()
  for (const term of graph.nodesOf('term')) {
    const petals = graph.from(term.key, 'component').flatMap((edge) => graph.node(edge.target) ?? [])
    places.set(term.key, {
      reach: greatestOf([0, ...petals.map((petal) => distanceOf(petal, term))]),
      petalSize: greatestOf([0, ...petals.map((petal) => petal.size)]),
      heart: null,
    })
  }
  for (const petal of graph.nodesOf('component')) {
    const heart = graph.node(termOf(graph, petal.key) ?? petal.key) ?? null
    places.set(petal.key, { ...ALONE, heart })
  }
  return (key) => places.get(key) ?? ALONE
}
