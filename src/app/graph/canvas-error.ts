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

/** Tells whether the browser can draw with WebGL2. Asking makes a context, which takes a while. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
