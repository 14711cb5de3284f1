import { citationsOf } from '../../model/concordance.ts'
import { type Context, hrefOfLibrary, hrefOfNode, issuerAndDate, titleOfBook } from './context.ts'

/** Draws a report's front page: what it is, its most cited terms, all its terms. */
export function HomePage({ context }: { readonly context: Context }) {
  const { m, book } = context
  const { kind, session } = book.graph.attributes.report
  const terms = book.graph
    .nodesOf('term')
    .map((term) => ({ term, count: citationsOf(book.graph, term.key).length }))
  const total = terms.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <header class="entry-head">
        {book.elsewhere && (
          <p class="to-library">
            <a href={hrefOfLibrary(context)}>{m.toLibrary}</a>
          </p>
        )}
        <p class="eyebrow">{[m.reportKinds[kind], session].filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1} class="title">
          {titleOfBook(book, m)}
        </h1>
        <p class="meta">{issuerAndDate(book)}</p>
      </header>
      <p class="lead">{m.overview(terms.length, total)}</p>
      {terms.length > 0 && (
        <section class="block">
          <h2>{m.allTerms}</h2>
          <ol class="term-list">
            {terms.map(({ term, count }) => (
              <li key={term.key}>
                <span class="number">{term.number}</span>
                <a class="term-link" href={hrefOfNode(context, term.key)} data-preview={term.key}>
                  {term.label}
                </a>
                <span class="reason">{m.citedTimes(count)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
