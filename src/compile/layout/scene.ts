import { type Frame, type MapShape, usableArea, WIDE_MAP, zoomCorner } from '../../model/frame.ts'
import type { LabelSide, Point } from '../../model/graph.ts'
import { labelRect, type Rect, rectAround, uniteRects } from '../../model/label-geometry.ts'
import type { Band } from './bands.ts'
import { type Body, type Link, massOf } from './bodies.ts'

/** The place of a body and the side of its label. */
export interface Spot extends Point {
  readonly side: LabelSide
  /** The rectangle of the label; null for a body without one. */
  readonly label: Rect | null
  /** The bounding box of body and label. */
  readonly box: Rect
}

/** A body on the canvas; the layout changes its spot. */
export interface Piece {
  readonly body: Body
  readonly band: Band
  readonly lines: readonly Line[]
  spot: Spot
}

/** A link on the canvas. */
export interface Line {
  readonly a: Piece
  readonly b: Piece
  readonly kind: Link['kind']
}

/** A canvas with all that stands on it. */
export interface Scene {
  readonly shape: MapShape
  readonly frame: Frame
  readonly area: Rect
  /** The corner of the area that the zoom buttons cover. */
  readonly corner: Rect
  readonly pieces: readonly Piece[]
  readonly lines: readonly Line[]
  /** How strongly pieces repel each other: more if there are few for the canvas. */
  readonly repulsion: number
}

/** The repulsion of two terms at a distance of 1 on a canvas of ordinary density. */
const REPULSION = 75_000
/** The area for each term on such a canvas, and the most by which repulsion grows in a sparse report. */
const ORDINARY_AREA = 17_500
const MOST_REPULSION = 12

/** Builds a scene with all pieces at the origin. */
export function buildScene(
  frame: Frame,
  bodies: readonly Body[],
  links: readonly Link[],
  { bands, shape = WIDE_MAP }: { readonly bands: readonly Band[]; readonly shape?: MapShape },
): Scene {
  const area = usableArea(frame, shape)
  const linesOf: Line[][] = bodies.map(() => [])
  const pieces = bodies.map((body, index): Piece => {
    const band = bands[index] ?? { from: area.left, to: area.right }
    return { body, band, lines: linesOf[index] ?? [], spot: spotAt(body, { x: 0, y: 0 }, 'right') }
  })
  const lines = links.flatMap((link): Line[] => {
    const a = pieces[link.a]
    const b = pieces[link.b]
    if (!a || !b) return []
    const line = { a, b, kind: link.kind }
    linesOf[link.a]?.push(line)
    linesOf[link.b]?.push(line)
    return [line]
  })
  const corner = zoomCorner(frame, shape)
  return { shape, frame, area, corner, pieces, lines, repulsion: repulsionOf(area, bodies) }
}

function repulsionOf(area: Rect, bodies: readonly Body[]): number {
  const mass = bodies.reduce((sum, body) => sum + massOf(body), 0)
  const share = ((area.right - area.left) * (area.bottom - area.top)) / (ORDINARY_AREA * Math.max(1, mass))
  // Lines cost by their length, so repulsion spreads pieces only by about its cube root.
  return REPULSION * Math.min(MOST_REPULSION, share * Math.sqrt(share))
}

/** Returns the piece at the other end of a line. */
export function otherEnd(line: Line, piece: Piece): Piece {
  return line.a === piece ? line.b : line.a
}

/** Returns the spot of a body at a place. */
export function spotAt(body: Body, { x, y }: Point, side: LabelSide): Spot {
  const { outer, label: text, fontSize } = body
  const box = rectAround({ x, y }, outer)
  if (text === null) return { x, y, side, label: null, box }
  const label = labelRect({ x, y, text, labelSide: side }, outer, fontSize)
  return { x, y, side, label, box: uniteRects(box, label) }
}

/** Where the pieces of a scene stand, by their position in it; what is left of a scene that is let go of. */
export interface Standing {
  readonly area: Rect
  readonly spots: readonly (Point & { readonly side: LabelSide })[]
}

/** Returns where the pieces of a scene stand now. */
export function standingOf({ area, pieces }: Scene): Standing {
  return { area, spots: pieces.map(({ spot: { x, y, side } }) => ({ x, y, side })) }
}

/**
 * Places all pieces of a scene where they stand in another of the same report, with the axes exchanged: what was beside
 * is below. No lines cross that did not cross before.
 */
export function turnScene(from: Standing, to: Scene): void {
  const [a, b] = [from.area, to.area]
  const across = (b.right - b.left) / (a.bottom - a.top)
  const down = (b.bottom - b.top) / (a.right - a.left)
  to.pieces.forEach((piece, index) => {
    const { x, y, side } = from.spots[index] ?? piece.spot
    const place = { x: b.left + (y - a.top) * across, y: b.top + (x - a.left) * down }
    piece.spot = spotAt(piece.body, place, side)
  })
}

/** Returns the width of a body with its label beside it. */
export function bodyWidth(body: Body): number {
  const { left, right } = spotAt(body, { x: 0, y: 0 }, 'right').box
  return right - left
}

/** Returns where a piece may stand: on the canvas and, if it is a term, in its band. */
export function placeBounds({ area, shape: { axis } }: Scene, { body, band }: Piece): Rect {
  const within = (along: 'x' | 'y', start: number, end: number): readonly [number, number] => {
    const isBound = body.kind === 'term' && along === axis
    const least = Math.max(start + body.outer, isBound ? band.from : start)
    const most = Math.min(end - body.outer, isBound ? band.to : end)
    return along === axis ? [Math.min(least, most), Math.max(least, most)] : [least, Math.max(least, most)]
  }
  const [left, right] = within('x', area.left, area.right)
  const [top, bottom] = within('y', area.top, area.bottom)
  return { left, top, right, bottom }
}
