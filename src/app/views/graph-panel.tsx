import { NODE_KINDS } from '../../model/kinds.ts'
import type { Context } from './context.ts'
import type { Actions, PageModel } from './model.ts'
import { NodeCard } from './node-card.tsx'

interface Props {
  readonly context: Context
  readonly canvas: PageModel['canvas']
  readonly actions: Actions
  /** True on pages that do not show the graph: it stays in the document so that the canvas lives on. */
  readonly hidden: boolean
}

/** Draws the frame of the graph: the canvas' host, the legend that filters, the zoom buttons. */
export function GraphPanel({ context, canvas, actions, hidden }: Props) {
  const { m, view, book } = context
  const chosen = canvas === 'ready' && view.page.kind === 'node' ? book.graph.node(view.page.key) : undefined
  const said = {
    off: '',
    loading: m.canvas.loading,
    ready: '',
    'no-webgl': m.canvas.noWebgl,
    failed: m.canvas.failed,
  }[canvas]
  return (
    <section class={chosen ? 'graph with-card' : 'graph'} aria-label={m.graph} hidden={hidden}>
      <p class="sr-only">{m.graphHelp}</p>
      <div id="canvas" class="canvas" aria-hidden="true" />
      {said && <p class="canvas-note">{said}</p>}
      {canvas === 'off' && (
        <noscript>
          <p class="canvas-note">{m.canvas.noScript}</p>
        </noscript>
      )}
      <Legend context={context} actions={actions} />
      {chosen && (
        <div class="chosen-card">
          <NodeCard context={context} node={chosen} />
        </div>
      )}
      <div class="zoom" hidden={canvas !== 'ready'}>
        <button type="button" onClick={() => actions.zoom('in')} aria-label={m.zoomIn} title={m.zoomIn}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 10h12M10 4v12" />
          </svg>
        </button>
        <button type="button" onClick={() => actions.zoom('out')} aria-label={m.zoomOut} title={m.zoomOut}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 10h12" />
          </svg>
        </button>
        <button type="button" onClick={() => actions.zoom('fit')} aria-label={m.fit} title={m.fit}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4" />
          </svg>
        </button>
      </div>
    </section>
  )
}

/** Draws the legend: a toggle a kind, with its shape and its count. */
function Legend({ context, actions }: { readonly context: Context; readonly actions: Actions }) {
  const { m, book, view } = context
  const { reviewYear, planYear } = book.graph.attributes.report
  const entries = NODE_KINDS.map((kind) => ({ kind, count: book.graph.nodesOf(kind).length }))
  return (
    <ul class="legend" aria-label={m.legend}>
      {entries
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              value={kind}
              aria-pressed={!view.hidden.includes(kind)}
              onClick={actions.toggleKind}
            >
              <span class={`shape kind-${kind}`} aria-hidden="true" />
              {m.kindsWithYear(kind, reviewYear, planYear)} <span class="number">{count}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
