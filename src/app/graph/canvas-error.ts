/** Why there can be no canvas. */
export type CanvasErrorCode = 'no-webgl'

/** Thrown by `openCanvas`; callers tell cases apart by `code`. */
export class CanvasError extends Error {
  readonly code: CanvasErrorCode
  constructor(code: CanvasErrorCode, message: string) {
    super(message)
    this.name = 'CanvasError'
    this.code = code
  }
}

/** Throws CanvasError `no-webgl` where the browser cannot draw with WebGL2. */
export function requireWebGl(): void {
  const context = document.createElement('canvas').getContext('webgl2')
  if (context === null) throw new CanvasError('no-webgl', 'the browser has no WebGL2')
  context.getExtension('WEBGL_lose_context')?.loseContext()
}
