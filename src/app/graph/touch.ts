import type { GraphNode, Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { projectPoint, type Sight, type Size } from './viewport.ts'

/** How far from a node's middle a finger still means it, in CSS pixels. */
export const FINGER = 22

/** Gives the node that a finger at `at` means: the nearest shown one within reach, or null. */
export function nodeUnderFinger(
  nodes: readonly GraphNode[],
  shown: ReadonlySet<NodeKey>,
  place: { readonly sight: Sight; readonly size: Size; readonly at: Point },
): GraphNode | null {
  let nearest: GraphNode | null = null
  let least = FINGER
  for (const node of nodes) {
    if (!shown.has(node.key)) continue
    const drawn = projectPoint(place.sight, place.size, node)
    const away = Math.hypot(drawn.x - place.at.x, drawn.y - place.at.y)
    if (away > least) continue
    nearest = node
    least = away
  }
  return nearest
}

export type Fingers = readonly [Point, Point]

/** Gives the sight after two fingers moved: what lay between them still does, and as large as they are apart. */
export function pinchSight(
  sight: Sight,
  size: Size,
  move: { readonly from: Fingers; readonly to: Fingers; readonly scales: readonly [number, number] },
): Sight {
  const { from, to, scales } = move
  const grown = distance(to) / Math.max(1, distance(from))
  const scale = Math.min(scales[1], Math.max(scales[0], sight.scale * grown))
  const before = middle(from)
  const after = middle(to)
  return {
    x: sight.x + (before.x - size.width / 2) / sight.scale - (after.x - size.width / 2) / scale,
    y: sight.y + (before.y - size.height / 2) / sight.scale - (after.y - size.height / 2) / scale,
    scale,
  }
}

function distance([a, b]: Fingers): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
