import type { Point } from '../../../model/graph.ts'
import type { Sight, Size } from '../camera/viewport.ts'

/** What of the frame is seen, and on how large a canvas. */
export interface Place {
  readonly sight: Sight
  readonly size: Size
  /** The scale at which the whole frame fits. */
  readonly fit: number
}

/** A canvas as large as the graph's, which is drawn on at times and else moved along with the graph. */
export class Sheet {
  readonly element = document.createElement('canvas')
  private drawnAt: Place | null = null

  constructor() {
    const { style } = this.element
    Object.assign(style, { position: 'absolute', inset: '0', transformOrigin: '0 0', pointerEvents: 'none' })
  }

  /** Gives the empty sheet at its place, to be drawn on in CSS pixels; null where the browser has no canvas left. */
  begin(place: Place): CanvasRenderingContext2D | null {
    const { element } = this
    const { size } = place
    const ratio = window.devicePixelRatio
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
    if (element.width !== width || element.height !== height) {
      Object.assign(element, { width, height })
      Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px` })
    }
    element.style.transform = ''
    this.drawnAt = place
    const context = element.getContext('2d')
    context?.setTransform(ratio, 0, 0, ratio, 0, 0)
    context?.clearRect(0, 0, size.width, size.height)
    return context
  }

  /** Moves what was drawn to where it belongs in another sight, by whole pixels: by less they would be mixed anew. */
  follow({ sight, size }: Place): void {
    if (this.drawnAt === null) return
    const before = this.drawnAt.sight
    const grown = sight.scale / before.scale
    const shift: Point = {
      x: (size.width / 2) * (1 - grown) + (before.x - sight.x) * sight.scale,
      y: (size.height / 2) * (1 - grown) + (before.y - sight.y) * sight.scale,
    }
    this.element.style.transform = `matrix(${grown},0,0,${grown},${Math.round(shift.x)},${Math.round(shift.y)})`
  }
}
