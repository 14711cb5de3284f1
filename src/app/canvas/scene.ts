import type { Point } from '../../model/graph.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { markScale, projectPoint, type Sight, type Size } from './camera/viewport.ts'
import type { LabelText } from './labels/draw-labels.ts'
import { type Field, fieldColor, RING, ringColor } from './layers/fields.ts'
import type { SceneView } from './state/canvas-state.ts'
import type { Rgb } from './style/color.ts'
import type { Shape } from './style/node-style.ts'
import type { Palette } from './style/palette.ts'
import type { Look } from './style/styles.ts'

/** What is on the canvas, in its CSS pixels, from the bottom to the top. */
export interface CanvasScene {
  readonly size: Size
  readonly palette: Palette
  readonly fields: readonly SceneField[]
  readonly lines: readonly SceneLine[]
  readonly marks: readonly SceneMark[]
  readonly texts: readonly LabelText[]
}

export interface SceneField {
  readonly color: string
  readonly neckWidth: number
  readonly necks: readonly (readonly [Point, Point])[]
  readonly circles: readonly (Point & { readonly radius: number })[]
  /** The ring around the term that the field is named by. */
  readonly ring: (Point & { readonly radius: number; readonly color: string; readonly width: number }) | null
}

export interface SceneLine {
  readonly from: Point
  readonly to: Point
  readonly color: Rgb
  readonly width: number
}

export interface SceneMark extends Point {
  readonly radius: number
  readonly shape: Shape
  readonly color: Rgb
  readonly hasRing: boolean
}

/** What a scene is gathered from. */
export interface SceneParts {
  readonly graph: TermGraph
  readonly view: SceneView
  readonly look: Look
  readonly fields: readonly Field[]
  readonly neck: number
  readonly texts: readonly LabelText[]
  readonly sight: Sight
  readonly size: Size
  readonly fit: number
}

/** Gives all that is drawn, nodes outside the canvas left out. */
export function gatherScene(parts: SceneParts): CanvasScene {
  const { graph, view, look, sight, size } = parts
  const at = (point: Point) => projectPoint(sight, size, point)
  const unit = markScale(sight.scale, parts.fit)
  const lines = [...graph.edges, ...view.bridges].flatMap((edge): SceneLine[] => {
    const style = look.edges.get(edge.key)
    const from = view.shown.has(edge.source) && graph.node(edge.source)
    const to = view.shown.has(edge.target) && graph.node(edge.target)
    if (style === undefined || style.width === 0 || !from || !to) return []
    return [{ from: at(from), to: at(to), ...style }]
  })
  const marks = graph.nodes.flatMap((node): SceneMark[] => {
    const style = look.nodes.get(node.key)
    const radius = node.size * unit
    const { x, y } = at(node)
    const isOut = x < -radius || y < -radius || x > size.width + radius || y > size.height + radius
    if (style === undefined || style.hidden || isOut) return []
    return [{ x, y, radius, shape: style.shape, color: style.color, hasRing: style.halo > 0.5 }]
  })
  const fields = parts.fields.map(({ circles, centre, necks, number }) => ({
    color: fieldColor(view, number),
    neckWidth: parts.neck * sight.scale,
    necks: necks.map(([from, to]) => [at(from), at(to)] as const),
    circles: circles.map((circle) => ({ ...at(circle), radius: circle.radius * sight.scale })),
    ring: centre && {
      ...at(centre),
      radius: centre.radius * sight.scale,
      color: ringColor(view, number),
      width: RING,
    },
  }))
  return {
    size,
    palette: view.palette,
    fields,
    lines,
    marks: inDrawingOrder(marks),
    texts: parts.texts,
  }
}

/** Small marks lie over large ones only where they are petals: discs come last, as on the canvas. */
function inDrawingOrder(marks: readonly SceneMark[]): SceneMark[] {
  const rank = ({ shape }: SceneMark) => (shape === 'disc' ? 2 : shape === 'ring' ? 1 : 0)
  return [...marks].sort((a, b) => rank(a) - rank(b))
}
