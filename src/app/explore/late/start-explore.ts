import type { NodeKey } from '../../../model/ids.ts'
import type { GraphCanvas } from '../../canvas/canvas.ts'
import { pageView } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Page } from '../../page/page.tsx'
import { tabOf } from '../../page/top-bar.tsx'
import type { Explorer } from '../explore-model.ts'
import type { Tools } from './start-tools.ts'

/** Opens the graph in its host, keeps it in step with the view, and fetches its tools once it is drawn. */
export function startExplore(page: Page, host: HTMLElement): Explorer {
  let canvas: GraphCanvas | null = null
  let tools: Tools | null = null
  let begun = false

  const viewOfCanvas = () => {
    const { view } = page.model()
    const { hidden, depth, to } = view
    const chosen = view.page.kind === 'node' ? view.page.key : null
    const words = messagesIn(view.lang).canvasWords
    return { chosen, hidden, layout: 'map' as const, depth, to, walked: tools?.walked() ?? null, words }
  }
  const choose = (key: NodeKey | null) => {
    const { view, book } = page.model()
    if (book === null || (key !== null && tools?.pick(key))) return
    const to = pageView(view, book.id, key === null ? { kind: 'home' } : { kind: 'node', key })
    page.go({ ...to, show: view.show })
  }
  const open = async () => {
    const { book, view } = page.model()
    if (book === null || begun || view.layout !== 'map' || host.clientWidth === 0) return
    begun = true
    // Without it sigma cannot even be imported.
    if (!('WebGL2RenderingContext' in window)) return page.set({ canvas: 'no-webgl' })
    page.set({ canvas: 'loading' })
    try {
      const { openCanvas } = await import('../../canvas/canvas.ts')
      canvas = openCanvas({
        host,
        graph: book.graph,
        view: viewOfCanvas(),
        onChoose: choose,
        onHoverEdge: (edge, at) => tools?.pointAt(edge, at),
        onLost: () => page.set({ canvas: 'failed' }),
      })
      page.set({ canvas: canvas === null ? 'no-webgl' : 'ready' })
    } catch (error) {
      console.error(error)
      page.set({ canvas: 'failed' })
    }
  }
  const openTools = async () => {
    try {
      const { startTools } = await import('./start-tools.ts')
      tools = await startTools(page, () => canvas)
    } catch (error) {
      console.error(error) // the graph is there without its tools; the next page fetches them anew
    }
  }
  page.onChange(() => {
    void open()
    if (page.model().view.layout === 'map') canvas?.update(viewOfCanvas())
  })
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    const { page: at } = page.model().view
    if (key === 'Escape' && !defaultPrevented && at.kind === 'node' && tabOf(at) === 'map') choose(null)
  })
  // The tools hold what is read without a picture too, so they come also where there is none.
  void open().then(openTools)
  return {
    run: (command) => tools?.run(command),
    refreshTheme: () => canvas?.refreshTheme(),
  }
}
