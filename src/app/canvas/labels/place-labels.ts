import type { GraphNode, LabelSide, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { holdsRect, type Rect, rectAround } from '../../../model/label-geometry.ts'
import type { Size } from '../camera/viewport.ts'
import type { LabelWish } from './label-wishes.ts'
import { RectGrid } from './rect-grid.ts'

/** One place a label could take, in CSS pixels of the canvas. */
export interface LabelPlace {
  readonly side: LabelSide
  readonly rect: Rect
}

/** A label that is wanted. */
export interface LabelCandidate extends LabelWish {
  readonly node: Pick<GraphNode, 'key' | 'kind'>
  /** The places it could take, the best first; never empty. */
  readonly places: readonly LabelPlace[]
}

/** A label with its place. */
export interface PlacedLabel extends LabelPlace {
  readonly candidate: LabelCandidate
}

/** What labels keep clear of. */
export interface LabelRoom extends Size {
  /** Room between two labels in one line, in pixels. */
  readonly apart: number
  /** What lies over the canvas: no label stands under it. */
  readonly covers: readonly Rect[]
  /** The marks of the nodes. */
  readonly marks: readonly Rect[]
  /** Squares along the strong lines; only a label at its reserved place may lie over them. */
  readonly lines: readonly Rect[]
  /** The places that labels have at rest: others take them only where they must. */
  readonly reserved: ReadonlyMap<NodeKey, Rect>
}

/** Room between a label and the edge of the canvas, in pixels. */
const EDGE = 2

/** What it costs a label to cover a mark, a square of a strong line, a reserved place. */
const COST = { mark: 3, line: 1, reserved: 5 }

/**
 * Places the labels that have room, the most important first.
 *
 * No two of them overlap, and all lie within the canvas and under nothing that covers it. Each takes its first place that is free of labels,
 * marks, lines and reserved places; one that insists takes, failing that, the place that covers the least.
 */
export function placeLabels(candidates: readonly LabelCandidate[], room: LabelRoom): PlacedLabel[] {
  const cost = costIn(room)
  const canvas = { left: EDGE, top: EDGE, right: room.width - EDGE, bottom: room.height - EDGE }
  const taken = new RectGrid(room.covers)
  const placed: PlacedLabel[] = []
  for (const candidate of [...candidates].sort((a, b) => a.priority - b.priority)) {
    let best: LabelPlace | null = null
    let least = candidate.insists ? Infinity : Number.MIN_VALUE
    for (const place of candidate.places) {
      if (least === 0) break
      if (!holdsRect(canvas, place.rect) || taken.count(place.rect) > 0) continue
      const covered = cost(candidate, place.rect)
      if (covered >= least) continue
      best = place
      least = covered
    }
    if (best === null) continue
    taken.add({ ...best.rect, left: best.rect.left - room.apart, right: best.rect.right + room.apart })
    placed.push({ ...best, candidate })
  }
  return placed
}

function costIn(room: LabelRoom): (candidate: LabelCandidate, rect: Rect) => number {
  const marks = new RectGrid(room.marks)
  const lines = new RectGrid(room.lines)
  const reserved = new RectGrid(room.reserved.values())
  return ({ node }, rect) => {
    const own = room.reserved.get(node.key)
    const crossed = rect === own ? 0 : lines.count(rect)
    return COST.mark * marks.count(rect) + COST.line * crossed + COST.reserved * reserved.count(rect, own)
  }
}

/** Finds the node whose label lies at a point. */
export function labelAt(placed: readonly PlacedLabel[], point: Point): NodeKey | null {
  const hit = placed.find(({ rect }) => holdsRect(rect, rectAround(point, 0)))
  return hit?.candidate.node.key ?? null
}
