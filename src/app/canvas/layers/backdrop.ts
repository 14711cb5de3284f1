import type { Arrangement } from '../layout/graph-layout.ts'
import type { SceneView } from '../state/canvas-state.ts'
import { drawFields, type Field, layFields } from './fields.ts'
import { type Place, Sheet } from './layer.ts'

/** The canvas under the graph, with the fields of the communities. */
export class Backdrop {
  readonly sheet = new Sheet()
  private laid: readonly Field[] = []
  private isEmpty = true

  /** @param box The element that the graph is drawn in. */
  constructor(box: HTMLElement) {
    box.before(this.sheet.element)
  }

  /** The fields of the present scene, in frame units. */
  get fields(): readonly Field[] {
    return this.laid
  }

  /** Takes a scene's fields, to be drawn with its next frame. */
  lay({ graph, flowerOf }: Arrangement, view: SceneView): void {
    this.laid = layFields(graph, flowerOf, view)
  }

  draw(view: SceneView, place: Place): void {
    // An empty canvas that is cleared is composed anew all the same.
    if (this.isEmpty && this.laid.length === 0) return
    const context = this.sheet.begin(place)
    if (context) drawFields(context, this.laid, { view, ...place })
    this.isEmpty = this.laid.length === 0
  }

  remove(): void {
    this.sheet.element.remove()
  }
}
