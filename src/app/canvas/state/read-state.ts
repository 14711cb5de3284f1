import { findPaths } from '../../../model/explore/paths.ts'
import { findBridges, shownNodes } from '../../../model/explore/shown.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { CanvasView } from '../graph-canvas.ts'
import type { Palette } from '../style/palette.ts'
import type { SceneView } from './canvas-state.ts'
import { neighbourhoodOf, neighbourhoodOfPaths } from './neighbourhood.ts'

/** A graph of more nodes than this opens on its terms and grows with what is chosen. */
export const LARGE = 10_000

/** What is under the pointer. */
export interface Pointed {
  readonly node: NodeKey | null
  readonly edge: string | null
}

/** Gives all that the look of the canvas depends on besides the graph. */
export function readScene(
  graph: TermGraph,
  view: CanvasView,
  rest: {
    readonly pointed: Pointed
    readonly palette: Palette
    readonly within: ReadonlySet<NodeKey> | null
  },
): SceneView {
  const { layout, chosen: asked, hidden, depth, to, walked, words } = view
  const { pointed, palette, within } = rest
  const chosen = asked !== null && graph.node(asked) ? asked : null
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

/** Gives what of a large graph is shown at first: its terms, or its sections where it has none. */
export function firstShown(graph: TermGraph): Set<NodeKey> {
  const terms = graph.nodesOf('term')
  return new Set((terms.length > 0 ? terms : graph.nodesOf('section')).map(({ key }) => key))
}
