import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { DrawnEdge, ZoomStep } from '../canvas/canvas.ts'

/** Where the keyboard stands in the graph. */
export interface Walk {
  readonly at: NodeKey
  /** Position of the relation that is pointed at among those of the node, -1 for the node itself. */
  readonly relation: number
  /** The nodes that were come through, the last one last. */
  readonly trail: readonly NodeKey[]
}

/** The relation under the pointer, and where its card stands, in CSS pixels of the window. */
export interface PointedEdge extends Point {
  readonly edge: DrawnEdge
}

/** Whether a canvas stands on the page. */
export type CanvasState = 'off' | 'loading' | 'ready' | 'no-webgl' | 'failed'

/** The state of the explorer that is not in the address. */
export interface ExploreState {
  readonly walk: Walk | null
  /** Whether the next node that is pressed ends a path from the chosen one. */
  readonly isPicking: boolean
  readonly edge: PointedEdge | null
  /** Whether the graph stands there as a list. */
  readonly isList: boolean
  /** Whether the graph fills the screen. */
  readonly isFull: boolean
  /** Whether the screen is too narrow for all tools side by side, so that they are folded into menus. */
  readonly isNarrow: boolean
}

export const IDLE_EXPLORE: ExploreState = {
  walk: null,
  isPicking: false,
  edge: null,
  isList: false,
  isFull: false,
  isNarrow: false,
}

/** The forms that the graph can be taken away in. */
export const SAVED_FORMS = ['png', 'svg', 'gexf', 'graphml', 'nodes.csv', 'edges.csv'] as const
export type SavedForm = (typeof SAVED_FORMS)[number]

/** What a person can do with the graph beyond following links. */
export type ExploreCommand =
  | { readonly do: 'zoom'; readonly step: ZoomStep }
  | { readonly do: 'full-screen' | 'pick-path' | 'list' | 'enter-walk' | 'leave-walk' }
  | { readonly do: 'walk'; readonly event: KeyboardEvent }
  | { readonly do: 'path'; readonly to: NodeKey }
  | { readonly do: 'point'; readonly edge: DrawnEdge | null; readonly at: Point }
  | { readonly do: 'save'; readonly form: SavedForm; readonly what: 'shown' | 'all' }

/** The running graph with its tools. */
export interface Explorer {
  /** Does what a person asks of the graph; nothing before its tools are there. */
  run(command: ExploreCommand): void
  refreshTheme(): void
}
