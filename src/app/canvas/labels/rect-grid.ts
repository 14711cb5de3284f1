import type { Rect } from '../../../model/label-geometry.ts'
import { append } from '../../../text/collect.ts'

/** Side of a cell, in pixels: about the length of a label. */
const CELL = 72

/** A spatial index: finds the rectangles that overlap another without looking at all of them. */
export class RectGrid {
  private readonly cells = new Map<number, Rect[]>()

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect)
  }

  add(rect: Rect): void {
    for (const cell of cellsOf(rect)) append(this.cells, cell, rect)
  }

  /** Counts the added rectangles that overlap one, `except` left out. */
  count(rect: Rect, except?: Rect): number {
    const found = new Set<Rect>()
    for (const cell of cellsOf(rect)) {
      for (const other of this.cells.get(cell) ?? []) {
        if (other !== except && overlap(rect, other)) found.add(other)
      }
    }
    return found.size
  }
}

/** Tells whether two rectangles share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function* cellsOf(rect: Rect): Generator<number> {
  for (let x = Math.floor(rect.left / CELL); x <= Math.floor(rect.right / CELL); x++) {
    for (let y = Math.floor(rect.top / CELL); y <= Math.floor(rect.bottom / CELL); y++) yield x * 65536 + y
  }
}
