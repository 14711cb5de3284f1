import type { NodeKey } from '../ids.ts'
import type { TermGraph } from '../read-graph.ts'
import { type Step, stepsFrom } from './reach.ts'

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
 * A `related` edge counts as a step only where one definition names the other term: two terms that share a block are
 * joined through the block. Of paths of one length those with fewer `contains` edges, which explain least, come
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
    if (at === to) {
      found.push(hops)
      return
    }
    const left = distances.get(at)
    if (left === undefined) return
    for (const step of explainedSteps(graph, at)) {
      if (distances.get(step.to) === left - 1) walk(step.to, [...hops, { ...step, from: at }])
    }
  }
  walk(from, [])
  return found
    .map((path, index) => ({
      path,
      index,
      loose: path.filter(({ edge }) => edge.kind === 'contains').length,
    }))
    .sort((a, b) => a.loose - b.loose || a.index - b.index)
    .slice(0, MOST_PATHS)
    .map(({ path }) => path)
}

/** The most paths that are compared: between two sections there may be very many. */
const ENOUGH = 200

/** Returns the distance of each node to `end`, up to that of `start`. */
function distancesTo(graph: TermGraph, end: NodeKey, start: NodeKey): Map<NodeKey, number> {
  const distances = new Map<NodeKey, number>([[end, 0]])
  let edge: NodeKey[] = [end]
  for (let far = 1; edge.length > 0 && !distances.has(start); far++) {
    const next: NodeKey[] = []
    for (const key of edge) {
      for (const { to } of explainedSteps(graph, key)) {
        if (distances.has(to)) continue
        distances.set(to, far)
        next.push(to)
      }
    }
    edge = next
  }
  return distances
}

function explainedSteps(graph: TermGraph, key: NodeKey): Step[] {
  return stepsFrom(graph, key).filter(
    ({ edge }) => edge.kind !== 'related' || edge.because.some(({ kind }) => kind === 'definition'),
  )
}
