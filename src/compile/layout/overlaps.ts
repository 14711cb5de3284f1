import type { Board } from './board.ts'

/** Room kept between circles, and between a label and anything else. */
const CIRCLE_GAP = 5
const LABEL_ROOM = 4

/** Measures how much two pieces with their labels overlap; 0 if they are apart. */
export function pairOverlap(board: Board, a: number, b: number): number {
  const { x, y, outer, labelled } = board
  const dx = (x[a] ?? 0) - (x[b] ?? 0)
  const dy = (y[a] ?? 0) - (y[b] ?? 0)
  const least = (outer[a] ?? 0) + (outer[b] ?? 0) + CIRCLE_GAP
  const square = dx * dx + dy * dy
  let sum = square < least * least ? least - Math.sqrt(square) : 0
  if (labelled[a] === 1) sum += positive(LABEL_ROOM - labelRoom(board, a, b))
  if (labelled[b] === 1) sum += positive(LABEL_ROOM - labelRoom(board, b, a))
  if (labelled[a] === 1 && labelled[b] === 1) sum += positive(LABEL_ROOM - roomOfLabels(board, a, b))
  return sum
}

/** Returns the room between the label of one piece and the flower of another. */
export function labelRoom(board: Board, a: number, b: number): number {
  const { labelX, labelY, halfWidth, halfHeight, x, y } = board
  const dx = positive(Math.abs((labelX[a] ?? 0) - (x[b] ?? 0)) - (halfWidth[a] ?? 0))
  const dy = positive(Math.abs((labelY[a] ?? 0) - (y[b] ?? 0)) - (halfHeight[a] ?? 0))
  return Math.sqrt(dx * dx + dy * dy) - (board.outer[b] ?? 0)
}

/** Returns the room between two labels, along the axis on which it is wider. */
export function roomOfLabels({ labelX, labelY, halfWidth, halfHeight }: Board, a: number, b: number): number {
  const dx = Math.abs((labelX[a] ?? 0) - (labelX[b] ?? 0)) - (halfWidth[a] ?? 0) - (halfWidth[b] ?? 0)
  const dy = Math.abs((labelY[a] ?? 0) - (labelY[b] ?? 0)) - (halfHeight[a] ?? 0) - (halfHeight[b] ?? 0)
  return Math.max(dx, dy)
}

/** Measures how far a piece reaches out of the canvas or into the corner of the zoom buttons. */
export function outsideBy(board: Board, piece: number): number {
  const { area, corner } = board.scene
  if (isInside(board, piece)) return 0
  const x = board.x[piece] ?? 0
  const y = board.y[piece] ?? 0
  const outer = board.outer[piece] ?? 0
  const labelX = board.labelX[piece] ?? 0
  const labelY = board.labelY[piece] ?? 0
  const halfWidth = board.halfWidth[piece] ?? 0
  const halfHeight = board.halfHeight[piece] ?? 0
  const dx = positive(Math.max(corner.left - x, x - corner.right))
  const dy = positive(Math.max(corner.top - y, y - corner.bottom))
  return (
    positive(area.left - Math.min(x - outer, labelX - halfWidth)) +
    positive(Math.max(x + outer, labelX + halfWidth) - area.right) +
    positive(area.top - Math.min(y - outer, labelY - halfHeight)) +
    positive(Math.max(y + outer, labelY + halfHeight) - area.bottom) +
    positive(outer - Math.sqrt(dx * dx + dy * dy)) +
    positive(
      Math.min(
        Math.min(labelX - corner.left, corner.right - labelX) + halfWidth,
        Math.min(labelY - corner.top, corner.bottom - labelY) + halfHeight,
      ),
    )
  )
}

/** Tells at a look whether a piece is well within the canvas and off the corner. */
function isInside({ boxes, scene: { area, corner } }: Board, piece: number): boolean {
  const at = 4 * piece
  const right = boxes[at + 2] ?? 0
  const bottom = boxes[at + 3] ?? 0
  if ((boxes[at] ?? 0) < area.left || (boxes[at + 1] ?? 0) < area.top) return false
  return right <= area.right && bottom <= area.bottom && (right <= corner.left || bottom <= corner.top)
}

/** Measures how much a piece overlaps anything else; 0 if it has its place to itself. */
export function overlapOf(board: Board, piece: number): number {
  let sum = outsideBy(board, piece)
  for (let other = 0; other < board.pieces; other++) {
    if (other !== piece) sum += pairOverlap(board, piece, other)
  }
  return sum
}

/** Tells whether nothing overlaps. */
export function isClear(board: Board): boolean {
  for (let piece = 0; piece < board.pieces; piece++) if (overlapOf(board, piece) > 0) return false
  return true
}

/** Returns a number, or 0 for one below it. */
export function positive(value: number): number {
  return Math.max(0, value)
}
