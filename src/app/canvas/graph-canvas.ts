import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Scene } from './scene.ts'
import type { DrawnEdge } from './state/canvas-state.ts'

/** What the page asks the canvas to show. */
export interface CanvasView {
  readonly chosen: NodeKey | null
  readonly hidden: readonly NodeKind[]
  /** How many steps around the chosen node are shown; 0 shows everything. */
  readonly depth: number
  /** Where the paths from the chosen node lead; null for no paths. */
  readonly to: NodeKey | null
  /** The node that the keyboard stands at; null while it does not walk the graph. */
  readonly walked: NodeKey | null
  /** The only nodes that are shown, and that paths lead through; null, or left out, for all. */
  readonly only?: ReadonlySet<NodeKey> | null
}

/** Where a canvas stands, what it shows, and what it calls when the reader does something. */
export interface CanvasOptions {
  /** The element that the canvas fills; it has a position of its own (not `static`). */
  readonly host: HTMLElement
  readonly graph: TermGraph
  readonly view: CanvasView
  /** Called with the node whose mark or label was clicked, null for the ground. */
  onChoose(key: NodeKey | null): void
  /** Called when another line, or none, comes under the pointer; `at` is in CSS pixels of the window. */
  onHoverEdge?(edge: DrawnEdge | null, at: Point): void
  /** Called when the graphics are lost for good; the canvas is then empty and can only be destroyed. */
  onLost?(): void
}

/** How a reader zooms: nearer, farther, or until the whole frame is in view. */
export type ZoomStep = 'in' | 'out' | 'fit'

/** A graph on the screen. */
export interface GraphCanvas {
  update(view: CanvasView): void
  zoom(step: ZoomStep): void
  /** Reads the colours of the style sheet again. */
  refreshTheme(): void
  /** Returns all that is drawn, for saving it as a picture. */
  scene(): Scene
  destroy(): void
}
