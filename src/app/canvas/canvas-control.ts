import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Rect } from '../../model/label-geometry.ts'
import { findViewport } from './camera/find-viewport.ts'
import { freeArea, measureCovers } from './camera/free-area.ts'
import type { CanvasOptions, CanvasView, GraphCanvas, ZoomStep } from './graph-canvas.ts'
import { edgeAt, nodeAt, type Reach } from './input/hit-test.ts'
import type { PointerTarget } from './input/pointer.ts'
import { type DrawnLabel, drawnLabels, type LabelHost } from './labels/drawn-labels.ts'
import { labelAt } from './labels/place-labels.ts'
import type { Snapshot } from './layers/layer.ts'
import { Layers } from './layers/layers.ts'
import { Overview } from './layers/overview.ts'
import { type GraphLayout, layOutGraph } from './layout/graph-layout.ts'
import type { CreateSigma } from './renderer/create-sigma.ts'
import { DrawableGraph } from './renderer/drawable-graph.ts'
import { Renderer } from './renderer/renderer.ts'
import { type Scene, takeScene } from './scene.ts'
import type { CanvasState } from './state/canvas-state.ts'
import { type Pointed, StateReader } from './state/read-state.ts'
import { stylesOf } from './style/styles.ts'
import { LayoutTransition, prefersStillness, type Run, StyleTransition } from './transition.ts'

const ZOOM_FACTOR = 1.5
/** Above this many nodes neither style nor layout is animated: a step would take longer than a frame. */
const MOST_ANIMATED = 2000

/** Holds what is asked of the canvas, has it drawn, and tells the page what the reader does. */
export class CanvasControl implements GraphCanvas, PointerTarget {
  private readonly options: CanvasOptions
  private readonly box: HTMLElement
  private readonly layoutOf: (isTall: boolean) => GraphLayout
  private readonly reader: StateReader
  private readonly drawable: DrawableGraph
  private readonly styles: StyleTransition
  private readonly places: LayoutTransition
  private readonly layers: Layers
  private readonly renderer: Renderer
  private readonly resizing: ResizeObserver
  private view: CanvasView
  private pointed: Pointed = { node: null, edge: null }
  private layout: GraphLayout
  private state: CanvasState
  /** What lies over the canvas, in its CSS pixels. */
  private covers: readonly Rect[] = []
  /** The move that waits until the canvas is shown. */
  private waiting: { readonly isOpening: boolean } | null = null

  constructor(options: CanvasOptions, createSigma: CreateSigma) {
    const { graph, host } = options
    this.options = options
    this.view = options.view
    this.box = addBox(host)
    this.layoutOf = layOutGraph(graph)
    this.layout = this.layoutOf(isTall(this.box))
    this.places = new LayoutTransition(this.layout.graph)
    this.reader = new StateReader(graph)
    this.state = this.reader.read(this.view, this.pointed)
    this.styles = new StyleTransition(stylesOf(this.layout.graph, this.state))
    this.drawable = new DrawableGraph(graph, this.layout.frame)
    this.drawable.hold(this.reader.within, this.state.bridges)
    this.layers = new Layers(this.box, new Overview(host, (to) => this.centreOn(to)))
    this.covers = measureCovers(host)
    this.renderer = new Renderer({
      createSigma,
      box: this.box,
      graph: this.drawable.graph,
      frame: () => this.layout.frame,
      styles: () => this.styles.styles,
      placeOf: (key) => this.places.placeOf(key),
      ground: () => this.state.palette.ground,
      pointer: this,
      onRender: (viewport) => this.layers.draw(this.snapshot(viewport)),
      onLost: () => options.onLost?.(),
    })
    this.resizing = new ResizeObserver(() => this.resized())
    this.resizing.observe(this.box)
    this.moveCamera({ isStill: true, isOpening: true })
    performance.mark('first-frame')
    ;(host as LabelHost).drawnLabels = () => this.drawnLabels()
    host.dataset.ready = 'true'
  }

  update(view: CanvasView): void {
    const before = this.view
    this.view = view
    const isUncovered = this.measure()
    if (isAlike(before, view, DRAWN) && before.only === view.only) {
      // The tools have just come, or a card stands where none stood.
      if (isUncovered) this.settle()
      return
    }
    this.restyle()
    if (!isAlike(before, view, MOVING)) this.moveCamera({ isStill: false, isOpening: false })
  }

  zoom(step: ZoomStep): void {
    const { camera } = this.renderer
    if (step === 'fit') camera.showAll()
    else camera.zoom(step === 'in' ? ZOOM_FACTOR : 1 / ZOOM_FACTOR)
  }

  refreshTheme(): void {
    this.restyle()
  }

  scene(): Scene {
    const { backdrop, labels } = this.layers
    return takeScene({ ...this.snapshot(), fields: backdrop.fields, texts: labels.texts })
  }

