import type { View } from '../../../../address/view.ts'
import type { GraphNode } from '../../../../model/graph.ts'
import { type NodeKey, type Slug, slugOf, termKey } from '../../../../model/ids.ts'
import type { LibraryIndex } from '../../../../model/library-files.ts'
import { partOfGraph, type TermGraph } from '../../../../model/read-graph.ts'
import type { MapModel } from '../../library-model.ts'
import { hrefOfLibrary, type LibraryContext } from '../library-context.ts'
import { type MapMessages, mapMessagesIn } from './messages.ts'

/** What every part of the page with the map is drawn from. */
export interface MapContext {
  readonly context: LibraryContext
  readonly map: MapModel
  readonly words: MapMessages
  /** The concept that the address chooses; null for none, or one that is not on the map. */
  readonly chosen: GraphNode | null
  /** The year up to which a use counts; null for all years. */
  readonly year: number | null
  /** The concepts that are shown; null for all. */
  readonly only: ReadonlySet<NodeKey> | null
  /** The graph of the concepts that are shown. */
  readonly shown: TermGraph
}

/** Makes the context of the page with the map; null where there is no map. */
export function mapContext(context: LibraryContext): MapContext | null {
  const { view } = context
  const { map } = context.library
  if (map === null) return null
  const year = shownYear(view, context.index)
  const only = shownConcepts(map, year)
  const at = chosenConcept(view)
  return {
    ...{ context, map, only, year, words: mapMessagesIn(view.lang) },
    chosen: (at !== null && map.graph.node(termKey(at))) || null,
    shown: only ? partOfGraph(map.graph, only) : map.graph,
  }
}

/** Returns the concept that a view chooses on the map; null for none. */
export function chosenConcept({ page }: Pick<View, 'page'>): Slug | null {
  return page.kind === 'concept-map' ? page.at : null
}

/** Returns the year of the library up to which a view counts uses; null for all, the last one among them. */
export function shownYear(
  { facets: { year } }: Pick<View, 'facets'>,
  { coverage: { years } }: Pick<LibraryIndex, 'coverage'>,
): number | null {
  if (year === null || years === null || year >= years[1]) return null
  return Math.max(years[0], year)
}

/** Returns the concepts that are used up to a year, those left out of which the year is not known; null for all. */
export function shownConcepts(
  { graph, years }: Pick<MapModel, 'graph' | 'years'>,
  year: number | null,
): Set<NodeKey> | null {
  if (year === null) return null
  const isUsed = (first: number) => first > 0 && first <= year
  return new Set(graph.nodes.map(({ key }) => key).filter((key) => isUsed(years[key] ?? 0)))
}

/** Returns the relative address of the map with a concept chosen on it, and with paths to another. */
export function hrefOnMap(
  { context }: Pick<MapContext, 'context'>,
  at: NodeKey | null,
  to: NodeKey | null = null,
): string {
  const slug = at === null ? null : slugOf(at)
  return hrefOfLibrary(context, { kind: 'concept-map', at: slug }, { facets: context.view.facets, to })
}
