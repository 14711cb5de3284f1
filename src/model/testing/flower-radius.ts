import type { Point } from '../graph.ts'
import { distanceOf } from '../label-geometry.ts'

/** A node drawn as a disc of radius `size`. */
interface Disc extends Point {
  readonly size: number
}

/** Returns the radius of the circle that holds a disc and the petals around it. */
export function flowerRadius(disc: Disc, petals: readonly Disc[]): number {
  const reaches = petals.map((petal) => distanceOf(petal, disc) + petal.size)
  return Math.max(disc.size, ...reaches)
}
