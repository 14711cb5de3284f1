import type { LayoutName } from '../../../model/explore/shown.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { arrangeFlowers, type FlowerPlace } from './flowers.ts'

/** A graph as one of its views lays it out, on the frame of the concept map. */
export interface Arrangement {
  readonly layout: LayoutName
  /** The graph with the places and sizes of the view. */
  readonly graph: TermGraph
  readonly flowerOf: (key: NodeKey) => FlowerPlace
  /** How large letters are, in parts of their size on the map. */
  readonly textScale: number
}

/** Gives the graph as its concept map, which is where its nodes stand. */
export function arrangeMap(graph: TermGraph): Arrangement {
  return { layout: 'map', graph, flowerOf: arrangeFlowers(graph), textScale: 1 }
}
