import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering'
import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import {
  type CameraPosition,
  extentOf,
  FARTHEST_RATIO,
  fitScale,
  markScale,
  NEAREST_RATIO,
} from '../camera/viewport.ts'
import type { Rgb } from '../style/color.ts'
import type { Styles } from '../style/styles.ts'
import { prefersStillness } from '../transition.ts'
import { type EdgeDisplay, StripProgram } from './edge-program.ts'
import { createNodeProgram, type NodeDisplay } from './node-program.ts'

/** What sigma draws, and where it asks how. */
export interface SigmaOptions {
  /** The element that sigma draws in. */
  readonly box: HTMLElement
  readonly graph: MultiDirectedGraph
  /** Returns the frame of the layout that is drawn at the moment. */
  readonly frame: () => Frame
  /** Returns how everything is drawn at the moment. */
  readonly styles: () => Styles
  /** Returns where a node stands at the moment, in frame units. */
  readonly placeOf: (key: NodeKey) => (Point & { readonly size: number }) | undefined
  /** Returns the colour behind the graph. */
  readonly ground: () => Rgb
}

export type CreateSigma = (options: SigmaOptions) => Sigma

/** Draws nothing: stands where sigma would draw the node under the pointer a second time. */
class IdleNodeProgram extends AbstractNodeProgram {
  override drawLabel = undefined
  override drawHover = undefined
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

/** Draws nothing: keeps sigma from compiling a default program that no edge uses. */
class IdleEdgeProgram extends AbstractEdgeProgram {
  override drawLabel = undefined
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

/**
 * Sigma that draws nodes and edges once, on one canvas.
 *
 * By itself it draws them a second time with every frame, to find what is under the pointer, and on a canvas each:
 * canvases cost time to open and to compose.
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

/** Starts sigma on a graph, with the whole frame in view. */
export function createSigma(options: SigmaOptions): Sigma {
  const { box, frame, styles, ground, placeOf } = options
  const still = prefersStillness()
  const fitNow = () => fitScale(frame(), { width: box.clientWidth || 1, height: box.clientHeight || 1 })
  const sigma = new LeanSigma(new MultiDirectedGraph(), box, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 0,
    enableCameraRotation: false,
    minCameraRatio: NEAREST_RATIO,
    maxCameraRatio: FARTHEST_RATIO,
    // 0 would divide the time by nothing.
    zoomDuration: still ? 1 : 200,
    inertiaDuration: still ? 1 : 200,
    zoomToSizeRatioFunction: (ratio) => 1 / markScale({ scale: fitNow() / ratio, fit: fitNow() }),
    defaultDrawNodeHover: () => {},
    // Under the names of sigma's own defaults, so that those are not compiled.
    nodeProgramClasses: { circle: createNodeProgram(ground) },
    nodeHoverProgramClasses: { circle: IdleNodeProgram },
    edgeProgramClasses: { line: StripProgram, arrow: IdleEdgeProgram },
    nodeReducer: (key): Partial<NodeDisplay> => {
      const style = styles().nodes.get(key as NodeKey)
      const place = placeOf(key as NodeKey)
      if (style === undefined || place === undefined) return { x: 0, y: 0, hidden: true }
      return { x: place.x, y: frame().height - place.y, size: place.size, style, hidden: style.hidden }
    },
    edgeReducer: (key): Partial<EdgeDisplay> => {
      const style = styles().edges.get(key)
      return style === undefined ? { hidden: true } : { style, hidden: style.width === 0 }
    },
  })
  sigma.getCamera().clean = (state) => ({ ...state, ...keepInFrame(state, frame()) })
  // Set while there is nothing to index yet, so that the graph is indexed once, in the frame.
  sigma.setCustomBBox(extentOf(frame()))
  sigma.setGraph(options.graph)
  return sigma
}

/** How far the middle of the picture may lie beyond the frame, as a share of what is seen: its edge may be brought above a card. */
const BEYOND = 0.35

/** Keeps the picture over the frame, so that the graph cannot be lost. */
function keepInFrame(camera: CameraPosition, frame: Frame): Point {
  const side = Math.max(frame.width, frame.height)
  const beyond = BEYOND * Math.min(1, camera.ratio)
  const within = (at: number, length: number) => {
    const half = length / side / 2 + beyond
    return Math.min(0.5 + half, Math.max(0.5 - half, at))
  }
  return { x: within(camera.x, frame.width), y: within(camera.y, frame.height) }
}
