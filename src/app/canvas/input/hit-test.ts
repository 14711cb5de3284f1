import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { markScale, projectPoint } from '../camera/viewport.ts'
import type { Snapshot } from '../layers/snapshot.ts'
import type { DrawnEdge } from '../state/canvas-state.ts'

/** How far from a mark a pointer or a finger still means it, in CSS pixels. */
export interface Reach {
  /** From its edge. */
  readonly beyond: number
  /** From its middle, where that is farther. */
  readonly least: number
}

export const POINTER: Reach = { beyond: 3, least: 7 }
export const FINGER: Reach = { beyond: 3, least: 22 }

/** How far from a line, in CSS pixels, the pointer still means it. */
const NEAR_LINE = 5
/** Above this many edges only the strong ones are looked at, as a mouse asks at every move. */
const MOST_LOOKED_AT = 5000

/** Finds the shown node that a pointer or a finger means: of those within reach the one whose edge is nearest. */
export function nodeAt(
  { layout, state, viewport }: Pick<Snapshot, 'layout' | 'state' | 'viewport'>,
  at: Point,
  reach: Reach,
): NodeKey | null {
  const unit = markScale(viewport)
  let nearest: NodeKey | null = null
  let least = Infinity
  for (const node of layout.graph.nodes) {
    if (!state.shown.has(node.key)) continue
    const drawn = projectPoint(viewport, node)
    const radius = node.size * unit
    const away = Math.hypot(drawn.x - at.x, drawn.y - at.y)
    if (away > Math.max(radius + reach.beyond, reach.least) || away - radius >= least) continue
    nearest = node.key
    least = away - radius
  }
  return nearest
}

/** Finds the drawn line nearest to a point of the canvas; null where none is near. */
export function edgeAt(
  { layout, state, styles, viewport }: Pick<Snapshot, 'layout' | 'state' | 'styles' | 'viewport'>,
  at: Point,
): DrawnEdge | null {
  const edges: readonly DrawnEdge[] = [...layout.graph.edges, ...state.bridges]
  const leastWidth = edges.length > MOST_LOOKED_AT ? 1 : 0
  let nearest: DrawnEdge | null = null
  let closest = NEAR_LINE
  for (const edge of edges) {
    if ((styles.edges.get(edge.key)?.width ?? 0) <= leastWidth) continue
    const from = state.shown.has(edge.source) ? layout.graph.node(edge.source) : undefined
    const to = state.shown.has(edge.target) ? layout.graph.node(edge.target) : undefined
    if (from === undefined || to === undefined) continue
    const away = distanceToLine(at, projectPoint(viewport, from), projectPoint(viewport, to))
    if (away >= closest) continue
    nearest = edge
    closest = away
  }
  return nearest
}

/** Returns the distance of a point from the line between two others. */
function distanceToLine(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy)
}
