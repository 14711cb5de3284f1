import type { Arrangement } from './arrangement.ts'
import { drawFields, type Field, layFields } from './fields.ts'
import type { SceneView } from './scene-view.ts'
import type { Sight, Size } from './viewport.ts'

/** The canvas under the graph, with the fields of the communities. */
export class Backdrop {
  private readonly canvas = document.createElement('canvas')
  private laid: readonly Field[] = []

  /** @param box The element that the graph is drawn in. */
  constructor(box: HTMLElement) {
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' })
    box.before(this.canvas)
  }

  /** The fields of the present scene, in frame units. */
  get fields(): readonly Field[] {
    return this.laid
  }

  /** Takes a scene's fields, to be drawn with its next frame. */
  lay({ graph, flowerOf }: Arrangement, view: SceneView): void {
    this.laid = layFields(graph, flowerOf, view)
  }

  draw(view: SceneView, { sight, size }: { readonly sight: Sight; readonly size: Size }): void {
    const ratio = window.devicePixelRatio
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
    const context = this.canvas.getContext('2d')
    if (context === null) return
    if (this.canvas.width !== width || this.canvas.height !== height)
      Object.assign(this.canvas, { width, height })
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, size.width, size.height)
    drawFields(context, this.laid, { view, sight, size })
  }

  remove(): void {
    this.canvas.remove()
  }
}
