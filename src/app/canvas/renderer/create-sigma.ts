import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type CameraPlace, fitScale, markScale } from '../camera/viewport.ts'
import type { Rgb } from '../style/color.ts'
import type { Look } from '../style/styles.ts'
import { prefersStillness } from '../transition.ts'
import { type EdgeDisplay, LinkProgram } from './edge-program.ts'
import { IdleEdgeProgram, IdleNodeProgram } from './idle-programs.ts'
import { createShapeProgram, type NodeDisplay } from './node-program.ts'

export const NEAREST_RATIO = 0.2
export const FARTHEST_RATIO = 2

/** What a renderer draws and where it asks how. */
export interface RendererOptions {
  readonly box: HTMLElement
  readonly graph: MultiDirectedGraph
  readonly frame: Frame
  readonly look: () => Look
  /** Gives where a node stands at the moment, in frame units. */
  readonly placeOf: (key: NodeKey) => (Point & { readonly size: number }) | undefined
  readonly ground: () => Rgb
}

/**
 * Draws nodes and edges once, on one canvas.
 *
 * Sigma would draw them a second time with every frame, to find what is under the pointer, and on a canvas each, which
 * are opened and laid over each other at a cost.
 */
class LeanSigma extends Sigma {
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma['createWebGLContext']>
  ): WebGLRenderingContext {
    const { edges } = this.getCanvases()
    if (id !== 'nodes' || edges === undefined)
      return super.createWebGLContext(id, { ...options, picking: false })
    this.createCanvas(id) // sigma sizes it and nothing is drawn on it
    return super.createWebGLContext(id, { picking: false, canvas: edges })
  }
}

/** Gives a renderer of the graph, drawn once, with the whole frame in sight. */
export function createRenderer(options: RendererOptions): Sigma {
  const { box, frame, look, ground, placeOf } = options
  const still = prefersStillness()
  const wholeScale = () => fitScale(frame, { width: box.clientWidth || 1, height: box.clientHeight || 1 })
  const renderer = new LeanSigma(new MultiDirectedGraph(), box, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 0,
    enableCameraRotation: false,
    minCameraRatio: NEAREST_RATIO,
    maxCameraRatio: FARTHEST_RATIO,
    // 0 would divide the time by nothing.
    zoomDuration: still ? 1 : 200,
    inertiaDuration: still ? 1 : 200,
    zoomToSizeRatioFunction: (ratio) => 1 / markScale(wholeScale() / ratio, wholeScale()),
    defaultDrawNodeHover: () => {},
    // Under the names of sigma's own defaults, so that those are not compiled.
    nodeProgramClasses: { circle: createShapeProgram(ground) },
    nodeHoverProgramClasses: { circle: IdleNodeProgram },
    edgeProgramClasses: { line: LinkProgram, arrow: IdleEdgeProgram },
    nodeReducer: (key): Partial<NodeDisplay> => {
      const style = look().nodes.get(key as NodeKey)
      const place = placeOf(key as NodeKey)
      if (style === undefined || place === undefined) return { x: 0, y: 0, hidden: true }
      return { x: place.x, y: frame.height - place.y, size: place.size, style, hidden: style.hidden }
    },
    edgeReducer: (key): Partial<EdgeDisplay> => {
      const style = look().edges.get(key)
      return style === undefined ? { hidden: true } : { style, hidden: style.width === 0 }
    },
  })
  renderer.getCamera().clean = (state) => ({ ...state, ...keepInFrame(state, frame) })
  // Set while there is nothing to index yet, so that the graph is indexed once, in the frame.
  renderer.setCustomBBox({ x: [0, frame.width], y: [0, frame.height] })
  renderer.setGraph(options.graph)
  return renderer
}

/** Keeps the middle of the picture within the frame, so that the graph cannot be lost. */
function keepInFrame(camera: CameraPlace, frame: Frame): { x: number; y: number } {
  const side = Math.max(frame.width, frame.height)
  const within = (at: number, length: number) =>
    Math.min(0.5 + length / side / 2, Math.max(0.5 - length / side / 2, at))
  return { x: within(camera.x, frame.width), y: within(camera.y, frame.height) }
}
