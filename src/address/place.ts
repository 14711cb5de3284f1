import { ancestorsOf } from '../model/concordance.ts'
import type { BlockNode } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'

/**
 * Returns a block's place in the report's own numbers: 二（八）二是.
 *
 * A block that the report does not number is counted as its address does: 二第2段.
 */
export function formatPlace(graph: TermGraph, block: BlockNode): string {
  return [...ancestorsOf(graph, block.key), block].map(ownPlace).join('')
}

function ownPlace({ marker, address }: BlockNode): string {
  if (marker !== null) return marker
  const count = /p(\d+)$/.exec(address)?.[1]
  return count === undefined ? '' : `第${count}段`
}
