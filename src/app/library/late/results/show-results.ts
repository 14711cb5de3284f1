import type { LibraryStore } from '../../../../library/store/library-store.ts'
import type { Facets } from '../../../../model/library.ts'
import type { Page } from '../../../page/page.tsx'
import { findWhy } from '../../../start/why.ts'
import type { LibraryResults } from '../../results-model.ts'
import { quotesOf } from '../search/library-search.ts'
import { storeOf } from '../search/library-store.ts'
import { OPENS } from './results-page.tsx'

/** So many names and reports are listed. */
const NAMES = 60
const REPORTS = 60

/** Shows the results of the library's first page for the query in its address, and the passages of a report that is opened. */
export function showResults(page: Page): void {
  const store = storeOf(page.host)
  let shown = ''
  const set = (results: LibraryResults | null) => {
    const { library } = page.model()
    if (library !== null) page.set({ library: { ...library, results } })
  }
  const update = async () => {
    const asked = questionOf(page)
    if (asked === null || asked.key === shown) return
    shown = asked.key
    if (asked.query === '') return set(null)
    const results = await find(page, store, asked)
    if (shown === asked.key) set(results)
  }
  const open = async (report: string) => {
    const results = page.model().library?.results
    const group = results?.found?.passages.groups.find(({ entry }) => entry.id === report)
    if (!results || !group || report in results.quotes) return
    const quotes = quotesOf(await store.quote(results.query, group))
    const now = page.model().library?.results
    // Where something else is asked for meanwhile, its results stand there.
    if (now?.found === results.found) set({ ...now, quotes: { ...now.quotes, [report]: quotes } })
  }
  page.onChange(() => void update())
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const report = target instanceof HTMLDetailsElement && target.open ? target.getAttribute(OPENS) : null
      if (report !== null) open(report).catch(console.error)
    },
    true,
  )
  void update()
}

/** A question to the library, and what tells it from another. */
interface Question {
  readonly key: string
  readonly query: string
  readonly facets: Facets
}

/** Returns what the page is to show; null while something is typed, and on other pages. */
function questionOf(page: Page): Question | null {
  const { view, library, search } = page.model()
  if (library === null || view.page.kind !== 'reports' || search.open) return null
  const query = view.query.trim()
  return { key: query && JSON.stringify([query, view.facets]), query, facets: view.facets }
}

async function find(page: Page, store: LibraryStore, { query, facets }: Question): Promise<LibraryResults> {
  try {
    const [names, passages, answering] = await Promise.all([
      store.searchNames(query, { limit: NAMES, facets }),
      store.searchPassages(query, { limit: REPORTS, facets }),
      store.answering(query),
    ])
    const [first] = passages.groups
    const quotes = first ? { [first.entry.id]: quotesOf(await store.quote(query, first)) } : {}
    return { query, why: null, found: { names, passages, answering }, quotes }
  } catch (error) {
    return { query, why: await findWhy(page.host, null, error), found: null, quotes: {} }
  }
}
