import { type CatalogueEntry, NO_FACETS } from '../../../model/library.ts'
import { groupBy } from '../../../text/collect.ts'
import type { PlainProps } from '../../page/model.ts'
import { Filters } from './catalogue/filters.tsx'
import { byPlaceAndYear, narrow } from './catalogue/places.ts'
import { hrefOfLibrary, hrefOfReport, type LibraryContext, libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'
import { nameOfEntry, ReportName } from './report-name.tsx'

/** Draws the catalogue of the library's reports by place, the newest first, and what it can be narrowed to. */
export function CataloguePage(props: PlainProps) {
  const context = libraryContext(props)
  if (!context) return null
  const { words, index, view } = context
  const shown = byPlaceAndYear(narrow(index.entries, view.facets))
  const places = groupBy(shown, ({ place, within, level }) => {
    if (place !== null) return [...within, place].join(' · ')
    return level === 'nation' ? words.levels.nation : words.placeUnknown
  })
  const isNarrowed = shown.length < index.entries.length
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{words.allReports}</h1>
      <Filters context={context} />
      <p class="shown" role="status">
        {words.reportsShown(shown.length, index.entries.length)}
        {isNarrowed && (
          <a
            class="action"
            href={hrefOfLibrary(context, { kind: 'catalogue' }, { facets: NO_FACETS })}
            data-stay=""
          >
            {words.clearFilters}
          </a>
        )}
      </p>
      {shown.length === 0 && <p class="quiet">{words.noReports}</p>}
      {[...places].map(([place, reports]) => (
        <section key={place} class="block place-reports">
          <h2 lang="zh-Hans">{place}</h2>
          <ul class="report-rows">
            {reports.map((entry) => (
              <ReportRow key={entry.id} context={context} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function ReportRow({ context, entry }: { readonly context: LibraryContext; readonly entry: CatalogueEntry }) {
  const { words } = context
  const { id, title, issuer, date, terms, url } = entry
  const facts = [issuer, date].filter(Boolean).join(' · ')
  return (
    <li>
      <ReportName context={context} id={id} href={hrefOfReport(context, id)} />
      {title !== null && !nameOfEntry(context, id).includes(title) && (
        <p class="report-title" lang="zh-Hans">
          {title}
        </p>
      )}
      <p class="quiet">
        {facts && <span lang="zh-Hans">{facts} · </span>}
        {words.termCount(terms)}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="noopener external">
              {words.original}
            </a>
          </>
        )}
      </p>
    </li>
  )
}
