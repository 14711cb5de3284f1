import type { Point } from '../../../model/graph.ts'
import type { Rect } from '../../../model/label-geometry.ts'
import type { DrawnEdge } from '../../canvas/canvas.ts'
import { bringIntoView } from '../../explore/late/rows/bring-into-view.ts'
import { drawThreads, lightNear, RowRects, type Thread } from '../../explore/late/rows/draw-threads.ts'

/** Draws the threads of the tree and keeps them in place while it changes; brings what is chosen into view. */
export function watchOutline(root: HTMLElement, onPoint: (edge: DrawnEdge | null, at: Point) => void) {
  let threads: readonly Thread[] = []
  let shown: string | null = null
  const draw = () => {
    const content = root.querySelector<HTMLElement>('[data-columns]')
    const svg = content?.querySelector<SVGSVGElement>('.threads')
    if (content && svg) drawThreads(svg, threads, { rects: new RowRects(content), form: threadForm })
  }
  const sizes = new ResizeObserver(draw)
  for (const each of root.querySelectorAll('[data-columns]')) sizes.observe(each)
  const endLight = lightNear(root, (key, at) =>
    onPoint(threads.find((one) => one.key === key)?.edge ?? null, at),
  )
  return {
    update(next: { readonly threads: readonly Thread[]; readonly focus: string | null }): void {
      threads = next.threads
      draw()
      if (shown === next.focus) return
      shown = next.focus
      if (shown !== null) bringIntoView(root, shown)
    },
    end(): void {
      sizes.disconnect()
      endLight()
    },
  }
}

/** How far behind a row a thread to a term in another row turns. */
const GUTTER = 18

/** Draws a thread from a block to a term beside it in the room between both, any other as a bow at the left. */
function threadForm(from: Rect, to: Rect): string {
  if (to.left < from.right) return bow(from, to)
  const [x, y1, y2] = [from.right, (from.top + from.bottom) / 2, (to.top + to.bottom) / 2]
  const turn = Math.min(x + GUTTER, to.left)
  const middle = (x + turn) / 2
  return `M${at(x)} ${at(y1)}C${at(middle)} ${at(y1)} ${at(middle)} ${at(y2)} ${at(turn)} ${at(y2)}H${at(to.left)}`
}

/** Draws a bow at the left of two rows, the wider the farther apart they are. */
function bow(from: Rect, to: Rect): string {
  const [y1, y2] = [(from.top + from.bottom) / 2, (to.top + to.bottom) / 2]
  const x = Math.min(from.left, to.left)
  const out = Math.max(2, x - Math.min(60, 12 + Math.abs(y2 - y1) / 6))
  return `M${at(from.left)} ${at(y1)}C${at(out)} ${at(y1)} ${at(out)} ${at(y2)} ${at(to.left)} ${at(y2)}`
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}
