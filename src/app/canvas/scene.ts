import type { Point } from '../../model/graph.ts'
import { markScale, projectPoint, type Size } from './camera/viewport.ts'
import type { LabelText } from './labels/draw-labels.ts'
import { type Field, type ProjectedField, projectFields } from './layers/backdrop.ts'
import type { Snapshot } from './layers/layer.ts'
import { shownEnds } from './state/canvas-state.ts'
import type { Rgb } from './style/color.ts'
import type { EdgeStyle } from './style/edge-style.ts'
import type { Shape } from './style/node-style.ts'
import type { Palette } from './style/palette.ts'

/** Everything on the canvas as a list of shapes, in its CSS pixels, from the bottom to the top. */
export interface Scene {
  readonly size: Size
  readonly palette: Palette
  readonly fields: readonly ProjectedField[]
  readonly lines: readonly SceneLine[]
  readonly marks: readonly SceneMark[]
  readonly texts: readonly LabelText[]
}

interface SceneLine extends EdgeStyle {
  readonly from: Point
  readonly to: Point
}

export interface SceneMark extends Point {
  readonly radius: number
  readonly shape: Shape
  readonly color: Rgb
  readonly hasHalo: boolean
}

/** What of a snapshot a scene shows, with what its layers hold. */
type SceneInput = Pick<Snapshot, 'layout' | 'state' | 'styles' | 'viewport'> & {
  readonly fields: readonly Field[]
  readonly texts: readonly LabelText[]
}

/** Returns all that is drawn, nodes outside the canvas left out. */
export function takeScene(input: SceneInput): Scene {
  const { state, viewport, fields, texts } = input
  return {
    size: viewport.size,
    palette: state.palette,
    fields: projectFields(fields, input),
    lines: linesOf(input),
    marks: inDrawingOrder(marksOf(input)),
    texts,
  }
}

function linesOf({ layout: { graph }, state, styles, viewport }: SceneInput): SceneLine[] {
  return [...graph.edges, ...state.bridges].flatMap((edge) => {
    const style = styles.edges.get(edge.key)
    const ends = shownEnds(graph, state, edge)
    if (!style?.width || ends === null) return []
    return [{ from: projectPoint(viewport, ends[0]), to: projectPoint(viewport, ends[1]), ...style }]
  })
}

function marksOf({ layout: { graph }, styles, viewport }: SceneInput): SceneMark[] {
  const { size } = viewport
  const unit = markScale(viewport)
  return graph.nodes.flatMap((node) => {
    const style = styles.nodes.get(node.key)
    const radius = node.size * unit
    const { x, y } = projectPoint(viewport, node)
    const isOut = x < -radius || y < -radius || x > size.width + radius || y > size.height + radius
    if (style === undefined || style.hidden || isOut) return []
    return [{ x, y, radius, shape: style.shape, color: style.color, hasHalo: style.halo > 0.5 }]
  })
}

/** Puts discs last, as on the canvas: small marks lie over large ones only where they are petals. */
function inDrawingOrder(marks: readonly SceneMark[]): SceneMark[] {
  const rank = ({ shape }: SceneMark) => (shape === 'disc' ? 2 : shape === 'ring' ? 1 : 0)
  return [...marks].sort((a, b) => rank(a) - rank(b))
}
