import { type CatalogueEntry, NO_FACETS } from '../../../../model/library.ts'
import { hrefOfLibrary, hrefOfReport, type LibraryContext } from '../library-context.ts'
import { byPlaceAndYear, type PlaceNode, placeTree } from './places.ts'

/** Draws every report of the library by place and year: the nation's, the tree of places, those of no known place. */
export function Places({ context }: { readonly context: LibraryContext }) {
  const { words, index } = context
  const sorted = byPlaceAndYear(index.entries).filter(({ place }) => place === null)
  const nation = sorted.filter(({ level }) => level === 'nation')
  const others = sorted.filter(({ level }) => level !== 'nation')
  const toNation = hrefOfLibrary(
    context,
    { kind: 'catalogue' },
    { facets: { ...NO_FACETS, level: 'nation' } },
  )
  return (
    <div class="places">
      {nation.length > 0 && (
        <p class="place-line">
          <a class="place-name" href={toNation}>
            {words.levels.nation}
          </a>
          <Years context={context} reports={nation} />
        </p>
      )}
      <PlaceTree context={context} nodes={placeTree(index.entries)} />
      {others.length > 0 && (
        <p class="place-line">
          <span class="place-name">{words.placeUnknown}</span>
          <Years context={context} reports={others} />
        </p>
      )}
    </div>
  )
}

/** Draws places as a tree, each with its reports by year. */
function PlaceTree({
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
            <Years context={context} reports={reports} />
          </p>
          {below.length > 0 && <PlaceTree context={context} nodes={below} />}
        </li>
      ))}
    </ul>
  )
}

function Years({
  context,
  reports,
}: {
  readonly context: LibraryContext
  readonly reports: readonly CatalogueEntry[]
}) {
  return (
    <>
      {reports.map((entry) => (
        <a key={entry.id} class="report-year" href={hrefOfReport(context, entry.id)}>
          {yearAndKind(context, entry)}
        </a>
      ))}
    </>
  )
}

/** Returns by what a report is told from the others of its place. */
function yearAndKind({ words, m }: LibraryContext, { year, kind }: CatalogueEntry): string {
  const told = m.reportKinds[kind] || words.otherKinds[kind] || ''
  return [year === null ? words.yearUnknown : year, told].join(' ')
}
