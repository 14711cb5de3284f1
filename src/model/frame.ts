import type { Rect } from './label-geometry.ts'

/** The size of a layout's canvas; its origin is the top left corner. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** The canvas of a report of ordinary size: the graph's area on a desktop of 1440 x 900. */
export const BASE_FRAME: Frame = { width: 980, height: 836 }

/** Room at the edges of the base frame. */
const MARGIN = 24
/** Height at the bottom that the legend needs. */
const LEGEND_HEIGHT = 84
/** The corner at the bottom right that the zoom buttons need. */
const ZOOM = { width: 64, height: 150 }

/** Returns how many units of `frame` one pixel of the screen has at the default zoom. */
export function scaleOf(frame: Frame): number {
  return frame.width / BASE_FRAME.width
}

/** Returns the rectangle of `frame` that nodes and labels may use, above the legend. */
export function usableArea(frame: Frame): Rect {
  const scale = scaleOf(frame)
  return {
    left: MARGIN * scale,
    top: MARGIN * scale,
    right: frame.width - MARGIN * scale,
    bottom: frame.height - LEGEND_HEIGHT * scale,
  }
}

/** Returns the rectangle within the usable area that the zoom buttons cover. */
export function zoomCorner(frame: Frame): Rect {
  const scale = scaleOf(frame)
  return {
    left: frame.width - ZOOM.width * scale,
    top: frame.height - ZOOM.height * scale,
    right: frame.width,
    bottom: frame.height,
  }
}
