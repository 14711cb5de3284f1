import type { SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { type Places, placeCompared } from './compare.ts'
import { toHundredth } from './geometry.ts'
import { placeOutline } from './outline.ts'

/**
 * Returns the graph with the places of the other views, rounded to the hundredth, and the side of every term that has
 * only one.
 *
 * @param indexed The same graph, indexed.
 */
export function placeViews(graph: SerializedTermGraph, indexed: TermGraph): SerializedTermGraph {
  const compare = placeCompared(indexed)
  const outline = placeOutline(indexed)
  const frames = { compare: compare.frame, outline: outline.frame }
  return {
    ...graph,
    attributes: { ...graph.attributes, frames },
    nodes: graph.nodes.map(({ key, attributes }) => {
      const onlySide = compare.only.get(key)
      const places = { ...placeIn('compare', compare, key), ...placeIn('outline', outline, key) }
      const isPlaced = Object.keys(places).length > 0
      return {
        key,
        attributes: {
          ...attributes,
          ...(onlySide && attributes.kind === 'term' ? { onlySide } : {}),
          ...(isPlaced ? { places } : {}),
        },
      }
    }),
  }
}

function placeIn(view: 'compare' | 'outline', { places }: Places, key: NodeKey) {
  const place = places.get(key)
  return place && { [view]: { x: toHundredth(place.x), y: toHundredth(place.y) } }
}
