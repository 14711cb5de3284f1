import { CanvasError, hasWebGl } from './canvas-error.ts'
import type { CanvasOptions, GraphCanvas } from './graph-canvas.ts'
import { Stage } from './stage.ts'

export { CanvasError, type CanvasErrorCode } from './canvas-error.ts'
export type { CanvasScene } from './canvas-scene.ts'
export type { CanvasOptions, CanvasView, DrawnEdge, GraphCanvas } from './graph-canvas.ts'

/**
 * Opens a canvas that fills `host`; once it is drawn and answers to the pointer, the host has `data-ready="true"`.
 *
 * @throws CanvasError `no-webgl` where the browser has no WebGL.
 */
export function openCanvas(options: CanvasOptions): GraphCanvas {
  try {
    return new Stage(options)
  } catch (error) {
    options.host.replaceChildren()
    throw hasWebGl() ? error : new CanvasError('no-webgl')
  }
}
