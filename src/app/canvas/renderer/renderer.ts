import type Sigma from 'sigma'
import { Camera } from '../camera/camera.ts'
import { extentOf, type Viewport } from '../camera/viewport.ts'
import { bindPointer, type PointerTarget } from '../input/pointer.ts'
import type { CreateSigma, SigmaOptions } from './create-sigma.ts'
import { reviveGraphics } from './revival.ts'

/** What a renderer is started with, and what it calls. */
export interface RendererOptions extends SigmaOptions {
  readonly createSigma: CreateSigma
  readonly pointer: PointerTarget
  /** Called after each frame with what of the graph is seen. */
  onRender(viewport: Viewport): void
  /** Called when the graphics are lost for good. */
  onLost(): void
}

/** Sigma's own layers that nothing is drawn on here; shown they would be composed with every frame. */
const IDLE = ['edgeLabels', 'nodes', 'labels', 'hovers', 'hoverNodes']

/** The layer of nodes and edges, drawn by sigma, with its camera; started again when the graphics are lost. */
export class Renderer {
  private readonly options: RendererOptions
  private isIndexed = true
  private sigma: Sigma
  camera: Camera

  constructor(options: RendererOptions) {
    this.options = options
    const { sigma, camera } = this.start()
    this.sigma = sigma
    this.camera = camera
    window.addEventListener('resize', this.forgetIndex)
    reviveGraphics(options.box, () => this.restart(), options.onLost)
  }

  /** Draws at once: a canvas that has just been resized is empty until it is drawn. */
  redraw(): void {
    const { graph } = this.options
    const partialGraph = { nodes: graph.nodes(), edges: graph.edges() }
    this.sigma.refresh(this.isIndexed ? { partialGraph, skipIndexation: true } : {})
  }

  /** Has the graph indexed again with the next frame: it has other nodes or edges, or the window another size. */
  readonly forgetIndex = (): void => {
    this.isIndexed = false
  }

  /** Takes the frame of another layout; its places are drawn with the next frame. */
  reframe(): void {
    this.sigma.setCustomBBox(extentOf(this.options.frame()))
    this.forgetIndex()
  }

  remove(): void {
    window.removeEventListener('resize', this.forgetIndex)
    this.sigma.kill()
  }

  /** Starts on fresh canvases, where the reader was. */
  private restart(): void {
    const { viewport } = this.camera
    this.sigma.kill()
    Object.assign(this, this.start())
    this.camera.show(viewport, true)
  }

  private start(): { sigma: Sigma; camera: Camera } {
    const { options } = this
    const sigma = options.createSigma(options)
    const camera = new Camera(sigma, options.frame)
    const draw = () => options.onRender(camera.viewport)
    sigma.on('afterProcess', () => {
      this.isIndexed = true
    })
    sigma.on('afterRender', draw)
    draw()
    const canvases = sigma.getCanvases()
    for (const name of IDLE) canvases[name]?.style.setProperty('display', 'none')
    bindPointer(sigma, camera, options.pointer)
    return { sigma, camera }
  }
}
