import { circleOverlap, rectCircleOverlap, rectOutside, rectOverlap } from './geometry.ts'
import type { Scene, Spot } from './scene.ts'

/** Room kept between circles, and between a label and anything else: more than the eye needs at least. */
const CIRCLE_GAP = 5
const LABEL_ROOM = 4

/** Gives how deep two bodies, or their labels, stand in each other; 0 where they are apart. */
export function pairOverlap(scene: Scene, spots: readonly Spot[], i: number, j: number): number {
  const a = spots[i]
  const b = spots[j]
  const bodyA = scene.bodies[i]
  const bodyB = scene.bodies[j]
  if (!a || !b || !bodyA || !bodyB) return 0
  let sum = circleOverlap(a, b, bodyA.outer + bodyB.outer, CIRCLE_GAP)
  if (a.label) sum += rectCircleOverlap(a.label, b, bodyB.outer, LABEL_ROOM)
  if (b.label) sum += rectCircleOverlap(b.label, a, bodyA.outer, LABEL_ROOM)
  if (a.label && b.label) sum += rectOverlap(a.label, b.label, LABEL_ROOM)
  return sum
}

/** Gives how far a body and its label stand outside the canvas or in the corner of the zoom buttons. */
export function outsideBy(scene: Scene, spots: readonly Spot[], i: number): number {
  const spot = spots[i]
  const body = scene.bodies[i]
  if (!spot || !body) return 0
  const { x, y, label } = spot
  const box = { left: x - body.outer, right: x + body.outer, top: y - body.outer, bottom: y + body.outer }
  let sum = rectOutside(box, scene.area) + rectCircleOverlap(scene.corner, spot, body.outer, 0)
  if (label) sum += rectOutside(label, scene.area) + rectOverlap(label, scene.corner, 0)
  return sum
}

/** Gives the depth of all overlaps of a layout; 0 means that everything has its own place. */
export function totalOverlap(scene: Scene, spots: readonly Spot[]): number {
  let sum = 0
  for (let i = 0; i < scene.bodies.length; i++) {
    sum += outsideBy(scene, spots, i)
    for (let j = 0; j < i; j++) sum += pairOverlap(scene, spots, i, j)
  }
  return sum
}
