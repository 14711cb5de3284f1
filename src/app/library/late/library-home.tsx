import { hrefOfTool, TOOLS } from '../../../address/view.ts'
import { DIVISION_LEVELS } from '../../../model/kinds.ts'
import { NO_FACETS } from '../../../model/library.ts'
import type { PlainProps } from '../../page/model.ts'
import { Places } from './catalogue/place-tree.tsx'
import { hrefOfConcept, hrefOfLibrary, type LibraryContext, libraryContext } from './library-context.ts'
import { LibraryNav } from './library-nav.tsx'
import { ResultsPage } from './results/results-page.tsx'

interface Props {
  readonly context: LibraryContext
}

/** Draws the first page of the library: what it holds, the most shared concepts, its reports by place and year. */
export function LibraryHome(props: PlainProps) {
  const context = libraryContext(props)
  if (!context) return null
  const { words, library } = context
  if (library.results !== null) return <ResultsPage context={context} results={library.results} />
  return (
    <div class="library-page">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{words.library}</h1>
      <p class="lead">{words.libraryLead}</p>
      <Holdings context={context} />
      <MostShared context={context} />
      <ByYear context={context} />
      <section class="block">
        <h2>{words.byPlace}</h2>
        <Places context={context} />
        <p>
          <a href={hrefOfLibrary(context, { kind: 'catalogue' })}>{words.allReports}</a>
        </p>
      </section>
      <Tools context={context} />
    </div>
  )
}

/** Draws what the library holds: how many reports, of which years and levels. */
function Holdings({ context }: Props) {
  const { words, index } = context
  const levels = DIVISION_LEVELS.map((level) => ({
    level,
    count: index.entries.filter((entry) => entry.level === level).length,
  })).filter(({ count }) => count > 0)
  return (
    <div class="holdings">
      <span>{words.holds(index.coverage)}</span>
      {levels.map(({ level, count }) => (
        <a
          key={level}
          class="chip"
          href={hrefOfLibrary(context, { kind: 'catalogue' }, { facets: { ...NO_FACETS, level } })}
        >
          {words.levels[level]} <b class="number">{count}</b>
        </a>
      ))}
    </div>
  )
}

function MostShared({ context }: Props) {
  const { words, m, index } = context
  return (
    <section class="block">
      <h2>{words.mostShared}</h2>
      {index.shared.length === 0 ? (
        <p class="quiet">{words.noShared}</p>
      ) : (
        <ol class="concept-list">
          {index.shared.map(({ slug, name, reports, entries }) => (
            <li key={slug}>
              <a class="term-link" href={hrefOfConcept(context, slug)} lang="zh-Hans">
                {name}
              </a>
              <span class="reason">{words.share(reports, entries)}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={hrefOfLibrary(context, { kind: 'concepts' })}>{words.allConcepts}</a>{' '}
        <a href={hrefOfLibrary(context, { kind: 'concept-map', at: null })}>{m.nav['concept-map']}</a>
      </p>
    </section>
  )
}

function ByYear({ context }: Props) {
  const { words, index } = context
  const years = [...new Set(index.entries.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a)
  if (years.length === 0) return null
  return (
    <section class="block">
      <h2>{words.byYear}</h2>
      <ul class="chips">
        {years.map((year) => (
          <li key={year}>
            <a
              class="chip"
              href={hrefOfLibrary(context, { kind: 'catalogue' }, { facets: { ...NO_FACETS, year } })}
            >
              {words.year(year)}{' '}
              <b class="number">{index.entries.filter((entry) => entry.year === year).length}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tools({ context }: Props) {
  const { words, m, root, view } = context
  return (
    <section class="block">
      <h2>{words.tools}</h2>
      <ul class="chips">
        {TOOLS.map((tool) => (
          <li key={tool}>
            <a class="chip" href={hrefOfTool(tool, root, view.lang)}>
              {m.tools[tool]}
            </a>
          </li>
        ))}
      </ul>
      <p class="library-foot quiet">{m.foot.notOfficial}</p>
    </section>
  )
}
