import type { NodeKey } from '../../../model/ids.ts'
import type { CanvasView, GraphCanvas } from '../../canvas/canvas.ts'
import type { Book } from '../../page/context.ts'
import type { Page } from '../../page/page.tsx'
import type { CheckActions, CheckedDraft } from '../check-model.ts'
import { PREVIEW_HOST } from './draft-preview.tsx'

/**
 * Keeps the canvas of the preview in step with the draft: one for each draft's graph, loaded with the first.
 *
 * @param checked Returns the draft that is shown; null before its findings are there.
 * @returns What the zoom buttons do.
 */
export function controlPreview(
  page: Page,
  checked: () => CheckedDraft | null,
  patch: (part: Partial<CheckedDraft>) => void,
): CheckActions['zoom'] {
  let canvas: GraphCanvas | null = null
  let drawn: Book | null = null
  let theme = page.model().theme

  const viewOf = (chosen: NodeKey | null): CanvasView => ({
    ...{ chosen, hidden: [], depth: 0, to: null, walked: null },
  })
  const open = async (book: Book) => {
    const host = document.getElementById(PREVIEW_HOST)
    if (host === null) return
    // Without it sigma cannot even be imported.
    if (!('WebGL2RenderingContext' in window)) return patch({ canvas: 'no-webgl' })
    patch({ canvas: 'loading' })
    try {
      const { openCanvas } = await import('../../canvas/canvas.ts')
      if (drawn !== book) return // another draft has come meanwhile
      canvas = openCanvas({
        host,
        graph: book.graph,
        view: viewOf(null),
        onChoose: (chosen) => patch({ chosen }),
        onLost: () => patch({ canvas: 'failed' }),
      })
      patch({ canvas: canvas === null ? 'no-webgl' : 'ready' })
    } catch (error) {
      console.error(error)
      patch({ canvas: 'failed' })
    }
  }
  const follow = () => {
    const draft = checked()
    const book = draft?.book ?? null
    if (book !== drawn) {
      canvas?.destroy()
      canvas = null
      drawn = book
      if (book) void open(book)
    } else if (draft) canvas?.update(viewOf(draft.chosen))
    if (page.model().theme !== theme) {
      theme = page.model().theme
      canvas?.refreshTheme()
    }
  }
  page.onChange(follow)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => canvas?.refreshTheme())
  return (step) => canvas?.zoom(step)
}
