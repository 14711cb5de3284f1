import type { Community, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { projectPoint, type Sight, type Size } from '../camera/viewport.ts'
import type { FlowerPlace } from '../layout/flowers.ts'
import type { SceneView } from '../state/canvas-state.ts'
import { formatRgb, mixColors } from '../style/color.ts'

/** Room around a flower that belongs to its community, in frame units. */
const ROOM = 14
/** Width of the bridge between two members, in frame units. */
export const NECK = 22
/** How far the tint of a field stands off the ground, and that of the ring around its centre. */
const TINT = 0.1
const RING_TINT = { atRest: 0.5, dimmed: 0.18 }
/** Width of that ring, in CSS pixels. */
export const RING = 1.5
/** Neighbouring communities get different tints; what they mean elsewhere they do not mean so pale. */
const INKS = ['achievement', 'component', 'task', 'problem', 'term', 'coinage'] as const

type Circle = Point & { readonly radius: number }

/** A community as it lies on the canvas: circles around its terms, joined by necks. */
export interface Field {
  /** Position among the communities of the graph, which the tint goes by. */
  readonly number: number
  readonly circles: readonly Circle[]
  /** The circle of the term that the community is named by; null where it is not shown. */
  readonly centre: Circle | null
  /** The shortest lines that join all members. */
  readonly necks: readonly (readonly [Point, Point])[]
}

/** Gives the fields of the communities of which two terms or more are shown. */
export function layFields(
  graph: TermGraph,
  flowerOf: (key: NodeKey) => FlowerPlace,
  view: SceneView,
): Field[] {
  if (view.layout !== 'map') return []
  return (graph.attributes.communities ?? []).flatMap((community, number) => {
    const members = membersOf(community, graph, view)
    const circles = members.map((node) => {
      const { reach, petalSize } = flowerOf(node.key)
      return { x: node.x, y: node.y, radius: Math.max(node.size, reach + petalSize) + ROOM }
    })
    const centre = circles[members.findIndex(({ key }) => key === community.centre)] ?? null
    return circles.length < 2 ? [] : [{ number, circles, centre, necks: shortestTree(circles) }]
  })
}

function membersOf({ terms }: Community, graph: TermGraph, view: SceneView) {
  return terms.flatMap((key) => (view.shown.has(key) ? (graph.node(key) ?? []) : []))
}

/** Joins points by the shortest lines (Prim 1957). */
function shortestTree(points: readonly Point[]): (readonly [Point, Point])[] {
  const [first, ...others] = points
  if (first === undefined) return []
  const joined = [first]
  const open = new Set(others)
  const lines: (readonly [Point, Point])[] = []
  while (open.size > 0) {
    const pairs = joined.flatMap((from) => [...open].map((to) => [from, to] as const))
    const [from, to] = pairs.reduce((best, pair) => (lengthOf(pair) < lengthOf(best) ? pair : best))
    lines.push([from, to])
    joined.push(to)
    open.delete(to)
  }
  return lines
}

function lengthOf([a, b]: readonly [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Draws fields onto an empty canvas, each one even tint however its parts overlap. */
export function drawFields(
  context: CanvasRenderingContext2D,
  fields: readonly Field[],
  place: { readonly view: SceneView; readonly sight: Sight; readonly size: Size },
): void {
  const { view, sight, size } = place
  context.lineCap = 'round'
  context.lineWidth = NECK * sight.scale
  for (const { circles, necks, number } of fields) {
    const color = fieldColor(view, number)
    context.fillStyle = color
    context.strokeStyle = color
    context.beginPath()
    for (const [from, to] of necks) {
      const start = projectPoint(sight, size, from)
      const end = projectPoint(sight, size, to)
      context.moveTo(start.x, start.y)
      context.lineTo(end.x, end.y)
    }
    context.stroke()
    context.beginPath()
    for (const circle of circles) {
      const { x, y } = projectPoint(sight, size, circle)
      context.moveTo(x + circle.radius * sight.scale, y)
      context.arc(x, y, circle.radius * sight.scale, 0, 2 * Math.PI)
    }
    context.fill()
  }
  // No field lies over a ring.
  context.lineWidth = RING
  for (const { centre, number } of fields) {
    if (centre === null) continue
    const { x, y } = projectPoint(sight, size, centre)
    context.strokeStyle = ringColor(view, number)
    context.beginPath()
    context.arc(x, y, centre.radius * sight.scale, 0, 2 * Math.PI)
    context.stroke()
  }
}

/** Gives the tint of a community by its position among those of the graph. */
export function fieldColor(view: SceneView, number: number): string {
  return tinted(view, number, TINT)
}

/** Gives the colour of the ring around its centre. */
export function ringColor(view: SceneView, number: number): string {
  return tinted(view, number, view.chosen === null ? RING_TINT.atRest : RING_TINT.dimmed)
}

function tinted({ palette }: SceneView, number: number, share: number): string {
  const ink = palette[INKS[number % INKS.length] ?? 'coinage']
  return formatRgb(mixColors(ink, palette.ground, share))
}
