import { citedTerm, parentOf } from '../../model/concordance.ts'
import type { Community, GraphNode } from '../../model/graph.ts'
import type { NodeKey, TermKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { communitiesOfTies, type Tie } from '../../model/ties/communities-of-ties.ts'
import { seededRandom } from '../../text/random.ts'

/** The weight of a block that two terms share, where that of a section is at most 1. */
const BLOCK_WEIGHT = 4
/** A section that cites more terms tells nothing of any two of them. */
const MOST_IN_SECTION = 12

/**
 * Finds communities of terms.
 *
 * Two terms are tied by blocks that cite both, by a definition that names the other and, weakly, by a section that cites
 * both. The same graph gives the same communities.
 *
 * @returns Communities of two or more terms, in the order of the glossary.
 */
export function findCommunities(graph: TermGraph): Community[] {
  const keys = graph.nodesOf('term').map(({ key }) => key as TermKey)
  return communitiesOfTies(keys, tiesOf(graph), seededRandom(1))
}

function* tiesOf(graph: TermGraph): Generator<Tie> {
  for (const edge of graph.edges) {
    if (edge.kind === 'related') yield { a: edge.source, b: edge.target, weight: BLOCK_WEIGHT * edge.weight }
  }
  for (const cited of termsBySection(graph).values()) {
    if (cited.length > MOST_IN_SECTION) continue
    for (const [index, a] of cited.entries())
      for (const b of cited.slice(index + 1)) yield { a, b, weight: 1 / (cited.length - 1) }
  }
}

/** Returns the terms that each innermost section cites, by themselves or by a component, each once. */
function termsBySection(graph: TermGraph): Map<NodeKey, TermKey[]> {
  const cited = new Map<NodeKey, Set<TermKey>>()
  for (const edge of graph.edges) {
    const term = citedTerm(graph, edge)
    const section = sectionOf(graph, graph.node(edge.source))
    if (term === undefined || section === undefined) continue
    const terms = cited.get(section) ?? new Set()
    cited.set(section, terms.add(term))
  }
  return new Map([...cited].map(([section, terms]) => [section, [...terms]]))
}

/** Returns the innermost section that contains a block or is it; undefined if there is none. */
function sectionOf(graph: TermGraph, node: GraphNode | undefined): NodeKey | undefined {
  let at: GraphNode | undefined = node
  while (at !== undefined && at.kind !== 'section') at = parentOf(graph, at.key)
  return at?.key
}
