import type { Context } from '../page/context.ts'
import type { LateView } from '../page/late-views.ts'
import type { Actions, PageModel } from '../page/model.ts'
import { Legend } from './legend.tsx'

interface Props {
  readonly context: Context
  readonly model: PageModel
  readonly actions: Actions
  /** What stands around the graph; null before it is loaded. */
  readonly Tools: LateView<'tools'> | null
  /** What stands in the place of the graph; null where it is the graph itself. */
  readonly Rows: LateView<'compare' | 'outline'> | null
  /** True on pages that do not show the graph: it stays in the document so that the canvas lives on. */
  readonly hidden: boolean
}

/** Draws the frame of the graph: the canvas' host, the legend that filters, and the tools once they are loaded. */
export function GraphPanel({ context, model, actions, Tools, Rows, hidden }: Props) {
  const { m, view } = context
  const { canvas, explore } = model
  const said = {
    off: '',
    loading: m.canvas.loading,
    ready: '',
    'no-webgl': m.canvas.noWebgl,
    failed: m.canvas.failed,
  }[canvas]
  const withCard = explore && view.page.kind === 'node'
  return (
    <section class={withCard ? 'graph with-card' : 'graph'} aria-label={m.graph} hidden={hidden}>
      {!context.isBare && <p class="sr-only">{m.graphHelp}</p>}
      <div id="canvas" class="canvas" aria-hidden="true" hidden={Rows !== null} />
      {Rows && <Rows context={context} actions={actions} isPicking={explore?.isPicking === true} />}
      {said && !Rows && <p class="canvas-note">{said}</p>}
      {canvas === 'off' && (
        <noscript>
          <p class="canvas-note">{m.canvas.noScript}</p>
        </noscript>
      )}
      {!context.isBare && (
        <div class="legend-box" data-cover>
          <Legend context={context} actions={actions} />
        </div>
      )}
      {Tools && explore && <Tools context={context} explore={explore} actions={actions} canvas={canvas} />}
    </section>
  )
}
