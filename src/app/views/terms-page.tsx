import { citationsOf } from '../../model/concordance.ts'
import type { NodeOf } from '../../model/graph.ts'
import { CoinageList } from './coinage-list.tsx'
import { type Context, hrefOfNode } from './context.ts'
import { pageMessagesIn } from './page-messages.ts'
import { componentsOf } from './term-page.tsx'

/** Draws the glossary as a table, and what it leaves undefined: what the graph shows, for reading and printing. */
export function TermsPage({ context }: { readonly context: Context }) {
  const { m, book } = context
  const { reviewYear, planYear } = book.graph.attributes.report
  const head = pageMessagesIn(context.view.lang).termsTable
  return (
    <div class="terms-page">
      <h1 tabIndex={-1}>{m.allTerms}</h1>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{head.number}</th>
              <th scope="col">{head.term}</th>
              <th scope="col">{head.definition}</th>
              <th scope="col" class="count">
                {head.parts}
              </th>
              <th scope="col" class="count">
                {head.citations}
              </th>
              <th scope="col" class="count">
                {head.review(reviewYear)}
              </th>
              <th scope="col" class="count">
                {head.plan(planYear)}
              </th>
            </tr>
          </thead>
          <tbody>
            {book.graph.nodesOf('term').map((term) => (
              <TermRow key={term.key} context={context} term={term} />
            ))}
          </tbody>
        </table>
      </div>
      <CoinageList context={context} />
    </div>
  )
}

function TermRow({ context, term }: { readonly context: Context; readonly term: NodeOf<'term'> }) {
  const citations = citationsOf(context.book.graph, term.key)
  const plan = citations.filter(({ block }) => block.side === 'plan').length
  const review = citations.filter(
    ({ block }) => block.side === 'review' || block.side === 'shortcomings',
  ).length
  return (
    <tr>
      <td class="number">{term.number}</td>
      <th scope="row">
        <a href={hrefOfNode(context, term.key)}>{term.label}</a>
      </th>
      <td class="definition" lang="zh-Hans">
        {term.definition}
      </td>
      <td class="count">{componentsOf(context, term).length || '–'}</td>
      <td class="count">{citations.length || '–'}</td>
      <td class="count side-review">{review || '–'}</td>
      <td class="count side-plan">{plan || '–'}</td>
    </tr>
  )
}
