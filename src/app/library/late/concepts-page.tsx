import { CONCEPT_COLUMNS, type ConceptColumn, sortAmong } from '../../../address/table-state.ts'
import { PANEL_FILE, VOCABULARY_FILE } from '../../../model/library-files.ts'
import type { PlainActionProps } from '../../page/model.ts'
import { FIRST_ROWS } from '../library-model.ts'
import { type ConceptRow, conceptRows, filterConcepts, sortConcepts } from './concept-rows.ts'
import { MORE_ROWS } from './grow-table.ts'
import { hrefOfConcept, hrefOfLibrary, type LibraryContext, libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'

/** Draws the table of the library's concepts, to be filtered and sorted; of a long one as many rows as one has read on to. */
export function ConceptsPage(props: PlainActionProps) {
  const context = libraryContext(props)
  const names = context?.library.names
  if (!context || !names) return null
  const { words, view, index, library } = context
  const all = conceptRows(names)
  const found = filterConcepts(all, view.filter, names.keys)
  const rows = sortConcepts(found, sortAmong(CONCEPT_COLUMNS, view.sort)).slice(0, library.rows)
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{words.allConcepts}</h1>
      <p class="lead">{words.conceptsLead(all.length, index.coverage.reports)}</p>
      <form class="table-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <label for="concept-filter">{words.filter}</label>
        <input
          id="concept-filter"
          name="filter"
          type="search"
          autoComplete="off"
          value={view.filter}
          onInput={(event) => props.actions.change({ filter: event.currentTarget.value })}
        />
        <output for="concept-filter">{words.conceptsShown(found.length, all.length)}</output>
      </form>
      <table class="concept-table">
        <Head context={context} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.slug} context={context} row={row} />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p class="quiet">{words.noConcepts}</p>}
      <More context={context} left={found.length - rows.length} />
      <p class="tools">
        {words.takeAway}{' '}
        <a href={`${context.root}${PANEL_FILE}`} download="">
          {words.panel}
        </a>{' '}
        <a href={`${context.root}${VOCABULARY_FILE}`} download="">
          {words.vocabulary}
        </a>
      </p>
    </div>
  )
}

function Head({ context }: { readonly context: LibraryContext }) {
  const { words, view } = context
  const sort = sortAmong(CONCEPT_COLUMNS, view.sort)
  const column = (name: ConceptColumn) => {
    const isHere = sort.column === name
    // Numbers are looked at from the greatest on, names and years from the first.
    const isCount = name === 'reports' || name === 'entries' || name === 'senses'
    const isDescending = isHere ? !sort.isDescending : isCount
    const parts = { filter: view.filter, sort: { column: name, isDescending } }
    const direction = sort.isDescending ? 'descending' : 'ascending'
    return (
      <th
        scope="col"
        class={name === 'name' ? undefined : `count of-${name}`}
        aria-sort={isHere ? direction : 'none'}
      >
        <a class="sorter" href={hrefOfLibrary(context, { kind: 'concepts' }, parts)} data-stay="">
          {words.columns[name]}
        </a>
      </th>
    )
  }
  return (
    <thead>
      <tr>{CONCEPT_COLUMNS.map(column)}</tr>
    </thead>
  )
}

function Row({ context, row }: { readonly context: LibraryContext; readonly row: ConceptRow }) {
  const { number, name, slug, reports, entries, senses, first } = row
  return (
    <tr>
      <td class="count of-number">{number + 1}</td>
      <th scope="row">
        <a class="term-link" href={hrefOfConcept(context, slug)} lang="zh-Hans">
          {name}
        </a>
      </th>
      <td class="count">{reports}</td>
      <td class="count">{entries || '–'}</td>
      <td class="count of-senses">{senses || '–'}</td>
      <td class="count">{first || '–'}</td>
    </tr>
  )
}

function More({ context, left }: { readonly context: LibraryContext; readonly left: number }) {
  const { words } = context
  if (left <= 0) return null
  return (
    <>
      <button id={MORE_ROWS} type="button" class="button">
        {words.more(Math.min(left, FIRST_ROWS))}
      </button>
      <noscript>
        <p class="quiet">{words.moreNeedScript(left)}</p>
      </noscript>
    </>
  )
}
