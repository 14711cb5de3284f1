import type { GraphEdge, GraphNode } from '../graph.ts'
import type { NodeKey } from '../ids.ts'
import type { NodeKind } from '../kinds.ts'
import type { TermGraph } from '../read-graph.ts'
import { findPaths } from './paths.ts'
import { type Bridge, findBridges, type LayoutName, shownNodes } from './shown.ts'

/** The parts of a view that decide which part of the graph is shown. */
export interface ShownBy {
  readonly page: { readonly kind: string; readonly key?: NodeKey }
  readonly layout: LayoutName
  readonly hidden: readonly NodeKind[]
  readonly depth: number
  readonly to: NodeKey | null
}

/** What a view shows. */
export interface ShownPart {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Connections through nodes that are not shown. */
  readonly bridges: readonly Bridge[]
}

/** Returns the nodes that a view shows, the edges between them and the bridges, in file order. */
export function shownPart(graph: TermGraph, view: ShownBy): ShownPart {
  const chosen = view.page.kind === 'node' ? (view.page.key ?? null) : null
  const paths = chosen !== null && view.to !== null ? findPaths(graph, chosen, view.to) : []
  const kept = new Set(paths.flatMap((path) => path.flatMap(({ from, to }) => [from, to])))
  const { layout, hidden, depth } = view
  const shown = shownNodes(graph, { layout, hidden, chosen, depth, kept, within: null })
  return {
    nodes: graph.nodes.filter(({ key }) => shown.has(key)),
    edges: graph.edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
    bridges: findBridges(graph, shown),
  }
}
