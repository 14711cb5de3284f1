import { Stage } from './canvas-control.ts'
import type { CanvasOptions, GraphCanvas } from './graph-canvas.ts'

export type { CanvasOptions, CanvasView, DrawnEdge, GraphCanvas } from './graph-canvas.ts'
export type { CanvasScene } from './scene.ts'

/**
 * Opens a canvas that fills `host`; once it is drawn and answers to the pointer, the host has `data-ready="true"`.
 *
 * @returns Null where the browser has no WebGL.
 */
export function openCanvas(options: CanvasOptions): GraphCanvas | null {
  try {
    return new Stage(options)
  } catch (error) {
    options.host.replaceChildren()
    if (hasWebGl()) throw error
    return null
  }
}

/** Tells whether the browser can draw with WebGL. Asking makes a context, so only who failed to draw asks. */
function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl') !== null
}
