import type { Concept } from '../../model/library.ts'
import type { LibraryIndex, LibraryMap, LibraryNames } from '../../model/library-files.ts'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import type { ZoomStep } from '../canvas/canvas.ts'
import type { CanvasState } from '../explore/explore-model.ts'
import type { LibraryResults } from './results-model.ts'

/** What the pages of a library are drawn from. */
export interface LibraryModel {
  readonly index: LibraryIndex
  /** What the page is about; null on the pages that are about all concepts. */
  readonly concept: Concept | null
  /** The names for the table of concepts; null on every other page. */
  readonly names: LibraryNames | null
  /** What was found for the query in the address; null on a page that shows no results. */
  readonly results: LibraryResults | null
  /** The map of the concepts; null on every other page. */
  readonly map: MapModel | null
  /** So many rows of the table are drawn at most: a long one grows as one reads on. */
  readonly rows: number
}

/** So many rows of the table of concepts are drawn at first. */
export const FIRST_ROWS = 300

/** Makes the model of a library's page. */
export function libraryModel(
  index: LibraryIndex,
  { concept = null, names = null, map = null }: Partial<Pick<LibraryModel, 'concept' | 'names' | 'map'>> = {},
): LibraryModel {
  return { index, concept, names, map, results: null, rows: FIRST_ROWS }
}

/** What the map of the concepts is drawn from, besides the view. */
export interface MapModel extends Pick<LibraryMap, 'years' | 'reports'> {
  readonly graph: TermGraph
  readonly canvas: CanvasState
  /** The concept that is chosen, with its uses; null for none, and until it is there. */
  readonly chosen: Concept | null
  /** Whether the next concept that is pressed ends a path from the chosen one. */
  readonly isPicking: boolean
  /** Null on a page that is not alive yet. */
  readonly actions: MapActions | null
}

/** What a person can do with the map beyond following links. */
export interface MapActions {
  readonly zoom: (step: ZoomStep) => void
  readonly pickEnd: () => void
  readonly savePicture: () => void
}

/** Makes the model of the map of a library's concepts: no canvas, nothing chosen. */
export function mapModel({ graph, years, reports }: LibraryMap): MapModel {
  return {
    ...{ graph: indexGraph(graph), years, reports },
    ...{ canvas: 'off', chosen: null, isPicking: false, actions: null },
  }
}
