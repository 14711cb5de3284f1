import { type Frame, scaleOf, usableArea, zoomCorner } from '../../model/frame.ts'
import { type Piece, type Scene, spotAt } from './scene.ts'

const GAP = 12

/**
 * Places all pieces in columns, the review on the left and the plan on the right; on a tall map in rows, from the top.
 *
 * This is the last resort for a report that is too large or too dense for a layout by forces: nothing ever overlaps, and
 * the time is linear but for sorting. The canvas must be one of `columnsFrame`.
 */
export function placeInColumns({ area, corner, pieces, shape: { axis } }: Scene): void {
  // Down a column on the wide map, along a row on the tall one.
  const [start, end] = axis === 'x' ? [area.top, corner.top] : [area.left, corner.left]
  let line = axis === 'x' ? area.left : area.top
  let at = start
  let thickness = 0
  for (const piece of [...pieces].sort((a, b) => middleOf(a) - middleOf(b))) {
    const box = boxOf(piece)
    const [length, across] = axis === 'x' ? [box.height, box.width] : [box.width, box.height]
    if (at > start && at + length > end - GAP) {
      line += thickness + GAP
      at = start
      thickness = 0
    }
    const [left, top] = axis === 'x' ? [line, at] : [at, line]
    piece.spot = spotAt(piece.body, { x: left - box.left, y: top - box.top }, 'right')
    at += length + GAP
    thickness = Math.max(thickness, across)
  }
}

/** Returns a canvas, no smaller than `least`, on which columns or rows of these pieces fit. */
export function columnsFrame({ pieces, frame: least, shape }: Scene): Frame {
  const { base, axis } = shape
  const boxes = pieces.map((piece) => {
    const { width, height } = boxOf(piece)
    return axis === 'x' ? { length: height, across: width } : { length: width, across: height }
  })
  const thickest = boxes.reduce((most, box) => Math.max(most, box.across), 0) + GAP
  const longest = boxes.reduce((most, box) => Math.max(most, box.length), 0) + GAP
  const load = boxes.reduce((sum, box) => sum + (box.length + GAP) * thickest, 0)
  const area = usableArea(base, shape)
  const corner = zoomCorner(base, shape)
  const [length, breadth] =
    axis === 'x'
      ? [corner.top - area.top, area.right - area.left]
      : [corner.left - area.left, area.bottom - area.top]
  // Each line wastes less than one box at its end, and the last one less than its own thickness.
  const along = (Math.sqrt(load) + longest + GAP) / length
  const across = (Math.sqrt(load) + thickest) / breadth
  const scale = Math.max(1, scaleOf(least, shape), across, along)
  return { width: Math.ceil(base.width * scale), height: Math.ceil(base.height * scale) }
}

function middleOf({ band }: Piece): number {
  return band.from + band.to
}

function boxOf({ body }: Piece) {
  const { left, top, right, bottom } = spotAt(body, { x: 0, y: 0 }, 'right').box
  return { left, top, width: right - left, height: bottom - top }
}
