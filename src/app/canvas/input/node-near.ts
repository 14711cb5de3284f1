import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { markScale, projectPoint, type Sight, type Size } from '../camera/viewport.ts'

/** How far from a mark a pointer or a finger still means it, in CSS pixels. */
export interface Reach {
  /** From its edge. */
  readonly beyond: number
  /** From its middle, where that is farther. */
  readonly least: number
}

export const POINTER: Reach = { beyond: 3, least: 7 }
export const FINGER: Reach = { beyond: 3, least: 22 }

/** Gives the shown node that a pointer or a finger at `at` means: of those within reach the one whose edge is nearest; or null. */
export function nodeNear(
  nodes: readonly GraphNode[],
  shown: ReadonlySet<NodeKey>,
  place: {
    readonly sight: Sight
    readonly size: Size
    readonly fit: number
    readonly at: Point
    readonly reach: Reach
  },
): NodeKey | null {
  const { sight, size, at, reach } = place
  const unit = markScale(sight.scale, place.fit)
  let nearest: NodeKey | null = null
  let least = Infinity
  for (const node of nodes) {
    if (!shown.has(node.key)) continue
    const drawn = projectPoint(sight, size, node)
    const radius = node.size * unit
    const away = Math.hypot(drawn.x - at.x, drawn.y - at.y)
    if (away > Math.max(radius + reach.beyond, reach.least) || away - radius >= least) continue
    nearest = node.key
    least = away - radius
  }
  return nearest
}
