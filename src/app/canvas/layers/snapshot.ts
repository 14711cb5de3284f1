import type { Viewport } from '../camera/viewport.ts'
import type { GraphLayout } from '../layout/graph-layout.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import type { Styles } from '../style/styles.ts'

/** Everything that the canvas is drawn from at one moment. */
export interface Snapshot {
  readonly layout: GraphLayout
  readonly state: CanvasState
  readonly styles: Styles
  readonly viewport: Viewport
  /** True on the way to another layout, when no label is where it belongs. */
  readonly isUnderWay: boolean
}
