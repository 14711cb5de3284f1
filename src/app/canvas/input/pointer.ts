import type Sigma from 'sigma'
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types'
import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Sight } from '../camera/viewport.ts'
import type { Moment } from '../layers/layers.ts'
import { FARTHEST_RATIO, NEAREST_RATIO } from '../renderer/create-sigma.ts'
import { FINGER, nodeNear, POINTER, type Reach } from './node-near.ts'
import { type Fingers, pinchSight } from './touch.ts'

/** What the pointer can ask and do. */
export interface PointerTarget {
  /** What is drawn, and where. */
  moment(): Moment
  /** Gives the node whose label lies at a point, or null. */
  labelAt(point: Point): NodeKey | null
  hover(key: NodeKey | null): void
  /** Takes the point the pointer is at, where it means a line if it means no node; null where it has left. */
  hoverAt(point: Point | null, on: Point): void
  choose(key: NodeKey | null): void
  /** Shows another stretch of the frame at once. */
  show(sight: Sight): void
}

/** Leads what a mouse or fingers do on the canvas to `target`; a label stands for its node. */
export function bindPointer(renderer: Sigma, target: PointerTarget): void {
  const nodeAt = (at: Point, reach: Reach) => {
    const { arrangement, scene, place } = target.moment()
    return nodeNear(arrangement.graph.nodes, scene.shown, { ...place, at, reach })
  }
  // Sigma's own way is to read it from pixels that are not drawn here.
  Object.assign(renderer, { getNodeAtPosition: (at: Point) => nodeAt(at, POINTER) })
  let under: NodeKey | null = null
  const mouse = renderer.getMouseCaptor()
  renderer.on('enterNode', ({ node, event }) => {
    if (!isTouch(event.original)) under = node as NodeKey
  })
  renderer.on('leaveNode', () => {
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
  renderer.on('leaveStage', () => {
    target.hover(null)
    target.hoverAt(null, { x: 0, y: 0 })
  })
  const chooseNode = ({ node }: SigmaNodeEventPayload) => target.choose(node as NodeKey)
  const chooseAt = ({ event }: SigmaStageEventPayload) => {
    const missed = isTouch(event.original) ? nodeAt(event, FINGER) : null
    target.choose(target.labelAt(event) ?? missed)
  }
  renderer.on('clickNode', chooseNode)
  renderer.on('clickStage', chooseAt)
  // A second click soon after the first is a click like any other, and never zooms.
  renderer.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    chooseNode(payload)
  })
  renderer.on('doubleClickStage', (payload) => {
    payload.preventSigmaDefault()
    chooseAt(payload)
  })
  renderer.getTouchCaptor().on('touchmove', (event) => {
    const from = asFingers(event.previousTouches)
    const to = asFingers(event.touches)
    if (from === null || to === null) return
    event.preventSigmaDefault()
    const { sight, size, fit } = target.moment().place
    const scales = [fit / FARTHEST_RATIO, fit / NEAREST_RATIO] as const
    target.show(pinchSight(sight, size, { from, to, scales }))
  })
}

function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event
}

function asFingers(touches: readonly Point[]): Fingers | null {
  const [first, second] = touches
  return first === undefined || second === undefined ? null : [first, second]
}
