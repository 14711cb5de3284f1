import type Sigma from 'sigma'
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types'
import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Fingers } from './touch.ts'

/** What the pointer can ask and do. */
export interface PointerTarget {
  /** Gives the node whose label lies at a point, or null. */
  labelAt(point: Point): NodeKey | null
  /** Gives the node a finger at a point means though it touches none, or null. */
  fingerAt(point: Point): NodeKey | null
  hover(key: NodeKey | null): void
  /** Takes the point the pointer is at, where it means a line if it means no node; null where it has left. */
  hoverAt(point: Point | null, on: Point): void
  choose(key: NodeKey | null): void
  pinch(from: Fingers, to: Fingers): void
}

/** Leads what a mouse or fingers do on the canvas to `target`; a label stands for its node. */
export function bindPointer(renderer: Sigma, target: PointerTarget): void {
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
    const missed = isTouch(event.original) ? target.fingerAt(event) : null
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
    target.pinch(from, to)
  })
}

function isTouch(event: MouseEvent | TouchEvent): boolean {
  return 'touches' in event
}

function asFingers(touches: readonly Point[]): Fingers | null {
  const [first, second] = touches
  return first === undefined || second === undefined ? null : [first, second]
}
