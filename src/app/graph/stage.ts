import type Sigma from 'sigma'
import { BASE_FRAME, type Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { type Arrangement, arrangeMap } from './arrangement.ts'
import { Camera } from './camera.ts'
import type { CanvasScene } from './canvas-scene.ts'
import { DrawableGraph } from './drawable-graph.ts'
import type { Extras } from './extras.ts'
import { glideTarget, glideTo, openingSight, withShown } from './glide.ts'
import type { CanvasOptions, CanvasView, GraphCanvas } from './graph-canvas.ts'
import { LabelLayer } from './label-layer.ts'
import { blendLooks, type Look, lookOf, strongLinksOf } from './look.ts'
import { createFade, DURATION, prefersStillness } from './motion.ts'
import { readPalette } from './palette.ts'
import { bindPointer, type PointerTarget } from './pointer.ts'
import { firstShown, LARGE, readScene } from './read-scene.ts'
import { createRenderer } from './renderer.ts'
import type { SceneView } from './scene-view.ts'
import { Shift } from './shift.ts'
import { type Fingers, nodeUnderFinger } from './touch.ts'
import { projectPoint } from './viewport.ts'

const ZOOM_STEP = 1.5
/** Above this many nodes a change of look or layout is not animated: a step would take longer than a frame. */
const MOST_FADED = 2000
/** How often lost graphics are set up anew, and how long that waits for the driver, in milliseconds. */
const REVIVALS = 3
const REVIVAL_PAUSE = 400

/** The canvas at work: holds the state, draws it, and tells the options what the reader does. */
export class Stage implements GraphCanvas, PointerTarget {
  private readonly options: CanvasOptions
  private readonly box: HTMLElement
  private readonly frame: Frame
  private readonly labels = new LabelLayer()
  /** Null until the first frame is drawn and they are fetched. */
  private extras: Extras | null = null
  private readonly drawable: DrawableGraph
  private readonly fade = createFade(DURATION.look)
  private readonly way = createFade(DURATION.layout)
  private readonly shift: Shift
  private readonly resizing: ResizeObserver
  /** What of a large graph is shown; null for a graph that is shown whole. */
  private readonly within: Set<NodeKey> | null
  private arrangement: Arrangement
  private view: CanvasView
  private pointed: { node: NodeKey | null; edge: string | null } = { node: null, edge: null }
  private scene: SceneView
  private look: Look
  private strongLinks: readonly (readonly [Point, Point])[]
  private renderer: Sigma
  private camera: Camera
  private revivals = 0
  private isIndexed = true
  private mustGlide = false

  constructor(options: CanvasOptions) {
    const { graph, host } = options
    this.options = options
    this.view = options.view
    this.frame = graph.attributes.frame ?? BASE_FRAME
    this.arrangement = arrangeMap(graph)
    this.shift = new Shift(this.arrangement.graph)
    this.within = graph.nodes.length > LARGE ? firstShown(graph) : null
    this.drawable = new DrawableGraph(graph, this.frame)
    this.scene = this.readScene()
    this.drawable.hold(this.within, this.scene.bridges)
    this.look = lookOf(this.arrangement.graph, this.scene)
    this.strongLinks = strongLinksOf(this.arrangement.graph, this.scene)
    this.box = addBox(host)
    this.renderer = this.startRenderer()
    this.camera = new Camera(this.renderer, this.frame)
    this.box.addEventListener('webglcontextlost', () => this.revive(), { capture: true, once: true })
    this.resizing = new ResizeObserver(() => this.resize())
    this.resizing.observe(this.box)
    window.addEventListener('resize', this.forgetIndex)
    this.glide(true)
    host.dataset.ready = 'true'
    this.fetchExtras().catch(console.error)
  }

  update(view: CanvasView): void {
    const before = this.view
    if (isSame(before, view)) return
    this.view = view
    const isMoved = before.layout !== view.layout
    if (isMoved) this.rearrange()
    this.restyle()
    if (isMoved || !isOneSight(before, view)) this.glide(false, isMoved)
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
    const place = this.shift.placeOf(key)
    return place === undefined ? null : projectPoint(this.camera.sight, this.camera.size, place)
  }

  picture(): CanvasScene | null {
    const { scene: view, look } = this
    return (
      this.extras?.picture({
        ...this.place(),
        graph: this.arrangement.graph,
        view,
        look,
        texts: this.labels.texts,
      }) ?? null
    )
  }

  destroy(): void {
    this.fade.stop()
    this.way.stop()
    this.resizing.disconnect()
    window.removeEventListener('resize', this.forgetIndex)
    this.renderer.kill()
    this.extras?.overview.remove()
    this.extras?.backdrop.remove()
    this.box.remove()
    delete this.options.host.dataset.ready
  }

  labelAt(point: Point): NodeKey | null {
    return this.labels.at(point)
  }

  fingerAt(at: Point): NodeKey | null {
    const { sight, size } = this.camera
    return nodeUnderFinger(this.arrangement.graph.nodes, this.scene.shown, { sight, size, at })?.key ?? null
  }

  hover(key: NodeKey | null): void {
    if (key === this.pointed.node) return
    this.pointed = { ...this.pointed, node: key }
    this.box.style.cursor = key === null ? '' : 'pointer'
    this.restyle()
    this.options.onHover?.(key)
  }

  hoverAt(point: Point | null, on: Point): void {
    const { sight, size } = this.camera
    const field = { graph: this.arrangement.graph, view: this.scene, look: this.look, sight, size }
    const edge = point === null || this.shift.isUnderWay ? null : (this.extras?.edgeAt(field, point) ?? null)
    if ((edge?.key ?? null) === this.pointed.edge) return
    this.pointed = { ...this.pointed, edge: edge?.key ?? null }
    this.restyle()
    this.options.onHoverEdge?.(edge, on)
  }

  choose(key: NodeKey | null): void {
    this.options.onChoose(key)
  }

  pinch(from: Fingers, to: Fingers): void {
    this.camera.pinch(from, to)
  }

  /** Fetches what stands around the graph; where it cannot be had the graph is there without it. */
  private async fetchExtras(): Promise<void> {
    const { makeExtras } = await import('./extras.ts')
    if (!this.box.isConnected) return
    const place = { host: this.options.host, box: this.box, frame: this.frame, map: this.arrangement }
    this.extras = makeExtras(place, (to) => this.camera.show({ ...to, scale: this.camera.sight.scale }, true))
    if (this.view.layout === 'map') return this.restyle()
    this.rearrange()
    this.restyle()
    this.glide(false, true)
  }

  private readScene(): SceneView {
    const { graph } = this.options
    const view = { ...this.view, layout: this.arrangement.layout }
    const styles = getComputedStyle(document.documentElement)
    const palette = readPalette((property) => styles.getPropertyValue(property))
    const scene = readScene(graph, view, { pointed: this.pointed, palette, within: this.within })
    if (this.within === null || scene.chosen === null) return scene
    // A large graph grows by what is chosen, and keeps what it has grown by.
    const before = this.within.size
    for (const key of scene.chosen.roles.keys()) this.within.add(key)
    if (this.within.size === before) return scene
    return readScene(graph, view, { pointed: this.pointed, palette, within: this.within })
  }

  private rearrange(): void {
    if (this.extras === null) return // the map is all there is yet: the layout that is asked for comes with them
    this.arrangement = this.extras.arrange(this.view.layout)
    this.shift.begin(this.arrangement.graph)
    this.labels.clear()
    this.way.start((share) => {
      this.shift.go(share)
      this.redraw()
    }, this.isStill())
  }

  private isStill(): boolean {
    return prefersStillness() || this.options.graph.nodes.length > MOST_FADED
  }

  private restyle(): void {
    const { graph } = this.arrangement
    const from = this.look
    this.scene = this.readScene()
    if (this.drawable.hold(this.within, this.scene.bridges)) this.isIndexed = false
    const to = lookOf(graph, this.scene)
    this.strongLinks = strongLinksOf(graph, this.scene)
    this.extras?.backdrop.lay(this.arrangement, this.scene)
    this.fade.start((share) => {
      this.look = blendLooks(from, to, share)
      this.redraw()
    }, this.isStill())
  }

  /** Draws at once: a canvas that has just been resized is empty until it is drawn. */
  private redraw(): void {
    const { graph } = this.drawable
    if (!this.isIndexed) this.renderer.refresh()
    else
      this.renderer.refresh({
        partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
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
      graph: this.drawable.graph,
      frame: this.frame,
      look: () => this.look,
      placeOf: (key) => this.shift.placeOf(key),
      ground: () => this.scene.palette.ground,
    })
    renderer.on('afterProcess', () => {
      this.isIndexed = true
    })
    renderer.on('afterRender', () => this.drawAround(renderer))
    bindPointer(renderer, this)
    this.drawAround(renderer)
    return renderer
  }

  /** Draws what sigma does not: the fields under the graph, the labels over it, the map in the corner. */
  private drawAround(renderer: Sigma): void {
    const place = this.place(renderer)
    this.extras?.backdrop.draw(this.scene, place)
    this.extras?.overview.draw(this.arrangement.graph, this.look, place)
    const context = renderer.getCanvases().labels?.getContext('2d')
    if (!context || this.shift.isUnderWay) return
    const { graph, flowerOf, textScale } = this.arrangement
    const { nodes } = graph
    const { strongLinks, scene: view } = this
    this.labels.draw(context, { ...place, nodes, flowerOf, textScale, view, strongLinks })
  }

  private place(renderer: Sigma = this.renderer) {
    const { sight, size, fit } = new Camera(renderer, this.frame)
    return { sight, size, fit }
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

  /** Brings what is chosen or walked to into view, else the beginning of another layout; on a canvas that is not shown, once it is. */
  private glide(isStill: boolean, isMoved = false): void {
    this.mustGlide = this.camera.size.width <= 1
    if (this.mustGlide) return
    const { graph, flowerOf, layout } = this.arrangement
    const near = this.view.walked === null ? this.scene.chosen : this.scene.hovered
    const target = near && glideTarget(graph, near, flowerOf)
    const { sight, size, fit } = this.camera
    if (target === null) {
      if (isMoved && layout === 'map') this.camera.showAll()
      else if (isMoved) this.camera.show(openingSight(size, this.frame, layout === 'compare'), isStill)
      return
    }
    const isFocus = this.view.depth > 0 && this.view.walked === null
    const wanted = isFocus ? withShown(target, graph, this.scene.shown) : target
    const from = isMoved ? { x: this.frame.width / 2, y: this.frame.height / 2, scale: fit } : sight
    this.camera.show(glideTo(from, size, wanted, this.frame), isStill)
  }
}

/** Tells whether two views ask for the same things to be seen. */
function isOneSight(a: CanvasView, b: CanvasView): boolean {
  return a.chosen === b.chosen && a.to === b.to && a.walked === b.walked && a.depth === b.depth
}

function isSame(a: CanvasView, b: CanvasView): boolean {
  return (
    a.layout === b.layout &&
    a.chosen === b.chosen &&
    a.depth === b.depth &&
    a.to === b.to &&
    a.walked === b.walked &&
    a.words === b.words &&
    a.hidden.join() === b.hidden.join()
  )
}

/** Sigma empties the element it draws in when it ends, so it gets one of its own, under whatever the host holds. */
function addBox(host: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
  Object.assign(box.style, { position: 'absolute', inset: '0', overflow: 'hidden' })
  host.prepend(box)
  return box
}
