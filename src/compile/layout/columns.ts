import { BASE_FRAME, type Frame, scaleOf, usableArea, zoomCorner } from '../../model/frame.ts'
import { type Piece, type Scene, spotAt } from './scene.ts'

const GAP = 12

/**
 * Places all pieces in columns, the review on the left and the plan on the right.
 *
 * This is the last resort for a report that is too large or too dense for a layout by forces: nothing ever overlaps, and
 * the time is linear but for sorting. The canvas must be one of `columnsFrame`.
 */
export function placeInColumns({ area, corner, pieces }: Scene): void {
  const bottom = corner.top - GAP
  let left = area.left
  let top = area.top
  let width = 0
  for (const piece of [...pieces].sort((a, b) => middleOf(a) - middleOf(b))) {
    const box = boxOf(piece)
    if (top > area.top && top + box.height > bottom) {
      left += width + GAP
      top = area.top
      width = 0
    }
    piece.spot = spotAt(piece.body, { x: left - box.left, y: top - box.top }, 'right')
    top += box.height + GAP
    width = Math.max(width, box.width)
  }
}

/** Returns a canvas, no smaller than `least`, on which columns of these pieces fit. */
export function columnsFrame(pieces: readonly Piece[], least: Frame): Frame {
  const boxes = pieces.map(boxOf)
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0) + GAP
  const tallest = boxes.reduce((most, box) => Math.max(most, box.height), 0) + GAP
  const load = boxes.reduce((sum, box) => sum + (box.height + GAP) * widest, 0)
  const area = usableArea(BASE_FRAME)
  // Each column wastes less than one box at its end, and the last one less than its own width.
  const down = (Math.sqrt(load) + tallest + GAP) / (zoomCorner(BASE_FRAME).top - area.top)
  const across = (Math.sqrt(load) + widest) / (area.right - area.left)
  const scale = Math.max(1, scaleOf(least), across, down)
  return { width: Math.ceil(BASE_FRAME.width * scale), height: Math.ceil(BASE_FRAME.height * scale) }
}

function middleOf({ band }: Piece): number {
  return band.from + band.to
}

function boxOf(piece: Piece) {
  const { left, top, right, bottom } = spotAt(piece.body, { x: 0, y: 0 }, 'right').box
  return { left, top, width: right - left, height: bottom - top }
}
