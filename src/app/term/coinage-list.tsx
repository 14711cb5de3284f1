import { citationsOf } from '../../model/concordance.ts'
import type { NodeOf } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isPlainQuotation } from '../../model/kinds.ts'
import { ExplainedIn } from '../library/explained-in.tsx'
import { type Context, hrefOfNode } from '../page/context.ts'
import { termMessagesIn } from './messages.ts'

type Coinage = NodeOf<'coinage'>

/** Draws what the body coins and no entry defines, the most term-like first, plain quotations folded away. */
export function CoinageList({ context }: { readonly context: Context }) {
  const { m, book } = context
  const coinages = [...book.graph.nodesOf('coinage')].sort((a, b) => b.score - a.score)
  const plain = coinages.filter(({ reasons }) => isPlainQuotation(reasons))
  if (coinages.length === 0) return null
  return (
    <section class="block coinages">
      <h2>{m.groups.coinage}</h2>
      <Rows context={context} coinages={coinages.filter((coinage) => !plain.includes(coinage))} />
      {plain.length > 0 && (
        <details>
          <summary>{termMessagesIn(context.view.lang).plainQuotations(plain.length)}</summary>
          <Rows context={context} coinages={plain} />
        </details>
      )}
    </section>
  )
}

/** Says which other report, the nearest one, explains what this one coins. */
function Explained({ context, of }: { readonly context: Context; readonly of: NodeKey }) {
  const [nearest] = context.book.elsewhere?.[of]?.definitions ?? []
  return nearest ? (
    <>
      {' · '}
      <ExplainedIn context={context} one={nearest} />
    </>
  ) : null
}

function Rows({ context, coinages }: { readonly context: Context; readonly coinages: readonly Coinage[] }) {
  const { m, book } = context
  return (
    <ul class="term-list">
      {coinages.map(({ key, label, reasons }) => (
        <li key={key}>
          <a class="term-link" href={hrefOfNode(context, key)} data-preview={key}>
            {label}
          </a>
          <span class="reason">
            {[
              ...reasons.map((reason) => termMessagesIn(context.view.lang).coinageReasons[reason]),
              m.citedTimes(citationsOf(book.graph, key).length),
            ].join(' · ')}
            <Explained context={context} of={key} />
          </span>
        </li>
      ))}
    </ul>
  )
}
