import type { LabelSide, Point } from './graph.ts'

/** An upright rectangle; y grows downwards. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Returns the square around a point, `half` a side. */
export function rectAround({ x, y }: Point, half: number): Rect {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}

/** Returns the smallest rectangle that holds two. */
export function uniteRects(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Tells whether one rectangle lies within another. */
export function holdsRect(outer: Rect, { left, top, right, bottom }: Rect): boolean {
  return outer.left <= left && outer.top <= top && right <= outer.right && bottom <= outer.bottom
}

/** A node with a label beside it. */
export interface Labelled extends Point {
  readonly text: string
  readonly labelSide: LabelSide
}

/** The font size of a term's label at the default zoom, in pixels. */
export const LABEL_FONT_SIZE = 15
/** The room between a flower and its label at that size; it grows with the letters. */
export const LABEL_GAP = 6

/** Widths and heights in parts of the font size, wide enough for every system's bold sans. */
const ASCII_WIDTH = 8.5 / 15
const LINE_HEIGHT = 20 / 15

/** Returns the room a line of text needs, counted by its characters: no font is measured. */
export function textSize(text: string, fontSize = LABEL_FONT_SIZE): { width: number; height: number } {
  let width = 0
  for (const char of text) width += char <= '\u007f' ? ASCII_WIDTH * fontSize : fontSize
  return { width, height: LINE_HEIGHT * fontSize }
}

/**
 * Returns the rectangle of a node's label.
 *
 * @param node Where the node stands, its label's text and side.
 * @param outerRadius Radius of the circle that holds the node with its petals.
 * @param fontSize In the unit of `x` and `y`.
 */
export function labelRect(node: Labelled, outerRadius: number, fontSize = LABEL_FONT_SIZE): Rect {
  const { width, height } = textSize(node.text, fontSize)
  const away = outerRadius + (LABEL_GAP * fontSize) / LABEL_FONT_SIZE
  switch (node.labelSide) {
    case 'right':
      return rectAt(node.x + away, node.y - height / 2, width, height)
    case 'left':
      return rectAt(node.x - away - width, node.y - height / 2, width, height)
    case 'below':
      return rectAt(node.x - width / 2, node.y + away, width, height)
    case 'above':
      return rectAt(node.x - width / 2, node.y - away - height, width, height)
  }
}

/** Returns the distance of two points, the same to the last bit in every engine: products and roots are, powers are not. */
export function distanceOf(a: Point, b: Point): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}

function rectAt(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height }
}
