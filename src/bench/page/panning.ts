/** What panning took, frame by frame, in milliseconds. */
export interface PanTimes {
  /** From one frame to the next, each drawn to its last pixel. */
  readonly frames: readonly number[]
  /** Of these, the milliseconds in scripts. */
  readonly scripts: readonly number[]
}

declare global {
  interface Window {
    /** Drags the graph of the page around for so many frames. */
    panGraph(frames: number): Promise<PanTimes>
  }
}

const nextFrame = window.requestAnimationFrame.bind(window)
let scripted = 0

// All drawing happens in such callbacks: their time is the scripts' share of a frame.
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    const start = performance.now()
    callback(time)
    scripted += performance.now() - start
  })

window.panGraph = (count) => {
  const mouse = document.querySelector('.sigma-mouse')
  if (mouse === null) throw new Error('the page has no graph')
  const { left, top, width, height } = mouse.getBoundingClientRect()
  const middle = { x: left + width / 2, y: top + height / 2 }
  const send = (type: string, on: EventTarget, x: number, y: number) => {
    const at = { clientX: middle.x + x, clientY: middle.y + y }
    on.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true, button: 0, buttons: 1 }))
  }
  const contexts = [...document.querySelectorAll<HTMLCanvasElement>('.sigma-nodes, .sigma-edges')].flatMap(
    (canvas) => canvas.getContext('webgl2') ?? [],
  )
  const frames: number[] = []
  const scripts: number[] = []
  let last = 0
  send('mousedown', mouse, 0, 0)
  return new Promise((resolve) => {
    const step = (n: number) => {
      for (const context of contexts) waitFor(context)
      const now = performance.now()
      if (n > 0) {
        frames.push(now - last)
        scripts.push(scripted)
      }
      last = now
      scripted = 0
      if (n === count) {
        send('mouseup', document, 0, 0)
        resolve({ frames, scripts })
        return
      }
      send('mousemove', document, 80 * Math.sin(n / 9), 60 * Math.sin(n / 7))
      scripted += performance.now() - now
      nextFrame(() => step(n + 1))
    }
    nextFrame(() => step(0))
  })
}

/** Waits until all that was asked of a context is drawn: reading a pixel needs it. */
function waitFor(context: WebGL2RenderingContext): void {
  context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
}
