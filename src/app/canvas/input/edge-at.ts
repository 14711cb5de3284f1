import type { Point } from '../../../model/graph.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { projectPoint, type Sight, type Size } from '../camera/viewport.ts'
import type { DrawnEdge } from '../graph-canvas.ts'
import type { SceneView } from '../state/canvas-state.ts'
import type { Look } from '../style/styles.ts'

/** How far from a line, in pixels, the pointer still means it. */
const NEAR = 5
/** Above this many edges only those that stand out are looked at: a mouse asks at every move. */
const MOST_LOOKED_AT = 5000

/** What a point is looked for in. */
export interface EdgeField {
  readonly graph: TermGraph
  readonly view: SceneView
  readonly look: Look
  readonly sight: Sight
  readonly size: Size
}

/** Gives the drawn line nearest to a point of the canvas, or null where none is near. */
export function edgeAt({ graph, view, look, sight, size }: EdgeField, point: Point): DrawnEdge | null {
  const edges: readonly DrawnEdge[] = [...graph.edges, ...view.bridges]
  const least = edges.length > MOST_LOOKED_AT ? 1 : 0
  let nearest: DrawnEdge | null = null
  let closest = NEAR
  for (const edge of edges) {
    if ((look.edges.get(edge.key)?.width ?? 0) <= least) continue
    const from = view.shown.has(edge.source) ? graph.node(edge.source) : undefined
    const to = view.shown.has(edge.target) ? graph.node(edge.target) : undefined
    if (from === undefined || to === undefined) continue
    const away = distanceToLine(point, projectPoint(sight, size, from), projectPoint(sight, size, to))
    if (away >= closest) continue
    nearest = edge
    closest = away
  }
  return nearest
}

/** Gives the distance of a point from the stretch between two others. */
function distanceToLine(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy)
}