  destroy(): void {
    this.styles.stop()
    this.places.stop()
    this.resizing.disconnect()
    this.renderer.remove()
    this.layers.remove()
    this.box.remove()
    const { host } = this.options
    delete host.dataset.ready
    delete (host as LabelHost).drawnLabels
  }

  private drawnLabels(): DrawnLabel[] {
    return drawnLabels(this.layers.labels.placed, this.box.getBoundingClientRect())
  }

  nodeAt(point: Point, reach: Reach): NodeKey | null {
    return nodeAt(this.snapshot(), point, reach)
  }

  labelAt(point: Point): NodeKey | null {
    return labelAt(this.layers.labels.placed, point)
  }

  hover(node: NodeKey | null): void {
    if (node === this.pointed.node) return
    this.pointed = { ...this.pointed, node }
    this.box.style.cursor = node === null ? '' : 'pointer'
    this.restyle()
  }

  hoverAt(point: Point | null, on: Point): void {
    const edge = point === null || this.places.isRunning ? null : edgeAt(this.snapshot(), point)
    if ((edge?.key ?? null) === this.pointed.edge) return
    this.pointed = { ...this.pointed, edge: edge?.key ?? null }
    this.restyle()
    this.options.onHoverEdge?.(edge, on)
  }

  choose(key: NodeKey | null): void {
    this.options.onChoose(key)
  }

  private snapshot(viewport = this.renderer.camera.viewport): Snapshot {
    const { layout, state, covers } = this
    return { layout, state, covers, styles: this.styles.styles, viewport, isUnderWay: this.places.isRunning }
  }

  /** Measures what lies over the canvas; tells whether it is other than before. */
  private measure(): boolean {
    const before = JSON.stringify(this.covers)
    this.covers = measureCovers(this.options.host)
    return JSON.stringify(this.covers) !== before
  }

  /** Takes the map for a canvas of this shape. */
  private layOut(): void {
    this.layout = this.layoutOf(isTall(this.box))
    this.renderer.reframe()
    // Between two frames there is no way.
    this.places.start(this.layout.graph, { ...this.run(), isStill: true })
  }

  private resized(): void {
    this.measure()
    const isTurned = this.layoutOf(isTall(this.box)) !== this.layout
    if (isTurned) {
      this.layOut()
      this.restyle()
    } else this.renderer.redraw()
    if (isTurned) this.moveCamera({ isStill: true, isOpening: true })
    else if (this.waiting) this.moveCamera({ isStill: true, ...this.waiting })
    else this.settle()
  }

  /** Brings what is chosen into view again, or the whole, unless the reader has moved away from it. */
  private settle(): void {
    this.renderer.redraw()
    if (this.renderer.camera.isWhereItWasLed) this.moveCamera({ isStill: true, isOpening: true })
  }

  private run(): Run {
    const isStill = prefersStillness() || this.options.graph.nodes.length > MOST_ANIMATED
    return { isStill, onStep: () => this.renderer.redraw() }
  }

  private restyle(): void {
    const { graph } = this.layout
    this.state = this.reader.read(this.view, this.pointed)
    if (this.drawable.hold(this.reader.within, this.state.bridges)) this.renderer.forgetIndex()
    this.styles.start(stylesOf(graph, this.state), this.run())
  }

  /** Brings what is chosen or walked to into view, or opens the map; on a canvas that is not shown, once it is. */
  private moveCamera({ isStill, isOpening }: { isStill: boolean; isOpening: boolean }): void {
    const { camera } = this.renderer
    const { viewport } = camera
    const isShown = viewport.size.width > 1
    this.waiting = isShown ? null : { isOpening: isOpening || this.waiting?.isOpening === true }
    if (!isShown) return
    const { layout, state } = this
    const free = freeArea(viewport.size, this.covers)
    const to = findViewport(viewport, { layout, state, free, within: this.reader.within, isOpening })
    if (to !== null) camera.lead(to, isStill)
  }

  private centreOn({ x, y }: Point): void {
    const { camera } = this.renderer
    camera.show({ ...camera.viewport, x, y }, true)
  }
}

/** Above this width, as a share of the height, a canvas has the wide map. */
const TALL = 0.9

/** Tells whether an element is clearly taller than wide. */
function isTall({ clientWidth, clientHeight }: HTMLElement): boolean {
  return clientWidth > 1 && clientWidth < TALL * clientHeight
}

/** What of a view moves the camera, and what of it changes the drawing. */
const MOVING = ['chosen', 'to', 'walked', 'depth'] as const
const DRAWN = [...MOVING, 'hidden'] as const

/** Tells whether two views are alike in some of their parts. */
function isAlike(a: CanvasView, b: CanvasView, parts: readonly (typeof DRAWN)[number][]): boolean {
  return parts.every((part) => String(a[part]) === String(b[part]))
}

/** Adds an element for sigma, under whatever the host holds: sigma empties the one it draws in when it ends. */
function addBox(host: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'absolute', inset: '0', overflow: 'hidden' })
  host.prepend(box)
  return box
}
