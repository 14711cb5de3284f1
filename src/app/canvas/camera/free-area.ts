import type { Rect } from '../../../model/label-geometry.ts'
import { overlap } from '../labels/rect-grid.ts'
import type { Size } from './viewport.ts'

/** Room kept between what covers the canvas and what is drawn on it, in CSS pixels. */
const APART = 4

/**
 * Measures what lies over a canvas: the elements beside its host that carry `data-cover`, in CSS pixels of the canvas.
 */
export function measureCovers(host: HTMLElement): Rect[] {
  const origin = host.getBoundingClientRect()
  const over = host.parentElement?.querySelectorAll('[data-cover]') ?? []
  return [...over].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (right - left === 0 || bottom - top === 0) return []
    const rect = {
      ...{ left: left - origin.left - APART, top: top - origin.top - APART },
      ...{ right: right - origin.left + APART, bottom: bottom - origin.top + APART },
    }
    return overlap(rect, { left: 0, top: 0, right: origin.width, bottom: origin.height }) ? [rect] : []
  })
}

/** Finds the largest rectangle of a canvas that nothing covers. */
export function freeArea({ width, height }: Size, covers: readonly Rect[]): Rect {
  // Every side of it lies at an edge of the canvas or of what covers it.
  const lefts = [0, ...covers.map(({ right }) => right)]
  const rights = [width, ...covers.map(({ left }) => left)]
  const tops = [0, ...covers.map(({ bottom }) => bottom)]
  const bottoms = [height, ...covers.map(({ top }) => top)]
  let best: Rect = { left: 0, top: 0, right: width, bottom: height }
  let most = 0
  for (const left of lefts)
    for (const right of rights)
      for (const top of tops)
        for (const bottom of bottoms) {
          const area = Math.max(0, right - left) * Math.max(0, bottom - top)
          const rect = { left, top, right, bottom }
          const isWithin = left >= 0 && top >= 0 && right <= width && bottom <= height
          if (area <= most || !isWithin || covers.some((cover) => overlap(cover, rect))) continue
          best = rect
          most = area
        }
  return best
}
