import type { NodeKey } from '../model/ids.ts'
import type { GraphCanvas } from './graph/canvas.ts'
import { loadCanvas } from './load-canvas.ts'
import type { Page } from './page.tsx'
import { pageView } from './views/context.ts'
import { tabOf } from './views/top-bar.tsx'

/** The running graph, or null while there is none. */
export interface CanvasControl {
  readonly canvas: () => GraphCanvas | null
}

/** Opens the graph once its frame is on the screen, and keeps it in step with the view. */
export function controlCanvas(page: Page): CanvasControl {
  let canvas: GraphCanvas | null = null
  let begun = false

  const viewOfCanvas = () => {
    const { view } = page.model()
    return { chosen: view.page.kind === 'node' ? view.page.key : null, hidden: view.hidden }
  }
  const choose = (key: NodeKey | null) => {
    const { view, book } = page.model()
    if (book === null) return
    const to = pageView(view, book.id, key === null ? { kind: 'home' } : { kind: 'node', key })
    page.go({ ...to, show: view.show })
  }
  const open = async () => {
    const host = document.getElementById('canvas')
    const { book } = page.model()
    if (begun || book === null || host === null || host.clientWidth === 0) return
    begun = true
    // Without it sigma cannot even be imported.
    if (!('WebGL2RenderingContext' in window)) return page.set({ canvas: 'no-webgl' })
    page.set({ canvas: 'loading' })
    try {
      const { CanvasError, openCanvas } = await loadCanvas()
      try {
        canvas = openCanvas({
          host,
          graph: book.graph,
          view: viewOfCanvas(),
          onChoose: choose,
          onLost: () => page.set({ canvas: 'failed' }),
        })
      } catch (error) {
        if (!(error instanceof CanvasError)) throw error
        return page.set({ canvas: 'no-webgl' })
      }
      page.set({ canvas: 'ready' })
    } catch (error) {
      console.error(error)
      page.set({ canvas: 'failed' })
    }
  }
  page.onChange(() => {
    if (canvas) canvas.update(viewOfCanvas())
    else void open()
  })
  window.addEventListener('resize', () => void open())
  document.addEventListener('keydown', (event) => {
    const { view } = page.model()
    if (
      event.key !== 'Escape' ||
      event.defaultPrevented ||
      tabOf(view.page) !== 'map' ||
      view.page.kind !== 'node'
    )
      return
    choose(null)
  })
  return { canvas: () => canvas }
}
