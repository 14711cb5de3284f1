import { citationsOf, componentsOf, termOf } from '../../../model/concordance.ts'
import type { NodeOf } from '../../../model/graph.ts'
import { type Context, hrefOfNode, previewOf } from '../../page/context.ts'
import { CopyLink } from '../../share/copy-link.tsx'
import { termMessagesIn } from '../messages.ts'
import { Quotations, quoted } from '../quotation.tsx'
import { PartGroups } from '../term-page.tsx'

/** Draws a component: the term it belongs to, its own citations, and the other parts. */
export function ComponentPage({
  context,
  part,
}: {
  readonly context: Context
  readonly part: NodeOf<'component'>
}) {
  const { book } = context
  const m = termMessagesIn(context.view.lang)
  const owner = book.graph.node(termOf(book.graph, part.key) ?? '')
  const term = owner?.kind === 'term' ? owner : null
  const parts = term ? componentsOf(book.graph, term.key) : []
  return (
    <>
      <header class="entry-head">
        <p class="eyebrow">
          {term && (
            <a href={hrefOfNode(context, term.key)} data-preview={previewOf(context, term.key)}>
              {term.label}
            </a>
          )}
          {' · '}
          {m.partOf(parts.findIndex(({ key }) => key === part.key) + 1, parts.length)}
        </p>
        <h1 tabIndex={-1} lang="zh-Hans">
          {part.label}
        </h1>
        <p class="meta">
          <CopyLink context={context} of={part.key} />
        </p>
      </header>
      <Quotations
        context={context}
        heading={m.ownCitations}
        of={part.key}
        quotations={quoted(context, citationsOf(book.graph, part.key))}
      />
      {term && (
        <section class="block">
          <h2>{term.label}</h2>
          <PartGroups context={context} parts={parts} />
        </section>
      )}
    </>
  )
}
