/**
 * Draw a graph on the screen with sigma and WebGL: lay it out, style it, label it, move over it, tell what is clicked.
 *
 * A canvas is a stack of layers: the backdrop with the fields of communities, sigma's nodes and edges, the labels, and
 * the overview in the corner. The page tells it a `CanvasView`; from that and the pointer follows the `CanvasState`,
 * from that the `Styles` of nodes and edges. Sigma needs a browser, so this is reached by `import()` alone.
 */
import { CanvasControl } from './canvas-control.ts'
import type { CanvasOptions, GraphCanvas } from './graph-canvas.ts'
import { createSigma } from './renderer/create-sigma.ts'

export type { CanvasOptions, CanvasView, GraphCanvas, ZoomStep } from './graph-canvas.ts'
export type { Scene } from './scene.ts'
export type { DrawnEdge } from './state/canvas-state.ts'

/**
 * Opens a canvas that fills `host`; once it is drawn and answers to the pointer, the host has `data-ready="true"`.
 *
 * @returns Null where the browser has no WebGL.
 */
export function openCanvas(options: CanvasOptions): GraphCanvas | null {
  try {
    return new CanvasControl(options, createSigma)
  } catch (error) {
    options.host.replaceChildren()
    // Asking for WebGL makes a context, so it is asked for only after a failure.
    if (document.createElement('canvas').getContext('webgl') !== null) throw error
    return null
  }
}
