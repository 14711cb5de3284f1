import { findPaths } from '../../../../model/explore/paths.ts'
import type { ShownBy } from '../../../../model/explore/shown.ts'
import type { NodeKey } from '../../../../model/ids.ts'
import type { TermGraph } from '../../../../model/read-graph.ts'
import type { DrawnEdge } from '../../../canvas/canvas.ts'
import { neighbourhoodOf, neighbourhoodOfPaths } from '../../../canvas/state/neighbourhood.ts'

/** What stands out of a view of rows: what is chosen with its neighbours, or the paths that are asked for. */
export interface Lit {
  /** The chosen node, or the start of the paths. */
  readonly centre: NodeKey
  readonly has: (key: NodeKey) => boolean
  /** Tells whether a node is the chosen one or an end of the paths. */
  readonly isCentre: (key: NodeKey) => boolean
  readonly isLink: (edge: DrawnEdge) => boolean
  /** The hops of the paths; none where no path is asked for. */
  readonly hops: readonly DrawnEdge[]
}

/** Finds what a view has stand out; null where nothing is chosen. */
export function findLit(graph: TermGraph, view: ShownBy): Lit | null {
  const centre = view.page.kind === 'node' ? view.page.key : undefined
  if (centre === undefined || graph.node(centre) === undefined) return null
  const paths = view.to === null ? [] : findPaths(graph, centre, view.to)
  const { roles, halos, links } = neighbourhoodOfPaths(graph, paths) ?? neighbourhoodOf(graph, centre)
  return {
    centre,
    has: (key) => roles.has(key),
    isCentre: (key) => halos.has(key),
    isLink: (edge) =>
      links.has(edge.key) || (edge.kind === 'bridge' && edge.via.some((key) => links.has(key))),
    hops: paths.flatMap((path) => path.map(({ edge }) => edge)),
  }
}
