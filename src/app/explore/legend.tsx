import { NODE_KINDS } from '../../model/kinds.ts'
import type { Context } from '../page/context.ts'
import type { Actions } from '../page/model.ts'

/** Draws the legend: a toggle a kind, with its shape and its count. */
export function Legend({ context, actions }: { readonly context: Context; readonly actions: Actions }) {
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
              aria-pressed={!view.hidden.includes(kind)}
              onClick={() =>
                actions.change({
                  hidden: NODE_KINDS.filter((one) => view.hidden.includes(one) !== (one === kind)),
                })
              }
            >
              <span class={`shape kind-${kind}`} aria-hidden="true" />
              {m.kindsWithYear(kind, reviewYear, planYear)} <span class="number">{count}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
