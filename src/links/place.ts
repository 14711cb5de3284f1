import { ancestorsOf } from '../model/concordance.ts'
import type { BlockNode } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'

/**
 * Gives a block's place as the report itself numbers it: 二（八）二是.
 *
 * Blocks without a number of their own add nothing; the address beside the words tells them apart.
 */
export function formatPlace(graph: TermGraph, block: BlockNode): string {
  return [...ancestorsOf(graph, block.key), block].map((part) => part.marker ?? '').join('')
}
