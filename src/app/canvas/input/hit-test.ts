import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { distanceOf } from '../../../model/label-geometry.ts'
import { markScale, projectPoint } from '../camera/viewport.ts'
import type { Snapshot } from '../layers/layer.ts'
import { type DrawnEdge, shownEnds } from '../state/canvas-state.ts'

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
  const node = nearestOf(layout.graph.nodes, Infinity, (each) => {
    if (!state.shown.has(each.key)) return Infinity
    const away = distanceOf(projectPoint(viewport, each), at)
    const radius = each.size * unit
    return away > Math.max(radius + reach.beyond, reach.least) ? Infinity : away - radius
  })
  return node?.key ?? null
}

/** Finds the drawn line nearest to a point of the canvas; null where none is near. */
export function edgeAt(
  { layout, state, styles, viewport }: Pick<Snapshot, 'layout' | 'state' | 'styles' | 'viewport'>,
  at: Point,
): DrawnEdge | null {
  const edges: readonly DrawnEdge[] = [...layout.graph.edges, ...state.bridges]
  const leastWidth = edges.length > MOST_LOOKED_AT ? 1 : 0
  return nearestOf(edges, NEAR_LINE, (edge) => {
    if ((styles.edges.get(edge.key)?.width ?? 0) <= leastWidth) return Infinity
    const ends = shownEnds(layout.graph, state, edge)
    if (ends === null) return Infinity
    return distanceToLine(at, projectPoint(viewport, ends[0]), projectPoint(viewport, ends[1]))
  })
}

/** Finds the first of the items that are nearest, of those nearer than `limit`. */
function nearestOf<T>(items: readonly T[], limit: number, distance: (item: T) => number): T | null {
  let nearest: T | null = null
  let least = limit
  for (const item of items) {
    const away = distance(item)
    if (away >= least) continue
    nearest = item
    least = away
  }
  return nearest
}

/** Returns the distance of a point from the line between two others. */
function distanceToLine(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  return distanceOf(point, { x: from.x + share * dx, y: from.y + share * dy })
}
