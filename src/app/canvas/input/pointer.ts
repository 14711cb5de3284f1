import type Sigma from 'sigma'
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Camera } from '../camera/camera.ts'
import { type Fingers, pinchViewport } from '../camera/viewport.ts'
import { FINGER, POINTER, type Reach } from './hit-test.ts'

/** What the pointer asks and does. */
export interface PointerTarget {
  /** Finds the node whose mark is within reach of a point of the canvas. */
  nodeAt(point: Point, reach: Reach): NodeKey | null
  /** Finds the node whose label lies at a point of the canvas. */
  labelAt(point: Point): NodeKey | null
  /** Called with the node under the pointer. */
  hover(key: NodeKey | null): void
  /**
   * Called with the point that the pointer is at while it is over no node; null where it is over one or has left.
   *
   * @param on The same point in CSS pixels of the window.
   */
  hoverAt(point: Point | null, on: Point): void
  /** Called with the node that was clicked or tapped, null for the ground. */
  choose(key: NodeKey | null): void
}

/** Tells `target` what a mouse or fingers do on the canvas, and moves the camera by two fingers; a label stands for its node. */
export function bindPointer(sigma: Sigma, camera: Camera, target: PointerTarget): void {
  // Sigma itself would read it from pixels that are not drawn here.
  Object.assign(sigma, { getNodeAtPosition: (at: Point) => target.nodeAt(at, POINTER) })
  bindHover(sigma, target)
  bindClicks(sigma, target)
  sigma.getTouchCaptor().on('touchmove', (event) => {
    const from = asFingers(event.previousTouches)
    const to = asFingers(event.touches)
    if (from === null || to === null) return
    event.preventSigmaDefault()
    camera.show(pinchViewport(camera.viewport, from, to), true)
  })
}

function bindHover(sigma: Sigma, target: PointerTarget): void {
  let under: NodeKey | null = null
  const mouse = sigma.getMouseCaptor()
  sigma.on('enterNode', ({ node, event }) => {
    if (!isTouch(event.original)) under = node as NodeKey
  })
  sigma.on('leaveNode', () => {
    under = null
  })
  mouse.on('mousemove', (event) => {
    if (mouse.isMouseDown) return
    const node = under ?? target.labelAt(event)
    const { original } = event
    const on = 'clientX' in original ? { x: original.clientX, y: original.clientY } : event
    target.hover(node)
    target.hoverAt(node === null ? event : null, on)
  })
  sigma.on('leaveStage', () => {
    target.hover(null)
    target.hoverAt(null, { x: 0, y: 0 })
  })
}

function bindClicks(sigma: Sigma, target: PointerTarget): void {
  const chooseNode = ({ node }: SigmaNodeEventPayload) => target.choose(node as NodeKey)
  const chooseAt = ({ event }: SigmaStageEventPayload) => {
    const tapped = isTouch(event.original) ? target.nodeAt(event, FINGER) : null
    target.choose(target.labelAt(event) ?? tapped)
  }
  sigma.on('clickNode', chooseNode)
  sigma.on('clickStage', chooseAt)
  // A second click soon after the first is a click like any other, and never zooms.
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    chooseNode(payload)
  })
  sigma.on('doubleClickStage', (payload) => {
    payload.preventSigmaDefault()
    chooseAt(payload)
  })
}

function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event
}

function asFingers(touches: readonly Point[]): Fingers | null {
  const [first, second] = touches
  return first === undefined || second === undefined ? null : [first, second]
}
