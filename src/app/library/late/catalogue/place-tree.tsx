import { NO_FACETS } from '../../../../address/table-state.ts'
import type { CatalogueEntry } from '../../../../model/library.ts'
import { hrefOfLibrary, hrefOfReport, type LibraryContext } from '../library-context.ts'
import type { PlaceNode } from './places.ts'

/** Draws places as a tree, each with its reports by year. */
export function PlaceTree({
  context,
  nodes,
}: {
  readonly context: LibraryContext
  readonly nodes: readonly PlaceNode[]
}) {
  return (
    <ul class="place-tree">
      {nodes.map(({ name, facet, reports, below, count }) => (
        <li key={facet}>
          <p class="place-line">
            <a
              class="place-name"
              href={hrefOfLibrary(context, { kind: 'catalogue' }, { facets: { ...NO_FACETS, place: facet } })}
              lang="zh-Hans"
            >
              {name}
            </a>{' '}
            {below.length > 0 && <span class="quiet number">{context.words.reportCount(count)}</span>}
            {reports.map((entry) => (
              <a key={entry.id} class="report-year" href={hrefOfReport(context, entry.id)}>
                {yearAndKind(context, entry)}
              </a>
            ))}
          </p>
          {below.length > 0 && <PlaceTree context={context} nodes={below} />}
        </li>
      ))}
    </ul>
  )
}

/** Returns by what a report is told from the others of its place. */
function yearAndKind({ words, m }: LibraryContext, { year, kind }: CatalogueEntry): string {
  const told = m.reportKinds[kind] || words.otherKinds[kind] || ''
  return [year === null ? words.yearUnknown : year, told].join(' ')
}
