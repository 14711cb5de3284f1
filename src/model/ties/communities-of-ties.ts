import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Community } from '../graph.ts'
import type { NodeKey, TermKey } from '../ids.ts'

/** What joins two terms, and how strongly; the weights of one pair add up. */
export interface Tie {
  readonly a: NodeKey
  readonly b: NodeKey
  readonly weight: number
}

type Ties = UndirectedGraph<object, { weight: number }>

/**
 * Finds communities of tied terms by the Louvain method (Blondel et al. 2008).
 *
 * The same ties in the same order give the same communities.
 *
 * @param random Gives numbers from 0 to below 1.
 * @returns Communities of two or more terms, in the order of `keys`.
 */
export function communitiesOfTies(
  keys: readonly TermKey[],
  ties: Iterable<Tie>,
  random: () => number,
): Community[] {
  const graph: Ties = new UndirectedGraph()
  for (const key of keys) graph.addNode(key)
  for (const { a, b, weight } of ties)
    graph.updateEdge(a, b, (old) => ({ weight: (old.weight ?? 0) + weight }))
  if (graph.size === 0) return []
  const numberOf = louvain(graph, { getEdgeWeight: 'weight', rng: random, randomWalk: false })
  const members = new Map<number, TermKey[]>()
  for (const key of keys) {
    const number = numberOf[key] ?? -1
    members.set(number, [...(members.get(number) ?? []), key])
  }
  return [...members.values()]
    .filter((terms) => terms.length > 1)
    .map((terms) => ({ centre: centreOf(terms, graph), terms }))
}

/** Returns the member with the strongest ties to the others, the first of equal ones. */
function centreOf(keys: readonly TermKey[], ties: Ties): TermKey {
  const strength = (key: TermKey) =>
    keys.reduce(
      (sum, other) => sum + (ties.hasEdge(key, other) ? ties.getEdgeAttribute(key, other, 'weight') : 0),
      0,
    )
  return keys.reduce((best, key) => (strength(key) > strength(best) ? key : best))
}
