import type { Rect } from './label-geometry.ts'

/** The size of a layout's canvas; its origin is the top left corner. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** What a concept map is made for: the canvas of a report of ordinary size, and what of it is kept free. */
export interface MapShape {
  readonly base: Frame
  /** The size of letters, as a share of their size on the wide map: marks are smaller beside them on a small screen. */
  readonly textScale: number
  /** Along which axis what was done comes before what is planned. */
  readonly axis: 'x' | 'y'
  /** Room at the edges of the base canvas, and at its bottom. */
  readonly margin: number
  readonly bottom: number
  /** The corner at the bottom right that the zoom buttons need. */
  readonly corner: Frame
}

/** The map of a desktop: the graph's area at 1440 x 900, with the legend under it; what was done left of what is planned. */
export const WIDE_MAP: MapShape = {
  base: { width: 980, height: 836 },
  textScale: 1,
  axis: 'x',
  margin: 24,
  bottom: 84,
  corner: { width: 64, height: 150 },
}

/**
 * The map of a screen that is taller than wide: the graph's area on a phone of 390 x 844, two units a pixel; what was done
 * above what is planned.
 */
export const TALL_MAP: MapShape = {
  base: { width: 780, height: 1280 },
  textScale: 1.7,
  axis: 'y',
  margin: 20,
  bottom: 20,
  corner: { width: 120, height: 330 },
}

/** The canvas of a report of ordinary size on a desktop. */
export const BASE_FRAME: Frame = WIDE_MAP.base

/** Returns how many units of `frame` one of its base has. */
export function scaleOf(frame: Frame, { base }: MapShape): number {
  return frame.width / base.width
}

/** Returns the rectangle of `frame` that nodes and labels may use. */
export function usableArea(frame: Frame, shape: MapShape = WIDE_MAP): Rect {
  const scale = scaleOf(frame, shape)
  return {
    left: shape.margin * scale,
    top: shape.margin * scale,
    right: frame.width - shape.margin * scale,
    bottom: frame.height - shape.bottom * scale,
  }
}

/** Returns the rectangle of `frame` that the zoom buttons cover. */
export function zoomCorner(frame: Frame, shape: MapShape = WIDE_MAP): Rect {
  const scale = scaleOf(frame, shape)
  return {
    left: frame.width - shape.corner.width * scale,
    top: frame.height - shape.corner.height * scale,
    right: frame.width,
    bottom: frame.height,
  }
}
