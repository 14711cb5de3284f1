import { sortAmong, TERM_COLUMNS, type TermColumn } from '../../../address/table-state.ts'
import { formatView, type View } from '../../../address/view.ts'
import { BlockLink } from '../../page/block-link.tsx'
import { type Context, hrefOf, hrefOfNode } from '../../page/context.ts'
import type { ReportProps } from '../../page/model.ts'
import { CoinageList } from '../../term/coinage-list.tsx'
import { tableMessagesIn } from './messages.ts'
import { filterRows, sortRows, type TermRow, termRows } from './term-rows.ts'

/** Draws the glossary as a table to be filtered, sorted and printed, and the coinages that it leaves undefined. */
export function TermsPage({ context, actions }: Pick<ReportProps, 'context' | 'actions'>) {
  const { m, book, view } = context
  const words = tableMessagesIn(view.lang)
  const all = termRows(book.graph)
  const rows = sortRows(filterRows(all, view.filter), sortAmong(TERM_COLUMNS, view.sort))
  return (
    <div class="terms-page">
      <h1 tabIndex={-1}>{m.allTerms}</h1>
      <p class="paper-bar">
        <a class="action" href={hrefOf(context, { kind: 'booklet' })}>
          {m.nav.booklet}
        </a>
        <a class="action" href={hrefOf(context, { kind: 'brief' })}>
          {m.nav.brief}
        </a>
      </p>
      <form class="table-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <label for="term-filter">{words.filterTerms}</label>
        <input
          id="term-filter"
          name="filter"
          type="search"
          autoComplete="off"
          value={view.filter}
          onInput={(event) => actions.change({ filter: event.currentTarget.value })}
        />
        <output for="term-filter">{words.termsShown(rows.length, all.length)}</output>
      </form>
      <div class="table-frame">
        <table>
          <TableHead context={context} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.term.key} context={context} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p class="quiet">{words.noTerms}</p>}
      <CoinageList context={context} />
    </div>
  )
}

function TableHead({ context }: { readonly context: Context }) {
  const { book, view, root } = context
  const { reviewYear, planYear } = book.graph.attributes.report
  const head = tableMessagesIn(view.lang).termsTable
  const column = (name: TermColumn, text: string, isCount = false) => {
    const sort = sortAmong(TERM_COLUMNS, view.sort)
    const isHere = sort.column === name
    // Numbers are looked at from the greatest on, names and places from the first.
    const isDescending = isHere ? !sort.isDescending : isCount
    const sorted: View = { ...view, sort: { column: name, isDescending } }
    const direction = sort.isDescending ? 'descending' : 'ascending'
    return (
      <th scope="col" class={isCount ? 'count' : undefined} aria-sort={isHere ? direction : 'none'}>
        <a class="sorter" href={root + formatView(sorted)} data-stay="">
          {text}
        </a>
      </th>
    )
  }
  return (
    <thead>
      <tr>
        {column('number', head.number)}
        {column('name', head.term)}
        <th scope="col">{head.definition}</th>
        {column('parts', head.parts, true)}
        {column('citations', head.citations, true)}
        {column('review', head.review(reviewYear), true)}
        {column('plan', head.plan(planYear), true)}
        {column('first', head.first)}
      </tr>
    </thead>
  )
}

function Row({ context, row }: { readonly context: Context; readonly row: TermRow }) {
  const { term, parts, citations, review, plan, first } = row
  return (
    <tr>
      <td class="number">{term.number}</td>
      <th scope="row">
        <a href={hrefOfNode(context, term.key)}>{term.label}</a>
      </th>
      <td class="definition" lang="zh-Hans">
        {term.definition}
      </td>
      <td class="count">{parts || '–'}</td>
      <td class="count">{citations || '–'}</td>
      <td class="count side-review">{review || '–'}</td>
      <td class="count side-plan">{plan || '–'}</td>
      <td class="first">{first ? <BlockLink context={context} block={first} /> : '–'}</td>
    </tr>
  )
}
