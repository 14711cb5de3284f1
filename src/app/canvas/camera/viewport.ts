import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import { distanceOf, type Rect } from '../../../model/label-geometry.ts'

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Which part of the frame is seen: `x` and `y` are the point in the middle of the canvas, in frame units. */
export interface Viewport extends Point {
  /** The zoom: CSS pixels for a frame unit. */
  readonly scale: number
  /** The size of the canvas. */
  readonly size: Size
  /** The scale at which the whole frame just fits on the canvas. */
  readonly fit: number
}

/** Returns what is seen through a window in the canvas, as if that were all of it. */
export function throughWindow(viewport: Viewport, window: Rect, frame: Frame): Viewport {
  const size = { width: window.right - window.left, height: window.bottom - window.top }
  const { x, y } = awayFrom(viewport, window)
  return { ...viewport, x: viewport.x + x, y: viewport.y + y, size, fit: fitScale(frame, size) }
}

/** Returns what the whole canvas must show so that a window in it shows this, the inverse of `throughWindow`. */
export function aroundWindow(seen: Viewport, window: Rect, { size, fit }: Viewport): Viewport {
  const { x, y } = awayFrom({ size, scale: seen.scale }, window)
  return { ...seen, x: seen.x - x, y: seen.y - y, size, fit }
}

/** Returns how far the middle of a window lies from that of the canvas, in frame units. */
function awayFrom({ size, scale }: Pick<Viewport, 'size' | 'scale'>, window: Rect): Point {
  return {
    x: ((window.left + window.right) / 2 - size.width / 2) / scale,
    y: ((window.top + window.bottom) / 2 - size.height / 2) / scale,
  }
}

/** Where sigma's camera stands: the frame's longer side is 1, its middle (0.5, 0.5), y grows upwards. */
export interface CameraPosition extends Point {
  readonly ratio: number
}

/** The least and the greatest `ratio` that a reader can zoom to. */
export const NEAREST_RATIO = 0.2
export const FARTHEST_RATIO = 2

/** Returns a frame in the form that sigma has for the extent of a graph. */
export function extentOf({ width, height }: Frame): { x: [number, number]; y: [number, number] } {
  return { x: [0, width], y: [0, height] }
}

/** Returns the scale at which the whole frame just fits. */
export function fitScale(frame: Frame, size: Size): number {
  return Math.min(size.width / frame.width, size.height / frame.height)
}

/** Returns the viewport that shows the whole frame, in the middle of the canvas. */
export function wholeFrame(frame: Frame, size: Size): Viewport {
  const fit = fitScale(frame, size)
  return { x: frame.width / 2, y: frame.height / 2, scale: fit, size, fit }
}

/** Returns what a camera sees. */
export function viewportOf(camera: CameraPosition, frame: Frame, size: Size): Viewport {
  const side = Math.max(frame.width, frame.height)
  const fit = fitScale(frame, size)
  return {
    x: frame.width / 2 + (camera.x - 0.5) * side,
    y: frame.height / 2 - (camera.y - 0.5) * side,
    scale: fit / camera.ratio,
    size,
    fit,
  }
}

/** Returns where the camera must stand, the inverse of `viewportOf`. */
export function cameraFor({ x, y, scale, fit }: Viewport, frame: Frame): CameraPosition {
  const side = Math.max(frame.width, frame.height)
  return { x: 0.5 + (x - frame.width / 2) / side, y: 0.5 - (y - frame.height / 2) / side, ratio: fit / scale }
}

/** Returns where a point of the frame is seen, in CSS pixels from the top left of the canvas. */
export function projectPoint({ x, y, scale, size }: Viewport, point: Point): Point {
  return { x: size.width / 2 + (point.x - x) * scale, y: size.height / 2 + (point.y - y) * scale }
}

/**
 * Returns the pixels for a unit of a node's size.
 *
 * Marks grow with the frame up to their natural size, then by the square root: flowers open as one zooms in.
 */
export function markScale({ scale, fit }: Pick<Viewport, 'scale' | 'fit'>): number {
  const natural = Math.max(1, fit)
  return scale <= natural ? scale : Math.sqrt(scale * natural)
}

/** Two fingers on the canvas, in its CSS pixels. */
export type Fingers = readonly [Point, Point]

/** Returns the viewport after two fingers moved: what lay between them still does, zoomed by how they parted. */
export function pinchViewport(viewport: Viewport, from: Fingers, to: Fingers): Viewport {
  const { size, fit } = viewport
  const zoomed = (viewport.scale * distanceOf(...to)) / Math.max(1, distanceOf(...from))
  const scale = Math.min(fit / NEAREST_RATIO, Math.max(fit / FARTHEST_RATIO, zoomed))
  const before = middle(from)
  const after = middle(to)
  return {
    ...viewport,
    x: viewport.x + (before.x - size.width / 2) / viewport.scale - (after.x - size.width / 2) / scale,
    y: viewport.y + (before.y - size.height / 2) / viewport.scale - (after.y - size.height / 2) / scale,
    scale,
  }
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
