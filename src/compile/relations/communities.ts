import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { citedTerm, parentOf } from '../../model/concordance.ts'
import type { Community, GraphNode } from '../../model/graph.ts'
import type { NodeKey, TermKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { groupBy } from '../../text/collect.ts'
import { seededRandom } from '../../text/random.ts'

/** The weight of a block that two terms share, where that of a section is at most 1. */
const BLOCK_WEIGHT = 4
/** A section that cites more terms tells nothing of any two of them. */
const MOST_IN_SECTION = 12

/**
 * Finds communities of terms by the Louvain method (Blondel et al. 2008).
 *
 * Two terms are tied by blocks that cite both, by a definition that names the other and, weakly, by a section that cites
 * both. The same graph gives the same communities.
 *
 * @returns Communities of two or more terms, in the order of the glossary.
 */
export function findCommunities(graph: TermGraph): Community[] {
  const terms = graph.nodesOf('term')
  const ties = new UndirectedGraph<object, { weight: number }>()
  for (const { key } of terms) ties.addNode(key)
  const tie = (a: NodeKey, b: NodeKey, weight: number) => {
    ties.updateEdge(a, b, (old) => ({ weight: (old.weight ?? 0) + weight }))
  }
  for (const edge of graph.edges) {
    if (edge.kind === 'related') tie(edge.source, edge.target, BLOCK_WEIGHT * edge.weight)
  }
  for (const cited of termsBySection(graph).values()) {
    if (cited.length > MOST_IN_SECTION) continue
    cited.forEach((a, index) => {
      for (const b of cited.slice(index + 1)) tie(a, b, 1 / (cited.length - 1))
    })
  }
  if (ties.size === 0) return []
  const numberOf = louvain(ties, { getEdgeWeight: 'weight', rng: seededRandom(1), randomWalk: false })
  const keys = terms.map(({ key }) => key as TermKey)
  return [...groupBy(keys, (key) => numberOf[key] ?? -1).values()]
    .filter((keys) => keys.length > 1)
    .map((keys) => ({ centre: centreOf(keys, ties), terms: keys }))
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

/** Returns the member with the strongest ties to the others, the first of equal ones. */
function centreOf(keys: readonly TermKey[], ties: UndirectedGraph<object, { weight: number }>): TermKey {
  const strength = (key: TermKey) =>
    keys.reduce(
      (sum, other) => sum + (ties.hasEdge(key, other) ? ties.getEdgeAttribute(key, other, 'weight') : 0),
      0,
    )
  return keys.reduce((best, key) => (strength(key) > strength(best) ? key : best))
}
