import type { SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { indexGraph, withoutEdges } from '../../model/read-graph.ts'
import { type Compared, type Places, placeCompared } from './compare.ts'
import { toHundredth } from './geometry.ts'
import { placeOutline } from './outline.ts'

/**
 * Returns the graph with the places of the other views, rounded to the hundredth, and the side of every term that has
 * only one.
 */
export function placeViews(graph: SerializedTermGraph): SerializedTermGraph {
  const { compare, outline } = findViews(graph)
  const frames = { compare: compare.frame, outline: outline.frame }
  return {
    ...graph,
    attributes: { ...graph.attributes, frames },
    nodes: graph.nodes.map((node) => {
      const { key, attributes } = node
      const places = { ...placeIn('compare', compare, key), ...placeIn('outline', outline, key) }
      const onlySide = attributes.kind === 'term' ? compare.only.get(key) : undefined
      if (Object.keys(places).length === 0) return node
      return { key, attributes: { ...attributes, ...(onlySide && { onlySide }), places } }
    }),
  }
}

/** Finds the places. The index of the graph is freed with this function. */
function findViews(graph: SerializedTermGraph): { readonly compare: Compared; readonly outline: Places } {
  // Edges of these kinds set no place, and a long report has very many.
  const indexed = indexGraph(withoutEdges(graph, ['related', 'continues']))
  return { compare: placeCompared(indexed), outline: placeOutline(indexed) }
}

function placeIn(view: 'compare' | 'outline', { places }: Places, key: NodeKey) {
  const place = places.get(key)
  return place && { [view]: { x: toHundredth(place.x), y: toHundredth(place.y) } }
}
