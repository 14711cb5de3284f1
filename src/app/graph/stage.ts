import type Sigma from 'sigma'
import { BASE_FRAME, type Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { Camera } from './camera.ts'
import { arrangeFlowers, type FlowerPlace } from './flowers.ts'
import { glideTarget, glideTo } from './glide.ts'
import type { CanvasOptions, CanvasView, GraphCanvas } from './graph-canvas.ts'
import { LabelLayer } from './label-layer.ts'
import { blendLooks, type Look, lookOf, strongLinksOf } from './look.ts'
import { createFade, prefersStillness } from './motion.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { readPalette } from './palette.ts'
import { bindPointer, type PointerTarget } from './pointer.ts'
import { createRenderer } from './renderer.ts'
import type { SceneView } from './scene-view.ts'
import { type Fingers, nodeUnderFinger } from './touch.ts'
import { projectPoint } from './viewport.ts'

const ZOOM_STEP = 1.5
/** Above this many nodes a change of look is not faded: a step would take longer than a frame. */
const MOST_FADED = 2000
/** How often lost graphics are set up anew, and how long that waits for the driver, in milliseconds. */
const REVIVALS = 3
const REVIVAL_PAUSE = 400

/** The canvas at work: holds the state, draws it, and tells the options what the reader does. */
export class Stage implements GraphCanvas, PointerTarget {
  private readonly options: CanvasOptions
  private readonly box: HTMLElement
  private readonly frame: Frame
  private readonly flowerOf: (key: NodeKey) => FlowerPlace
  private readonly labels: LabelLayer
  private readonly fade = createFade()
  private readonly resizing: ResizeObserver
  private view: CanvasView
  private hovered: NodeKey | null = null
  private scene: SceneView
  private look: Look
  private strongLinks: readonly (readonly [Point, Point])[]
  private renderer: Sigma
  private camera: Camera
  private revivals = 0
  private isIndexed = true
  private mustGlide = false

  constructor(options: CanvasOptions) {
    this.options = options
    this.view = options.view
    this.frame = options.graph.attributes.frame ?? BASE_FRAME
    this.flowerOf = arrangeFlowers(options.graph)
    this.labels = new LabelLayer(options.graph.nodes, this.flowerOf)
    this.scene = this.readScene()
    this.look = lookOf(options.graph, this.scene)
    this.strongLinks = strongLinksOf(options.graph, this.scene)
    this.box = addBox(options.host)
    this.renderer = this.startRenderer()
    this.camera = new Camera(this.renderer, this.frame)
    this.box.addEventListener('webglcontextlost', () => this.revive(), { capture: true, once: true })
    this.resizing = new ResizeObserver(() => this.resize())
    this.resizing.observe(this.box)
    window.addEventListener('resize', this.forgetIndex)
    this.glide(true)
    options.host.dataset.ready = 'true'
  }

  update(view: CanvasView): void {
    const isOther = view.chosen !== this.view.chosen
    if (!isOther && view.hidden.join() === this.view.hidden.join()) return
    this.view = view
    this.restyle()
    if (isOther) this.glide(false)
  }

  zoomIn(): void {
    this.camera.zoom(1 / ZOOM_STEP)
  }

  zoomOut(): void {
    this.camera.zoom(ZOOM_STEP)
  }

  fit(): void {
    this.camera.showAll()
  }

  refreshTheme(): void {
    this.restyle()
  }

  positionOf(key: NodeKey): Point | null {
    const node = this.options.graph.node(key)
    return node === undefined ? null : projectPoint(this.camera.sight, this.camera.size, node)
  }

  destroy(): void {
    this.fade.stop()
    this.resizing.disconnect()
    window.removeEventListener('resize', this.forgetIndex)
    this.renderer.kill()
    this.box.remove()
    delete this.options.host.dataset.ready
  }

  labelAt(point: Point): NodeKey | null {
    return this.labels.at(point)
  }

  fingerAt(at: Point): NodeKey | null {
    const { sight, size } = this.camera
    return nodeUnderFinger(this.options.graph.nodes, this.scene.hidden, { sight, size, at })?.key ?? null
  }

  hover(key: NodeKey | null): void {
    if (key === this.hovered) return
    this.hovered = key
    this.box.style.cursor = key === null ? '' : 'pointer'
    this.restyle()
    this.options.onHover?.(key)
  }

  choose(key: NodeKey | null): void {
    this.options.onChoose(key)
  }

  pinch(from: Fingers, to: Fingers): void {
    this.camera.pinch(from, to)
  }

  private readScene(): SceneView {
    const { graph } = this.options
    const { chosen, hidden } = this.view
    const styles = getComputedStyle(document.documentElement)
    const near = (key: NodeKey | null) => (key && graph.node(key) ? neighbourhoodOf(graph, key) : null)
    return {
      palette: readPalette((property) => styles.getPropertyValue(property)),
      hidden: new Set(hidden),
      chosen: near(chosen),
      hovered: near(this.hovered),
    }
  }

  private restyle(): void {
    const { graph } = this.options
    const from = this.look
    this.scene = this.readScene()
    const to = lookOf(graph, this.scene)
    this.strongLinks = strongLinksOf(graph, this.scene)
    const isStill = prefersStillness() || graph.nodes.length > MOST_FADED
    this.fade.start((share) => {
      this.look = blendLooks(from, to, share)
      this.redraw()
    }, isStill)
  }

  /** Draws at once: a canvas that has just been resized is empty until it is drawn. */
  private redraw(): void {
    const { nodes, edges } = this.options.graph
    if (!this.isIndexed) this.renderer.refresh()
    else
      this.renderer.refresh({
        partialGraph: { nodes: nodes.map(({ key }) => key), edges: edges.map(({ key }) => key) },
        skipIndexation: true,
      })
  }

  /** When the window is resized sigma drops its index until its next frame, and nothing can be redrawn in part. */
  private readonly forgetIndex = (): void => {
    this.isIndexed = false
  }

  private startRenderer(): Sigma {
    const renderer = createRenderer({
      box: this.box,
      graph: this.options.graph,
      frame: this.frame,
      look: () => this.look,
      ground: () => this.scene.palette.ground,
    })
    renderer.on('afterProcess', () => {
      this.isIndexed = true
    })
    renderer.on('afterRender', () => this.drawLabels(renderer))
    bindPointer(renderer, this)
    this.drawLabels(renderer)
    return renderer
  }

  private drawLabels(renderer: Sigma): void {
    const context = renderer.getCanvases().labels?.getContext('2d')
    if (!context) return
    const { sight, size, fit } = new Camera(renderer, this.frame)
    this.labels.draw(context, { view: this.scene, sight, size, fit, strongLinks: this.strongLinks })
  }

  /** Sets lost graphics up anew on fresh canvases, where the reader was. */
  private revive(): void {
    const { sight } = this.camera
    setTimeout(() => {
      if (!this.box.isConnected) return
      try {
        if (this.revivals++ === REVIVALS) throw new Error('the graphics keep being lost')
        this.renderer.kill()
        this.renderer = this.startRenderer()
        this.camera = new Camera(this.renderer, this.frame)
        this.camera.show(sight, true)
        this.box.addEventListener('webglcontextlost', () => this.revive(), { capture: true, once: true })
      } catch {
        this.options.onLost?.() // whatever went wrong, there is no picture any more
      }
    }, REVIVAL_PAUSE)
  }

  private resize(): void {
    this.redraw()
    if (this.mustGlide) this.glide(true)
  }

  /** Brings what is chosen into view; on a canvas that is not shown, once it is. */
  private glide(isStill: boolean): void {
    const { chosen } = this.scene
    this.mustGlide = this.camera.size.width <= 1
    if (this.mustGlide) return
    const target = chosen && glideTarget(this.options.graph, chosen, this.flowerOf)
    if (target) this.camera.show(glideTo(this.camera.sight, this.camera.size, target, this.frame), isStill)
  }
}

/** Sigma empties the element it draws in when it ends, so it gets one of its own, under whatever the host holds. */
function addBox(host: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
  Object.assign(box.style, { position: 'absolute', inset: '0', overflow: 'hidden' })
  host.prepend(box)
  return box
}
