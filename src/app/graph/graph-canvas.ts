import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** What the canvas shows. */
export interface CanvasView {
  readonly chosen: NodeKey | null
  readonly hidden: readonly NodeKind[]
}

/** Where a canvas stands and whom it tells what the reader does. */
export interface CanvasOptions {
  readonly host: HTMLElement
  readonly graph: TermGraph
  readonly view: CanvasView
  /** Called with the node whose mark or label was clicked, null for the ground. */
  onChoose(key: NodeKey | null): void
  /** Called when another node, or none, comes under the pointer. */
  onHover?(key: NodeKey | null): void
  /** Called when the graphics are lost for good; the canvas is then empty and can only be destroyed. */
  onLost?(): void
}

/** A graph on the screen. */
export interface GraphCanvas {
  update(view: CanvasView): void
  zoomIn(): void
  zoomOut(): void
  /** Brings the whole frame into sight. */
  fit(): void
  /** Reads the colours of the stylesheet anew. */
  refreshTheme(): void
  /** Gives where a node is drawn, in CSS pixels from the host's top left, or null for an unknown key. */
  positionOf(key: NodeKey): Point | null
  destroy(): void
}
