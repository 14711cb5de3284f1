import type { Point } from '../../../model/graph.ts'
import type { DrawnEdge } from '../../canvas/canvas.ts'
import { bringIntoView } from '../../explore/late/rows/bring-into-view.ts'
import { lightNear, type Thread } from '../../explore/late/rows/draw-threads.ts'
import { layColumns } from './lay-columns.ts'

/** What the columns are laid out by. */
interface Laid {
  readonly threads: readonly Thread[]
  /** The node that is chosen. */
  readonly focus: string | null
}

interface Watching {
  /** Below so many rem the view is narrow. */
  readonly narrowRem: number
  readonly onNarrow: (isNarrow: boolean) => void
  readonly onPoint: (edge: DrawnEdge | null, at: Point) => void
}

/** Keeps the columns in place while sizes change, and lights up what is pointed at. */
export function watchColumns(root: HTMLElement, { narrowRem, onNarrow, onPoint }: Watching) {
  let laid: Laid = { threads: [], focus: null }
  let shown: string | null = null
  const content = () => root.querySelector<HTMLElement>('[data-columns]')
  const lay = () => {
    const columns = content()
    if (columns) layColumns(columns, laid.threads)
  }
  const measure = () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (root.clientWidth > 0) onNarrow(root.clientWidth < narrowRem * rem)
    lay()
  }
  const sizes = new ResizeObserver(measure)
  sizes.observe(root)
  measure()
  const endLight = lightNear(root, (key, at) => {
    const thread = laid.threads.find((one) => one.key === key)
    onPoint(thread?.edge ?? null, at)
  })
  return {
    /** Lays the columns out for what is shown now, and brings what has been chosen since into view. */
    update(next: Laid): void {
      laid = next
      for (const list of root.querySelectorAll('[data-column]')) sizes.observe(list)
      lay()
      const isDrawn = root.querySelector('[data-node]') !== null
      if (!isDrawn || shown === laid.focus) return
      shown = laid.focus
      if (shown !== null) bringIntoView(root, shown)
    },
    end(): void {
      sizes.disconnect()
      endLight()
    },
  }
}
