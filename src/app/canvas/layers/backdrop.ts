import type { Point } from '../../../model/graph.ts'
import { distanceOf } from '../../../model/label-geometry.ts'
import { projectPoint, type Viewport } from '../camera/viewport.ts'
import type { GraphLayout } from '../layout/graph-layout.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import { formatRgb, mixColors } from '../style/color.ts'
import { Layer, type Snapshot } from './layer.ts'

/** The layer under the graph: the tinted fields of its communities. */
export class Backdrop extends Layer {
  private drawn: Snapshot | null = null
  private isEmpty = true
  /** The fields that were last drawn, in frame units. */
  fields: readonly Field[] = []

  draw(snapshot: Snapshot): void {
    const { layout, state, viewport } = snapshot
    if (layout !== this.drawn?.layout || state !== this.drawn.state) this.fields = layFields(layout, state)
    this.drawn = snapshot
    // The browser would compose an empty canvas again if it were cleared again.
    if (this.isEmpty && this.fields.length === 0) return
    const context = this.clear(viewport)
    if (context) drawFields(context, projectFields(this.fields, snapshot))
    this.isEmpty = this.fields.length === 0
  }
}

/** Room around a flower that belongs to its community, in frame units. */
const ROOM = 14
/** Width of the neck between two members, in frame units. */
const NECK = 22
/** The strength of a field's tint, and that of the ring around its centre. */
const TINT = 0.1
const RING_TINT = { atRest: 0.5, dimmed: 0.18 }
/** Width of that ring, in CSS pixels. */
export const RING = 1.5
/** Neighbouring communities get different tints; so pale, these colours do not mean what they mean elsewhere. */
const INKS = ['achievement', 'component', 'task', 'problem', 'term', 'coinage'] as const

type Circle = Point & { readonly radius: number }

/** A community as it lies on the frame: circles around its terms, joined by necks. */
export interface Field {
  /** Position among the communities of the graph, which the tint goes by. */
  readonly number: number
  readonly circles: readonly Circle[]
  /** The circle of the term that the community is named by; null where it is not shown. */
  readonly centre: Circle | null
  /** The shortest lines that join all members. */
  readonly necks: readonly (readonly [Point, Point])[]
}

/** A field as it lies on the canvas, in CSS pixels, with its colours. */
export interface ProjectedField {
  readonly color: string
  readonly neckWidth: number
  readonly necks: readonly (readonly [Point, Point])[]
  readonly circles: readonly Circle[]
  /** The ring around the term that the field is named by. */
  readonly ring: (Circle & { readonly color: string; readonly width: number }) | null
}

/** Finds the fields of the communities of which two terms or more are shown. */
export function layFields({ graph, flowerOf }: GraphLayout, { shown }: CanvasState): Field[] {
  return (graph.attributes.communities ?? []).flatMap(({ terms, centre }, number) => {
    const members = terms.flatMap((key) => (shown.has(key) ? (graph.node(key) ?? []) : []))
    const circles = members.map((node) => {
      const { reach, petalSize } = flowerOf(node.key)
      return { x: node.x, y: node.y, radius: Math.max(node.size, reach + petalSize) + ROOM }
    })
    const middle = circles[members.findIndex(({ key }) => key === centre)] ?? null
    return circles.length < 2 ? [] : [{ number, circles, centre: middle, necks: shortestTree(circles) }]
  })
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
    const [from, to] = pairs.reduce((a, b) => (distanceOf(b[0], b[1]) < distanceOf(a[0], a[1]) ? b : a))
    lines.push([from, to])
    joined.push(to)
    open.delete(to)
  }
  return lines
}

/** Returns where fields lie in a viewport, and in which colours. */
export function projectFields(
  fields: readonly Field[],
  { state, viewport }: { readonly state: CanvasState; readonly viewport: Viewport },
): ProjectedField[] {
  const at = (point: Point) => projectPoint(viewport, point)
  const circleAt = (circle: Circle) => ({ ...at(circle), radius: circle.radius * viewport.scale })
  const ringTint = state.chosen === null ? RING_TINT.atRest : RING_TINT.dimmed
  return fields.map(({ circles, centre, necks, number }) => ({
    color: tint(state, number, TINT),
    neckWidth: NECK * viewport.scale,
    necks: necks.map(([from, to]) => [at(from), at(to)] as const),
    circles: circles.map(circleAt),
    ring: centre && { ...circleAt(centre), color: tint(state, number, ringTint), width: RING },
  }))
}

function tint({ palette }: CanvasState, number: number, strength: number): string {
  const ink = palette[INKS[number % INKS.length] ?? 'coinage']
  return formatRgb(mixColors(ink, palette.ground, strength))
}

/** Draws fields onto an empty canvas, each in one even tint however its parts overlap. */
export function drawFields(context: CanvasRenderingContext2D, fields: readonly ProjectedField[]): void {
  context.lineCap = 'round'
  for (const { circles, necks, neckWidth, color } of fields) {
    context.lineWidth = neckWidth
    context.fillStyle = color
    context.strokeStyle = color
    context.beginPath()
    for (const [from, to] of necks) {
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
    }
    context.stroke()
    context.beginPath()
    for (const { x, y, radius } of circles) {
      context.moveTo(x + radius, y)
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    context.fill()
  }
  // No field lies over a ring.
  for (const { ring } of fields) {
    if (ring === null) continue
    context.lineWidth = ring.width
    context.strokeStyle = ring.color
    context.beginPath()
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI)
    context.stroke()
  }
}
