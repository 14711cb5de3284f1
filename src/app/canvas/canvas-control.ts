import { reachOf } from '../../model/explore/reach.ts'
import { BASE_FRAME, type Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { glideTarget, glideTo } from './camera/framing.ts'
import type { Sight } from './camera/viewport.ts'
import type { CanvasOptions, CanvasView, GraphCanvas } from './graph-canvas.ts'
import type { PointerTarget } from './input/pointer.ts'
import type { Place } from './layers/layer.ts'
import { Around, type Moment } from './layers/layers.ts'
import { type Arrangement, arrangeMap } from './layout/graph-layout.ts'
import { DrawableGraph } from './renderer/drawable-graph.ts'
import { Graphics } from './renderer/renderer.ts'
import type { CanvasScene } from './scene.ts'
import { Shift } from './shift.ts'
import type { SceneView } from './state/canvas-state.ts'
import { firstShown, LARGE, readScene } from './state/read-state.ts'
import { readPalette } from './style/palette.ts'
import { type Look, lookOf, strongLinksOf } from './style/styles.ts'
import { createFade, DURATION, prefersStillness } from './transition.ts'

const ZOOM_STEP = 1.5
/** Above this many nodes a change of look or layout is not animated: a step would take longer than a frame. */
const MOST_FADED = 2000

/** The canvas at work: holds the state, draws it, and tells the options what the reader does. */
export class Stage implements GraphCanvas, PointerTarget {
  private readonly options: CanvasOptions
  private readonly box: HTMLElement
  private readonly frame: Frame
  private readonly around = new Around()
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
  private readonly graphics: Graphics
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
    this.box.after(this.around.labels.sheet.element)
    this.graphics = new Graphics({
      box: this.box,
      graph: this.drawable.graph,
      frame: this.frame,
      look: () => this.look,
      placeOf: (key) => this.shift.placeOf(key),
      ground: () => this.scene.palette.ground,
      onFrame: (place) => this.around.draw(this.moment(place)),
    })
    this.resizing = new ResizeObserver(() => this.resize())
    this.resizing.observe(this.box)
    this.glide(true)
    performance.mark('first-frame')
    this.fetchExtras()
      .catch(console.error)
      .finally(() => {
        if (this.box.isConnected) host.dataset.ready = 'true'
      })
  }

  update(view: CanvasView): void {
    const before = this.view
    if (isAlike(before, view, PICTURE) && before.words === view.words) return
    this.view = view
    const isMoved = before.layout !== view.layout
    if (isMoved) this.rearrange()
    this.restyle()
    if (isMoved || !isAlike(before, view, SIGHT)) this.glide(false, isMoved)
  }

  zoomIn(): void {
    this.graphics.camera.zoom(1 / ZOOM_STEP)
  }

  zoomOut(): void {
    this.graphics.camera.zoom(ZOOM_STEP)
  }

  fit(): void {
    this.graphics.camera.showAll()
  }

  refreshTheme(): void {
    this.restyle()
  }

  picture(): CanvasScene | null {
    return this.around.picture(this.moment())
  }

  destroy(): void {
    this.fade.stop()
    this.way.stop()
    this.resizing.disconnect()
    this.graphics.remove()
    this.around.remove()
    this.box.remove()
    delete this.options.host.dataset.ready
  }

  labelAt(point: Point): NodeKey | null {
    return this.around.labelAt(point)
  }

  hover(key: NodeKey | null): void {
    if (key === this.pointed.node) return
    this.pointed = { ...this.pointed, node: key }
    this.box.style.cursor = key === null ? '' : 'pointer'
    this.restyle()
    this.options.onHover?.(key)
  }

  hoverAt(point: Point | null, on: Point): void {
    const { sight, size } = this.graphics.camera
    const field = { graph: this.arrangement.graph, view: this.scene, look: this.look, sight, size }
    const edge =
      point === null || this.shift.isUnderWay ? null : (this.around.extras?.edgeAt(field, point) ?? null)
    if ((edge?.key ?? null) === this.pointed.edge) return
    this.pointed = { ...this.pointed, edge: edge?.key ?? null }
    this.restyle()
    this.options.onHoverEdge?.(edge, on)
  }

  choose(key: NodeKey | null): void {
    this.options.onChoose(key)
  }

  show(sight: Sight): void {
    this.graphics.camera.show(sight, true)
  }

  /** Fetches what stands around the graph; where it cannot be had the graph is there without it. */
  private async fetchExtras(): Promise<void> {
    const { makeExtras } = await import('./extras.ts')
    if (!this.box.isConnected) return
    const place = { host: this.options.host, box: this.box, frame: this.frame, map: this.arrangement }
    const moveTo = (to: Point) =>
      this.graphics.camera.show({ ...to, scale: this.graphics.camera.sight.scale }, true)
    const extras = makeExtras(place, moveTo)
    this.around.hold(extras)
    extras.furnish(this.graphics.renderer, this)
    extras.reviveGraphics(this.box, {
      restart: () => {
        this.graphics.restart()
        extras.furnish(this.graphics.renderer, this)
      },
      giveUp: () => this.options.onLost?.(),
    })
    const isMoved = this.within !== null || this.view.layout !== 'map'
    if (isMoved) this.rearrange()
    this.restyle()
    if (isMoved || this.view.depth > 0) this.glide(false, isMoved)
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
    const { roles, centre } = scene.chosen
    for (const key of [...roles.keys(), ...reachOf(graph, centre, view.depth)]) this.within.add(key)
    if (this.within.size === before) return scene
    return readScene(graph, view, { pointed: this.pointed, palette, within: this.within })
  }

  private rearrange(): void {
    const { extras } = this.around
    if (extras === null) return // the map is all there is yet: the layout that is asked for comes with them
    this.arrangement = extras.arrange(this.view.layout)
    this.shift.begin(this.arrangement.graph)
    this.way.start((share) => {
      this.shift.go(share)
      this.graphics.redraw()
    }, this.isStill())
  }

  private isStill(): boolean {
    return prefersStillness() || this.options.graph.nodes.length > MOST_FADED
  }

  private restyle(): void {
    const { graph } = this.arrangement
    const from = this.look
    this.scene = this.readScene()
    if (this.drawable.hold(this.within, this.scene.bridges)) this.graphics.forgetIndex()
    const to = lookOf(graph, this.scene)
    this.strongLinks = strongLinksOf(graph, this.scene)
    this.around.lay(this.arrangement, this.scene)
    const blend = this.around.extras?.blendLooks
    this.fade.start((share) => {
      this.look = blend ? blend(from, to, share) : to
      this.graphics.redraw()
    }, !blend || this.isStill())
  }

  /** What sigma does not draw is drawn from this: the fields under the graph, the labels over it, the map in the corner. */
  moment(place: Place = this.graphics.camera.place): Moment {
    const { arrangement, scene, look, strongLinks } = this
    return { arrangement, scene, look, strongLinks, place, isUnderWay: this.shift.isUnderWay }
  }

  private resize(): void {
    this.graphics.redraw()
    if (this.mustGlide) this.glide(true)
  }

  /** Brings what is chosen or walked to into view, else the beginning of another layout; on a canvas that is not shown, once it is. */
  private glide(isStill: boolean, isMoved = false): void {
    this.mustGlide = this.graphics.camera.size.width <= 1
    if (this.mustGlide) return
    const { graph, flowerOf } = this.arrangement
    const near = this.view.walked === null ? this.scene.chosen : this.scene.hovered
    const target = near && glideTarget(graph, near, flowerOf)
    const { sight, size, fit } = this.graphics.camera
    const { extras } = this.around
    if (target === null) {
      if (isMoved && extras)
        this.graphics.camera.show(
          extras.openingSight(size, this.frame, { ...this.arrangement, within: this.within }),
          isStill,
        )
      return
    }
    if (this.view.depth > 0 && this.view.walked === null) {
      const focus = extras?.focusSight(size, fit, { graph, shown: this.scene.shown })
      if (focus) this.graphics.camera.show(focus, isStill)
      return
    }
    const from = isMoved ? { x: this.frame.width / 2, y: this.frame.height / 2, scale: fit } : sight
    this.graphics.camera.show(glideTo(from, size, target, this.frame), isStill)
  }
}

/** What of a view brings something into sight, and what else changes the picture. */
const SIGHT = ['chosen', 'to', 'walked', 'depth'] as const
const PICTURE = [...SIGHT, 'layout', 'hidden'] as const

/** Tells whether two views are alike in some of their parts. */
function isAlike(a: CanvasView, b: CanvasView, parts: readonly (typeof PICTURE)[number][]): boolean {
  return parts.every((part) => String(a[part]) === String(b[part]))
}

/** Sigma empties the element it draws in when it ends, so it gets one of its own, under whatever the host holds. */
function addBox(host: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'absolute', inset: '0', overflow: 'hidden' })
  host.prepend(box)
  return box
}
