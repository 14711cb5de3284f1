import { citationsOf } from '../../model/concordance.ts'
import type { NodeOf } from '../../model/graph.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** A term with how often the body cites it. */
export interface CitedTerm {
  readonly term: NodeOf<'term'>
  readonly citations: number
}

/** So many terms are offered before anything is typed. */
const MOST_CITED = 6

/** Returns the terms that the body cites most, the most cited first, then in the order of the appendix. */
export function mostCited(graph: TermGraph): CitedTerm[] {
  return graph
    .nodesOf('term')
    .map((term) => ({ term, citations: citationsOf(graph, term.key).length }))
    .filter(({ citations }) => citations > 0)
    .sort((a, b) => b.citations - a.citations)
    .slice(0, MOST_CITED)
}
