import type { Scene } from './scene.ts'

/** Steps of the search across the canvas. */
const STEPS = 72
/** The empty rim that the eye takes for the canvas's own. */
const RIM = 60

/** Returns the radius of the widest empty circle of a layout: a canvas that is used evenly has no great holes. */
export function widestHole({ area, pieces }: Scene): number {
  const step = (area.right - area.left) / STEPS
  let widest = 0
  for (let x = area.left; x < area.right; x += step) {
    for (let y = area.top; y < area.bottom; y += step) {
      let room = RIM + Math.min(x - area.left, area.right - x, y - area.top, area.bottom - y)
      for (const { spot } of pieces) {
        if (room <= widest) break
        const { box } = spot
        const dx = Math.max(box.left - x, 0, x - box.right)
        const dy = Math.max(box.top - y, 0, y - box.bottom)
        room = Math.min(room, Math.sqrt(dx * dx + dy * dy))
      }
      widest = Math.max(widest, room)
    }
  }
  return widest
}
