import { findPaths } from '../../../model/explore/paths.ts'
import { reachOf } from '../../../model/explore/reach.ts'
import { findBridges, shownNodes } from '../../../model/explore/shown.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { partOfGraph, type TermGraph } from '../../../model/read-graph.ts'
import type { CanvasView } from '../graph-canvas.ts'
import { currentPalette } from '../style/palette.ts'
import type { CanvasState } from './canvas-state.ts'
import { neighbourhoodOf, neighbourhoodOfPaths } from './neighbourhood.ts'

/** A graph of more nodes than this opens on its terms and grows with what is chosen. */
const LARGE = 10_000

/** What is under the pointer. */
export interface Pointed {
  readonly node: NodeKey | null
  readonly edge: string | null
}

/** Reads the state of the canvas from what is asked of it; of a large graph it keeps what was shown before. */
export class StateReader {
  private readonly graph: TermGraph
  /** The nodes that alone may be shown of a large graph; null for one that is shown whole. */
  readonly within: Set<NodeKey> | null
  private part: { readonly only: ReadonlySet<NodeKey>; readonly graph: TermGraph } | null = null

  constructor(graph: TermGraph) {
    this.graph = graph
    this.within = graph.nodes.length > LARGE ? firstShown(graph) : null
  }

  read(view: CanvasView, pointed: Pointed): CanvasState {
    const { graph, within } = this
    const { hidden, depth, to, walked } = view
    const near = (key: NodeKey | null) =>
      key !== null && graph.node(key) ? neighbourhoodOf(graph, key) : null
    const only = view.only ?? null
    const isThere = (key: NodeKey) => graph.node(key) !== undefined && (only?.has(key) ?? true)
    const chosen = view.chosen !== null && isThere(view.chosen) ? view.chosen : null
    const paths = chosen !== null && to !== null ? findPaths(this.partOf(only), chosen, to) : []
    const way = neighbourhoodOfPaths(graph, paths)
    const lit = way ?? near(chosen)
    if (within !== null && lit !== null) {
      for (const key of [...lit.roles.keys(), ...reachOf(graph, lit.centre, depth)]) within.add(key)
    }
    const kept = new Set(way?.roles.keys())
    const shown = shownNodes(graph, { layout: 'map', hidden, chosen, depth, kept, within: only ?? within })
    return {
      palette: currentPalette(),
      shown,
      bridges: shown.size === graph.nodes.length ? [] : findBridges(graph, shown),
      depth,
      chosen: lit,
      hovered: near(pointed.node ?? walked),
      walked,
      hoveredEdge: pointed.edge,
    }
  }

  /** Returns the part of the graph that is shown; that of before where it is the same. */
  private partOf(only: ReadonlySet<NodeKey> | null): TermGraph {
    if (only === null) return this.graph
    if (this.part?.only !== only) this.part = { only, graph: partOfGraph(this.graph, only) }
    return this.part.graph
  }
}

/** Returns what of a large graph is shown at first: its terms, or its sections where it has none. */
function firstShown(graph: TermGraph): Set<NodeKey> {
  const terms = graph.nodesOf('term')
  return new Set((terms.length > 0 ? terms : graph.nodesOf('section')).map(({ key }) => key))
}
