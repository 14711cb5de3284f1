import { citationsOf } from '../../../model/concordance.ts'
import type { NodeOf } from '../../../model/graph.ts'
import { type Context, hrefOf, hrefOfNode, issuerAndDate, titleOfBook } from '../../page/context.ts'
import type { ReportProps } from '../../page/model.ts'
import { QuotationList, quoted } from '../../term/quotation.tsx'
import { paperMessagesIn } from './messages.ts'
import { PaperEntry } from './paper-entry.tsx'

/** Draws the whole appendix for printing: every term with its uses, and a code that opens its page. */
export function BookletPage({ context, model, actions }: ReportProps) {
  const { book, m, view } = context
  const words = paperMessagesIn(view.lang)
  const { session } = book.graph.attributes.report
  const terms = book.graph.nodesOf('term')
  return (
    <div class="paper booklet">
      <header class="paper-head">
        <p class="eyebrow">{session}</p>
        <h1 tabIndex={-1}>{words.bookletHeading}</h1>
        <p class="of-report" lang="zh-Hans">
          {titleOfBook(book, context.m)}
        </p>
        <p class="meta">{issuerAndDate(book)}</p>
        <p class="lead">{words.bookletLead}</p>
        <p class="paper-bar">
          <button type="button" class="button" onClick={actions.print}>
            {words.print}
          </button>
          <a class="action" href={hrefOf(context, { kind: 'brief' })}>
            {m.nav.brief}
          </a>
        </p>
      </header>
      <nav class="paper-contents" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <ol lang="zh-Hans">
          {terms.map((term) => (
            <li key={term.key}>
              {term.number !== null && <span class="number">{term.number}</span>}
              <a class="plain" href={hrefOfNode(context, term.key)}>
                {term.label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {terms.map((term) => (
        <PaperEntry key={term.key} context={context} term={term} site={model.site}>
          <Uses context={context} term={term} />
        </PaperEntry>
      ))}
    </div>
  )
}

function Uses({ context, term }: { readonly context: Context; readonly term: NodeOf<'term'> }) {
  const citations = citationsOf(context.book.graph, term.key)
  if (citations.length === 0) return <p class="quiet">{context.m.neverCited}</p>
  return (
    <section>
      <h3>{paperMessagesIn(context.view.lang).uses}</h3>
      <QuotationList context={context} of={term.key} quotations={quoted(context, citations)} />
    </section>
  )
}
