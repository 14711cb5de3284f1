import type { ComponentChildren } from 'preact'
import { citationsOf } from '../../../model/concordance.ts'
import type { NodeOf } from '../../../model/graph.ts'
import type { Context } from '../../page/context.ts'
import { CopyLink } from '../../share/copy-link.tsx'
import { termMessagesIn } from '../messages.ts'
import { Quotations, quoted } from '../quotation.tsx'

/** Draws an expression of the body that no entry defines: why it counts as a term, and every place that uses it. */
export function CoinagePage({
  context,
  coinage,
  children,
}: {
  readonly context: Context
  readonly coinage: NodeOf<'coinage'>
  /** What other reports say of it. */
  readonly children?: ComponentChildren
}) {
  const { book } = context
  const m = termMessagesIn(context.view.lang)
  return (
    <>
      <header class="entry-head">
        <p class="eyebrow">{m.undefinedTerm}</p>
        <h1 tabIndex={-1} lang="zh-Hans">
          {coinage.label}
        </h1>
        <p class="meta">
          <CopyLink context={context} of={coinage.key} />
        </p>
        <p class="meta">{coinage.reasons.map((reason) => m.coinageReasons[reason]).join(' · ')}</p>
      </header>
      {children}
      <Quotations
        context={context}
        heading={m.ownCitations}
        of={coinage.key}
        quotations={quoted(context, citationsOf(book.graph, coinage.key))}
      />
    </>
  )
}
