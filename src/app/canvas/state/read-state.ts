import { findPaths } from '../../../model/explore/paths.ts'
import { reachOf } from '../../../model/explore/reach.ts'
import { findBridges, shownNodes } from '../../../model/explore/shown.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { CanvasView } from '../graph-canvas.ts'
import type { Palette } from '../style/palette.ts'
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
  private readonly grown: Set<NodeKey> | null

  constructor(graph: TermGraph) {
    this.graph = graph
    this.grown = graph.nodes.length > LARGE ? firstShown(graph) : null
  }

  /** The nodes that alone may be shown of a large graph; null for one that is shown whole. */
  get within(): ReadonlySet<NodeKey> | null {
    return this.grown
  }

  read(view: CanvasView, pointed: Pointed, palette: Palette): CanvasState {
    const { graph, grown } = this
    const state = readState(graph, view, { pointed, palette, within: grown })
    if (grown === null || state.chosen === null) return state
    const before = grown.size
    const { roles, centre } = state.chosen
    for (const key of [...roles.keys(), ...reachOf(graph, centre, view.depth)]) grown.add(key)
    return grown.size === before ? state : readState(graph, view, { pointed, palette, within: grown })
  }
}

interface Rest {
  readonly pointed: Pointed
  readonly palette: Palette
  readonly within: ReadonlySet<NodeKey> | null
}

function readState(graph: TermGraph, view: CanvasView, { pointed, palette, within }: Rest): CanvasState {
  const { layout, hidden, depth, to, walked, words } = view
  const chosen = view.chosen !== null && graph.node(view.chosen) ? view.chosen : null
  const paths = chosen !== null && to !== null ? findPaths(graph, chosen, to) : []
  const way = neighbourhoodOfPaths(graph, paths)
  const near = (key: NodeKey | null) => (key !== null && graph.node(key) ? neighbourhoodOf(graph, key) : null)
  const kept = new Set(way?.roles.keys())
  const shown = shownNodes(graph, { layout, hidden, chosen, depth, kept, within })
  const isWhole = shown.size === graph.nodes.length
  return {
    palette,
    layout,
    shown,
    bridges: isWhole ? [] : findBridges(graph, shown),
    words,
    depth,
    chosen: way ?? near(chosen),
    hovered: near(pointed.node ?? walked),
    walked,
    hoveredEdge: pointed.edge,
  }
}

/** Returns what of a large graph is shown at first: its terms, or its sections where it has none. */
function firstShown(graph: TermGraph): Set<NodeKey> {
  const terms = graph.nodesOf('term')
  return new Set((terms.length > 0 ? terms : graph.nodesOf('section')).map(({ key }) => key))
}
