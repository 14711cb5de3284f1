import { drawFields, type Field, layFields, projectFields } from './fields.ts'
import { Layer } from './layer.ts'
import type { Snapshot } from './snapshot.ts'

/** The layer under the graph: the tinted fields of its communities. */
export class Backdrop extends Layer {
  private drawn: Snapshot | null = null
  private laid: readonly Field[] = []
  private isEmpty = true

  /** The fields that were last drawn, in frame units. */
  get fields(): readonly Field[] {
    return this.laid
  }

  draw(snapshot: Snapshot): void {
    const { layout, state, viewport } = snapshot
    if (layout !== this.drawn?.layout || state !== this.drawn.state) this.laid = layFields(layout, state)
    this.drawn = snapshot
    // The browser would compose an empty canvas again if it were cleared again.
    if (this.isEmpty && this.laid.length === 0) return
    const context = this.clear(viewport)
    if (context) drawFields(context, projectFields(this.laid, snapshot))
    this.isEmpty = this.laid.length === 0
  }
}
