import type { Point } from '../../../model/graph.ts'
import type { Size } from '../../canvas/camera/viewport.ts'
import { drawTexts, type LabelText } from '../../canvas/labels/draw-labels.ts'
import type { Rgb } from '../../canvas/style/color.ts'

/** How an outline is filled and drawn; colours as CSS writes them. */
export interface Ink {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

/** Puts simple forms on a picture, the later over the earlier; lengths are in its pixels. */
export interface Brush {
  line(from: Point, to: Point, ink: Ink): void
  disc(at: Point, radius: number, ink: Ink): void
  /** A rectangle with rounded corners. */
  box(at: Point, size: Size & { readonly corner: number }, ink: Ink): void
  diamond(at: Point, radius: number, ink: Ink): void
  /** A line of text, with a rim in a colour where one is given. */
  text(text: LabelText, rim: Rgb | null): void
}

/** Returns a brush that paints on a canvas. */
export function canvasBrush(context: CanvasRenderingContext2D): Brush {
  const ink = ({ fill, stroke, width = 1, dash }: Ink) => {
    context.setLineDash([...(dash ?? [])])
    context.lineWidth = width
    if (fill !== undefined) {
      context.fillStyle = fill
      context.fill()
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke
      context.stroke()
    }
  }
  return {
    line(from, to, how) {
      context.beginPath()
      context.lineCap = 'round'
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
      ink(how)
    },
    disc(at, radius, how) {
      context.beginPath()
      context.lineCap = 'butt'
      context.arc(at.x, at.y, Math.max(0, radius), 0, 2 * Math.PI)
      ink(how)
    },
    box(at, { width, height, corner }, how) {
      context.beginPath()
      context.roundRect(at.x, at.y, width, height, corner)
      ink(how)
    },
    diamond(at, radius, how) {
      context.beginPath()
      context.moveTo(at.x, at.y - radius)
      context.lineTo(at.x + radius, at.y)
      context.lineTo(at.x, at.y + radius)
      context.lineTo(at.x - radius, at.y)
      context.closePath()
      ink(how)
    },
    text(text, rim) {
      context.setLineDash([])
      drawTexts(context, [text], rim)
    },
  }
}
