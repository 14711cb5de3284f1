import { termOf } from '../../model/concordance.ts'
import type { GraphEdge } from '../../model/graph.ts'
import type { TermKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** Returns the term that an edge cites, by itself or by a component; undefined for any other edge. */
export function citedTerm(graph: TermGraph, edge: GraphEdge): TermKey | undefined {
  const target = edge.kind === 'cites' ? graph.node(edge.target) : undefined
  if (target?.kind === 'component') return termOf(graph, target.key)
  return target?.kind === 'term' ? (target.key as TermKey) : undefined
}
