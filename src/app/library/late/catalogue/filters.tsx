import type { ComponentChildren } from 'preact'
import { type CatalogueEntry, type Facets, NO_FACETS } from '../../../../model/library.ts'
import { hrefOfLibrary, type LibraryContext } from '../library-context.ts'
import { countFacets } from './facet-counts.ts'

interface FiltersProps {
  readonly context: LibraryContext
  /** The reports that are narrowed; all of the library where they are left out. */
  readonly entries?: readonly CatalogueEntry[]
}

/** Draws what reports can be narrowed to, as links that the address keeps. */
export function Filters({ context, entries = context.index.entries }: FiltersProps) {
  const { words, m, view } = context
  const { facets } = view
  const counts = countFacets(entries, facets)
  return (
    <nav class="filters" aria-label={words.filters}>
      <Row context={context} name="level" isAll={facets.level === null}>
        {counts.level.map(({ value, ...rest }) => (
          <Value key={value} context={context} isHere={facets.level === value} {...rest}>
            {words.levels[value]}
          </Value>
        ))}
      </Row>
      <Row context={context} name="place" isAll={facets.place === ''}>
        {[...counts.way, ...counts.below].map(({ facet, name, count }) => (
          <Value
            key={facet}
            context={context}
            isHere={facets.place === facet}
            facets={{ ...facets, place: facet }}
            count={count}
          >
            <span lang="zh-Hans">{name}</span>
          </Value>
        ))}
      </Row>
      <Row context={context} name="year" isAll={facets.year === null}>
        {counts.year.map(({ value, ...rest }) => (
          <Value key={value} context={context} isHere={facets.year === value} {...rest}>
            {words.year(value)}
          </Value>
        ))}
      </Row>
      <Row context={context} name="kind" isAll={facets.kind === null}>
        {counts.kind.map(({ value, ...rest }) => (
          <Value key={value} context={context} isHere={facets.kind === value} {...rest}>
            {m.reportKinds[value] || words.otherKinds[value]}
          </Value>
        ))}
      </Row>
    </nav>
  )
}

interface RowProps {
  readonly context: LibraryContext
  readonly name: keyof Facets
  /** Whether this facet narrows nothing. */
  readonly isAll: boolean
  readonly children: ComponentChildren
}

function Row({ context, name, isAll, children }: RowProps) {
  const { words, view } = context
  const facets = { ...view.facets, [name]: NO_FACETS[name] }
  return (
    <div class="filter-row">
      <h2 id={`filter-${name}`}>{words.facets[name]}</h2>
      <ul class="chips" aria-labelledby={`filter-${name}`}>
        <Value context={context} isHere={isAll} facets={facets} count={null}>
          {words.all}
        </Value>
        {children}
      </ul>
    </div>
  )
}

interface ValueProps {
  readonly context: LibraryContext
  readonly isHere: boolean
  readonly facets: Facets
  readonly count: number | null
  readonly children: ComponentChildren
}

function Value({ context, isHere, facets, count, children }: ValueProps) {
  const { page, query } = context.view
  return (
    <li>
      <a
        class="chip"
        href={hrefOfLibrary(context, page, { facets, query })}
        data-stay=""
        aria-current={isHere ? 'true' : undefined}
      >
        {children}
        {count !== null && (
          <>
            {' '}
            <b class="number">{count}</b>
          </>
        )}
      </a>
    </li>
  )
}
