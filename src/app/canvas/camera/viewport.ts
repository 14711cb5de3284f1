import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** What of the frame is seen: the point in the middle, in frame units, and the pixels that a unit has. */
export interface Sight extends Point {
  readonly scale: number
}

/** Where the renderer's camera stands: the frame's longer side is 1, its middle (0.5, 0.5), y grows upwards. */
export interface CameraPlace extends Point {
  readonly ratio: number
}

/** Gives the scale at which the whole frame just fits. */
export function fitScale(frame: Frame, size: Size): number {
  return Math.min(size.width / frame.width, size.height / frame.height)
}

/** Gives what a camera sees. */
export function sightOf(camera: CameraPlace, frame: Frame, size: Size): Sight {
  const side = Math.max(frame.width, frame.height)
  return {
    x: frame.width / 2 + (camera.x - 0.5) * side,
    y: frame.height / 2 - (camera.y - 0.5) * side,
    scale: fitScale(frame, size) / camera.ratio,
  }
}

/** Gives where the camera must stand, the inverse of `sightOf`. */
export function cameraFor(sight: Sight, frame: Frame, size: Size): CameraPlace {
  const side = Math.max(frame.width, frame.height)
  return {
    x: 0.5 + (sight.x - frame.width / 2) / side,
    y: 0.5 - (sight.y - frame.height / 2) / side,
    ratio: fitScale(frame, size) / sight.scale,
  }
}

/** Gives where a point of the frame is seen, in CSS pixels from the top left. */
export function projectPoint(sight: Sight, size: Size, point: Point): Point {
  return {
    x: size.width / 2 + (point.x - sight.x) * sight.scale,
    y: size.height / 2 + (point.y - sight.y) * sight.scale,
  }
}

/**
 * Gives the pixels that a unit of a node's size has, from the pixels that a unit of distance has.
 *
 * Marks grow with the frame up to their natural size, then by the square root: flowers open when one comes nearer.
 */
export function markScale(scale: number, fit: number): number {
  const natural = Math.max(1, fit)
  return scale <= natural ? scale : Math.sqrt(scale * natural)
}
