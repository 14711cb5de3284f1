import type { NodeKey } from '../ids.ts'
import type { TermGraph } from '../read-graph.ts'
import { joinsByItself, type Step, stepsFrom } from './reach.ts'

/** One step of a path, with the node it leads from. */
export interface Hop extends Step {
  readonly from: NodeKey
}

/** A path as its hops, in order. */
export type Path = readonly Hop[]

/** The most paths that are returned. */
export const MOST_PATHS = 5

/**
 * Finds the shortest paths between two nodes, whatever way their edges point.
 *
 * A `related` edge counts as a step only where it joins its terms by itself: two terms that share a block are joined
 * through the block. Of paths of one length those with fewer `contains` edges, which explain least, come
 * first; then the order of the file decides.
 *
 * @returns At most `MOST_PATHS` paths, none where the nodes are the same, unknown or not connected.
 */
export function findPaths(graph: TermGraph, from: NodeKey, to: NodeKey): Path[] {
  if (from === to || graph.node(from) === undefined || graph.node(to) === undefined) return []
  const distances = distancesTo(graph, to, from)
  const found: Path[] = []
  const walk = (at: NodeKey, hops: readonly Hop[]) => {
    if (found.length >= ENOUGH) return
    if (at === to) found.push(hops)
    const left = distances.get(at)
    if (left === undefined) return
    for (const step of explainedSteps(graph, at)) {
      if (distances.get(step.to) === left - 1) walk(step.to, [...hops, { ...step, from: at }])
    }
  }
  walk(from, [])
  const loose = (path: Path) => path.filter(({ edge }) => edge.kind === 'contains').length
  return found.sort((a, b) => loose(a) - loose(b)).slice(0, MOST_PATHS)
}

/** The most paths that are compared: between two sections there may be very many. */
const ENOUGH = 200

/** Returns the distance to `end` of `start` and of all nodes that are nearer. */
function distancesTo(graph: TermGraph, end: NodeKey, start: NodeKey): Map<NodeKey, number> {
  const distances = new Map<NodeKey, number>([[end, 0]])
  // The walk goes on to what is added to the map, so it is breadth first.
  for (const [key, far] of distances) {
    if (distances.has(start)) break
    for (const { to } of explainedSteps(graph, key)) if (!distances.has(to)) distances.set(to, far + 1)
  }
  return distances
}

function explainedSteps(graph: TermGraph, key: NodeKey): Step[] {
  return stepsFrom(graph, key).filter(({ edge }) => edge.kind !== 'related' || joinsByItself(edge))
}
