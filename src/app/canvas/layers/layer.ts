import type { Rect } from '../../../model/label-geometry.ts'
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
  /** What lies over the canvas, in its CSS pixels: nothing is written under it. */
  readonly covers: readonly Rect[]
  /** True on the way to another layout, when no label is where it belongs. */
  readonly isUnderWay: boolean
}

/** A canvas as large as sigma's own: drawn for a viewport, or moved along with the graph to another one. */
export class Layer {
  readonly element = document.createElement('canvas')
  private drawnAt: Viewport | null = null

  constructor() {
    const { style } = this.element
    Object.assign(style, { position: 'absolute', inset: '0', transformOrigin: '0 0', pointerEvents: 'none' })
  }

  /** Returns the emptied canvas, to be drawn on in CSS pixels; null where the browser has no canvas left. */
  protected clear(viewport: Viewport): CanvasRenderingContext2D | null {
    const { element } = this
    const { size } = viewport
    const ratio = window.devicePixelRatio
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
    if (element.width !== width || element.height !== height) {
      Object.assign(element, { width, height })
      Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px` })
    }
    element.style.transform = ''
    this.drawnAt = viewport
    const context = element.getContext('2d')
    context?.setTransform(ratio, 0, 0, ratio, 0, 0)
    context?.clearRect(0, 0, size.width, size.height)
    return context
  }

  /** Moves what was drawn to where another viewport has it, by whole pixels: by less it would be blurred. */
  follow(viewport: Viewport): void {
    if (this.drawnAt === null) return
    const before = this.drawnAt
    const zoom = viewport.scale / before.scale
    const { width, height } = viewport.size
    const x = (width / 2) * (1 - zoom) + (before.x - viewport.x) * viewport.scale
    const y = (height / 2) * (1 - zoom) + (before.y - viewport.y) * viewport.scale
    this.element.style.transform = `matrix(${zoom},0,0,${zoom},${Math.round(x)},${Math.round(y)})`
  }

  remove(): void {
    this.element.remove()
  }
}
