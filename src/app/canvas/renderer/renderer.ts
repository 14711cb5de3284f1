import type Sigma from 'sigma'
import { Camera } from '../camera/camera.ts'
import type { Place } from '../layers/layer.ts'
import { createRenderer, type RendererOptions } from './create-sigma.ts'

/** What graphics are started with, and whom they tell of it. */
export interface GraphicsOptions extends RendererOptions {
  /** Called after each frame with what of the graph is seen. */
  onFrame(place: Place): void
}

/** What draws the graph: a renderer with its camera, which can be started anew. */
export class Graphics {
  private readonly options: GraphicsOptions
  private isIndexed = true
  renderer: Sigma
  camera: Camera

  constructor(options: GraphicsOptions) {
    this.options = options
    const { renderer, camera } = this.start()
    this.renderer = renderer
    this.camera = camera
    window.addEventListener('resize', this.forgetIndex)
  }

  /** Draws at once: a canvas that has just been resized is empty until it is drawn. */
  redraw(): void {
    const { graph } = this.options
    if (!this.isIndexed) this.renderer.refresh()
    else
      this.renderer.refresh({
        partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
        skipIndexation: true,
      })
  }

  /** Has the graph indexed anew with the next frame: it has other nodes or edges, or the window another size. */
  readonly forgetIndex = (): void => {
    this.isIndexed = false
  }

  /** Starts on fresh canvases, where the reader was. */
  restart(): void {
    const { sight } = this.camera
    this.renderer.kill()
    Object.assign(this, this.start())
    this.camera.show(sight, true)
  }

  remove(): void {
    window.removeEventListener('resize', this.forgetIndex)
    this.renderer.kill()
  }

  private start(): { renderer: Sigma; camera: Camera } {
    const { options } = this
    const renderer = createRenderer(options)
    const camera = new Camera(renderer, options.frame)
    const draw = () => options.onFrame(camera.place)
    renderer.on('afterProcess', () => {
      this.isIndexed = true
    })
    renderer.on('afterRender', draw)
    draw()
    return { renderer, camera }
  }
}
