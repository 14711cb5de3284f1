import type Sigma from 'sigma'
import type { Point } from '../../../model/graph.ts'
import type { CameraPosition, Size } from '../camera/viewport.ts'
import type { SigmaOptions } from '../renderer/create-sigma.ts'

type Listener = (payload: never) => void

/** The events of sigma, and of its mouse and touch captors. */
class Listeners {
  private readonly listeners = new Map<string, Listener[]>()

  on(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener])
  }

  emit(event: string, payload: object = {}): void {
    for (const listener of this.listeners.get(event) ?? []) listener(payload as never)
  }
}

/** Sigma without WebGL: it draws nothing, and says at once that it has. */
export class FakeSigma extends Listeners {
  readonly options: SigmaOptions
  readonly camera: CameraPosition = { x: 0.5, y: 0.5, ratio: 1 }
  readonly mouse = Object.assign(new Listeners(), { isMouseDown: false })
  readonly touch = new Listeners()
  size: Size
  isAlive = true
  /** `bindPointer` replaces it. */
  getNodeAtPosition: (at: Point) => string | null = () => null
  private under: string | null = null

  constructor(options: SigmaOptions, size: Size) {
    super()
    this.options = options
    this.size = size
    options.box.append(document.createElement('canvas'))
  }

  /** The fake as what it stands for. */
  get asSigma(): Sigma {
    return this as unknown as Sigma
  }

  getDimensions(): Size {
    return this.size
  }

  getCanvases(): Record<string, HTMLCanvasElement> {
    return {}
  }

  getMouseCaptor() {
    return this.mouse
  }

  getTouchCaptor() {
    return this.touch
  }

  getCamera() {
    const setState = (state: Partial<CameraPosition>) => {
      Object.assign(this.camera, state)
      this.emit('afterRender')
    }
    return { ...this.camera, setState, animate: setState, isAnimated: () => false }
  }

  setCustomBBox(): void {}

  refresh(): void {
    this.emit('afterProcess')
    this.emit('afterRender')
  }

  kill(): void {
    this.isAlive = false
    this.options.box.replaceChildren()
  }

  /** Moves the mouse to a point of the canvas. */
  moveMouse(at: Point): void {
    const event = { ...at, original: { clientX: at.x, clientY: at.y } }
    const node = this.getNodeAtPosition(at)
    if (node !== this.under && this.under !== null) this.emit('leaveNode', { node: this.under, event })
    if (node !== this.under && node !== null) this.emit('enterNode', { node, event })
    this.under = node
    this.mouse.emit('mousemove', event)
  }

  /** Clicks on a point of the canvas. */
  click(at: Point): void {
    this.moveMouse(at)
    const event = { ...at, original: { clientX: at.x, clientY: at.y } }
    const node = this.getNodeAtPosition(at)
    if (node === null) this.emit('clickStage', { event })
    else this.emit('clickNode', { node, event })
  }
}
