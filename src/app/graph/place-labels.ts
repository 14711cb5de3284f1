import type { LabelSide } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Rect } from '../../model/label-geometry.ts'
import { RectGrid } from './rect-grid.ts'
import type { Size } from './viewport.ts'

/** One place a label could take, in CSS pixels of the canvas. */
export interface LabelPlace {
  readonly side: LabelSide
  readonly rect: Rect
}

/** A label that is wanted. */
export interface LabelCandidate {
  readonly key: NodeKey
  readonly text: string
  readonly fontSize: number
  /** The lower, the earlier it takes its place. */
  readonly priority: number
  /** The places it could take, the best first; never empty. */
  readonly places: readonly LabelPlace[]
  /** Whether it may lie over marks and over the reserved places of others where no place is free of them. */
  readonly insists: boolean
}

/** A label with its place. */
export interface PlacedLabel<C extends LabelCandidate = LabelCandidate> extends LabelPlace {
  readonly candidate: C
}

/** What labels keep clear of. */
export interface LabelRoom extends Size {
  /** The nodes that are drawn. */
  readonly marks: readonly Rect[]
  /** The places that labels have at rest: others take them only where they must. */
  readonly reserved: ReadonlyMap<NodeKey, Rect>
}

/**
 * Gives the labels that have room, the most important first.
 *
 * No two of them overlap and all lie within the canvas. Each takes its first place that is free of labels,
 * marks and reserved places; one that insists takes, failing that, the first that is free of labels.
 */
export function placeLabels<C extends LabelCandidate>(
  candidates: readonly C[],
  room: LabelRoom,
): PlacedLabel<C>[] {
  const avoided = new RectGrid()
  for (const rect of room.marks) avoided.add(rect)
  const reserved = new RectGrid()
  for (const rect of room.reserved.values()) reserved.add(rect)
  const taken = new RectGrid()
  const placed: PlacedLabel<C>[] = []
  for (const candidate of [...candidates].sort((a, b) => a.priority - b.priority)) {
    const open = candidate.places.filter(({ rect }) => isWithin(rect, room) && !taken.overlaps(rect))
    const own = room.reserved.get(candidate.key)
    const isFree = ({ rect }: LabelPlace) => !avoided.overlaps(rect) && !reserved.overlaps(rect, own)
    const place = open.find(isFree) ?? (candidate.insists ? open[0] : undefined)
    if (place === undefined) continue
    taken.add(place.rect)
    placed.push({ ...place, candidate })
  }
  return placed
}

/** Gives the node whose label lies at a point, or null. */
export function labelAt(placed: readonly PlacedLabel[], x: number, y: number): NodeKey | null {
  const hit = placed.find(
    ({ rect }) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  )
  return hit?.candidate.key ?? null
}

function isWithin(rect: Rect, size: Size): boolean {
  return rect.left >= 0 && rect.top >= 0 && rect.right <= size.width && rect.bottom <= size.height
}
