import { isBlock, parentOf, termOf } from '../concordance.ts'
import type { GraphEdge, GraphNode } from '../graph.ts'
import type { NodeKey } from '../ids.ts'
import type { LayoutName, NodeKind } from '../kinds.ts'
import type { TermGraph } from '../read-graph.ts'
import { findPaths } from './paths.ts'
import { reachOf } from './reach.ts'

/** Decides which nodes a picture shows. */
export interface Choice {
  readonly layout: LayoutName
  readonly hidden: readonly NodeKind[]
  readonly chosen: NodeKey | null
  /** How many steps around the chosen node are shown; 0 shows everything. */
  readonly depth: number
  /** Nodes that are shown whatever else is asked: those of a path. */
  readonly kept: ReadonlySet<NodeKey>
  /** The only nodes that may be shown, where a graph is too large to be shown at once; null for no such limit. */
  readonly within: ReadonlySet<NodeKey> | null
}

/** A connection through nodes that are not shown. */
export interface Bridge {
  readonly key: string
  readonly kind: 'bridge'
  readonly source: NodeKey
  readonly target: NodeKey
  /** The edges it stands for. */
  readonly via: readonly string[]
}

/** Returns the nodes that a picture shows. */
export function shownNodes(graph: TermGraph, choice: Choice): Set<NodeKey> {
  const { layout, chosen, depth, kept, within } = choice
  const hidden = new Set(choice.hidden)
  const reach = chosen !== null && depth > 0 && graph.node(chosen) ? reachOf(graph, chosen, depth) : null
  const isShown = ({ key, kind, places }: GraphNode) =>
    kept.has(key) ||
    (key === chosen && within !== null) ||
    (!hidden.has(kind) &&
      (layout === 'map' || places?.[layout] !== undefined) &&
      (reach?.has(key) ?? true) &&
      (within?.has(key) ?? true))
  return new Set(graph.nodes.filter(isShown).map(({ key }) => key))
}

/**
 * Finds the connections that hidden nodes would break: a hidden block is replaced by the block that holds it, a hidden
 * component by its term, and a hidden term joins its components with the blocks that cite it.
 *
 * Two nodes that an edge joins already are not bridged. The order is that of the file.
 */
export function findBridges(graph: TermGraph, shown: ReadonlySet<NodeKey>): Bridge[] {
  const bridges = new Map<string, { source: NodeKey; target: NodeKey; via: string[] }>()
  const joined = new Set(graph.edges.map(({ source, target }) => pairOf(source, target)))
  const stands = standIns(graph, shown)
  const add = (source: NodeKey | null, target: NodeKey | null, via: string) => {
    if (source === null || target === null || source === target) return
    const pair = pairOf(source, target)
    if (joined.has(pair)) return
    const bridge = bridges.get(pair)
    if (bridge === undefined) bridges.set(pair, { source, target, via: [via] })
    else bridge.via.push(via)
  }
  for (const edge of graph.edges) {
    if (edge.kind === 'related' || edge.kind === 'continues') continue
    if (shown.has(edge.source) && shown.has(edge.target)) continue
    if (edge.kind === 'cites' && graph.node(edge.target)?.kind === 'term' && !shown.has(edge.target)) {
      for (const part of graph.from(edge.target, 'component')) {
        if (shown.has(part.target)) add(stands(edge.source), part.target, edge.key)
      }
    } else add(stands(edge.source), stands(edge.target), edge.key)
  }
  return [...bridges].map(([pair, bridge]) => ({ key: `bridge:${pair}`, kind: 'bridge', ...bridge }))
}

function pairOf(a: NodeKey, b: NodeKey): string {
  return a < b ? `${a}>${b}` : `${b}>${a}`
}

/** Returns a function from a node to the one that replaces it in a picture: itself, or the nearest shown one that holds it. */
function standIns(graph: TermGraph, shown: ReadonlySet<NodeKey>): (key: NodeKey) => NodeKey | null {
  const found = new Map<NodeKey, NodeKey | null>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const way: NodeKey[] = []
    let at: NodeKey | undefined = key
    while (at !== undefined && !shown.has(at)) {
      way.push(at)
      at = holderOf(graph, at)
    }
    for (const passed of way) found.set(passed, at ?? null)
    return at ?? null
  }
}

function holderOf(graph: TermGraph, key: NodeKey): NodeKey | undefined {
  const node = graph.node(key)
  if (node === undefined) return undefined
  return isBlock(node) ? parentOf(graph, key)?.key : termOf(graph, key)
}

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
