import type Sigma from 'sigma'
import type { Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { arrangeFlowers, type FlowerPlace } from './flowers.ts'
import { frameOf } from './frame-of.ts'
import { glideTarget, glideTo } from './glide.ts'
import type { CanvasOptions, CanvasView, GraphCanvas } from './graph-canvas.ts'
import { LabelLayer } from './label-layer.ts'
import { blendLooks, type Look, lookOf, strongLinksOf } from './look.ts'
import { createFade, prefersStillness } from './motion.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { readPalette } from './palette.ts'
import { bindPointer, type PointerTarget } from './pointer.ts'
import { createRenderer, FARTHEST_RATIO, NEAREST_RATIO } from './renderer.ts'
import type { SceneView } from './scene-view.ts'
import { type Fingers, nodeUnderFinger, pinchSight } from './touch.ts'
import { cameraFor, fitScale, projectPoint, type Sight, type Size, sightOf } from './viewport.ts'

const GLIDE = 250
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
  private revivals = 0
  private isIndexed = true

  constructor(options: CanvasOptions) {
    this.options = options
    this.view = options.view
    this.frame = frameOf(options.graph.attributes)
    this.flowerOf = arrangeFlowers(options.graph)
    this.labels = new LabelLayer(options.graph.nodes, this.flowerOf)
    this.scene = this.readScene()
    this.look = lookOf(options.graph, this.scene)
    this.strongLinks = strongLinksOf(options.graph, this.scene)
    this.box = addBox(options.host)
    this.renderer = this.startRenderer()
    this.box.addEventListener('webglcontextlost', () => this.revive(), { capture: true, once: true })
    this.resizing = new ResizeObserver(() => this.redraw())
    this.resizing.observe(this.box)
    window.addEventListener('resize', this.forgetIndex)
    this.glide(true)
    options.host.dataset.ready = 'true'
  }

  update(view: CanvasView): void {
    const isOther = view.chosen !== this.view.chosen
    this.view = view
    this.restyle()
    if (isOther) this.glide(false)
  }

  zoomIn(): void {
    this.zoom(1 / ZOOM_STEP)
  }

  zoomOut(): void {
    this.zoom(ZOOM_STEP)
  }

  fit(): void {
    this.moveTo({
      x: this.frame.width / 2,
      y: this.frame.height / 2,
      scale: fitScale(this.frame, this.size()),
    })
  }

  refreshTheme(): void {
    this.restyle()
  }

  positionOf(key: NodeKey): Point | null {
    const node = this.options.graph.node(key)
    return node === undefined ? null : projectPoint(this.sight(), this.size(), node)
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
    const place = { sight: this.sight(), size: this.size(), at }
    return nodeUnderFinger(this.options.graph.nodes, this.scene.hidden, place)?.key ?? null
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
    const fit = fitScale(this.frame, this.size())
    const scales = [fit / FARTHEST_RATIO, fit / NEAREST_RATIO] as const
    const sight = pinchSight(this.sight(), this.size(), { from, to, scales })
    this.renderer.getCamera().setState(cameraFor(sight, this.frame, this.size()))
  }

  private readScene(): SceneView {
    const { graph } = this.options
    const { chosen, hidden } = this.view
    const styles = getComputedStyle(document.documentElement)
    return {
      palette: readPalette((property) => styles.getPropertyValue(property)),
      hidden: new Set(hidden),
      chosen: chosen === null ? null : neighbourhoodOf(graph, chosen),
      hovered: this.hovered === null ? null : neighbourhoodOf(graph, this.hovered),
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
    const size = renderer.getDimensions()
    const sight = sightOf(renderer.getCamera(), this.frame, size)
    const fit = fitScale(this.frame, size)
    this.labels.draw(context, { view: this.scene, sight, size, fit, strongLinks: this.strongLinks })
  }

  /** Sets lost graphics up anew on fresh canvases, where the reader was. */
  private revive(): void {
    const camera = this.renderer.getCamera().getState()
    setTimeout(() => {
      if (!this.box.isConnected) return
      try {
        if (this.revivals++ === REVIVALS) throw new Error('the graphics keep being lost')
        this.renderer.kill()
        this.renderer = this.startRenderer()
        this.renderer.getCamera().setState(camera)
        this.box.addEventListener('webglcontextlost', () => this.revive(), { capture: true, once: true })
      } catch {
        this.options.onLost?.() // whatever went wrong, there is no picture any more
      }
    }, REVIVAL_PAUSE)
  }

  private size(): Size {
    return this.renderer.getDimensions()
  }

  private sight(): Sight {
    return sightOf(this.renderer.getCamera(), this.frame, this.size())
  }

  private glide(isStill: boolean): void {
    const { chosen } = this.scene
    const target = chosen && glideTarget(this.options.graph, chosen, this.flowerOf)
    if (target) this.moveTo(glideTo(this.sight(), this.size(), target), isStill)
  }

  private zoom(factor: number): void {
    const { ratio } = this.renderer.getCamera()
    this.move({ ratio: ratio * factor })
  }

  private moveTo(sight: Sight, isStill = false): void {
    this.move(cameraFor(sight, this.frame, this.size()), isStill)
  }

  private move(state: { x?: number; y?: number; ratio?: number }, isStill = false): void {
    const camera = this.renderer.getCamera()
    if (isStill || prefersStillness()) camera.setState(state)
    else void camera.animate(state, { duration: GLIDE, easing: 'cubicInOut' })
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
