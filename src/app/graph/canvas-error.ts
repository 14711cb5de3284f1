/** Why there can be no canvas. */
export type CanvasErrorCode = 'no-webgl'

/** Thrown by `openCanvas`; callers tell cases apart by `code`. */
export class CanvasError extends Error {
  readonly code: CanvasErrorCode
  constructor(code: CanvasErrorCode) {
    super(code)
    this.name = 'CanvasError'
    this.code = code
  }
}

/** Tells whether the browser can draw with WebGL. Asking makes a context, so only who failed to draw asks. */
export function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl') !== null
}
