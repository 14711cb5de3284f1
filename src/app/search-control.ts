import { buildSearch, noRanker, type Ranker, type SearchEngine } from '../search/search.ts'
import type { Page } from './page.tsx'
import { pageView } from './views/context.ts'
import { messagesIn } from './views/messages.ts'
import type { Actions, SearchState } from './views/model.ts'
import { drawnOrder, optionId } from './views/search-hits.tsx'

const LIMIT = 24

type SearchActions = Pick<Actions, 'typeQuery' | 'searchKey' | 'openSearch' | 'closeSearch' | 'submitSearch'>

/** Makes the behaviour of the search box: an ARIA combobox whose list is drawn from the model. */
export function controlSearch(page: Page): SearchActions {
  let engine: SearchEngine | null = null
  let rank: Ranker = noRanker
  let asked = false
  const patch = (part: Partial<SearchState>) => page.set({ search: { ...page.model().search, ...part } })

  const run = (open: boolean) => {
    const { book, view } = page.model()
    if (book === null) return
    engine ??= buildSearch(book.graph, book.source, rank)
    const hits = engine.search(view.query, { limit: LIMIT })
    const suggestion = hits.length === 0 ? engine.suggest(view.query) : null
    const m = messagesIn(view.lang)
    const said =
      view.query.trim() === '' ? '' : hits.length > 0 ? m.results(hits.length) : m.noResults(view.query)
    page.set({
      search: { ready: rank !== noRanker, open, hits, active: hits.length > 0 ? 0 : -1, suggestion },
      notice: open ? said : '',
    })
  }
  // What ranks slips of the finger is fetched when the box is first used: names and text are found without it.
  const loadRanker = async () => {
    if (asked) return
    asked = true
    try {
      rank = (await import('../search/fuse-rank.ts')).rankByFuse
    } catch (error) {
      console.error(error)
      asked = false // out of reach now: what is written exactly is found, and the next keystroke tries again
      return
    }
    engine = null
    if (page.model().search.open) run(true)
  }
  const type = (query: string) => {
    page.go({ ...page.model().view, query }, { replace: true, stay: true })
    run(true)
    void loadRanker()
  }
  const choose = (position: number) => {
    const { search, view, book } = page.model()
    const hit = drawnOrder(search.hits)[position]
    if (hit === undefined || book === null) return
    patch({ open: false })
    page.go(pageView(view, book.id, { kind: 'node', key: hit.key }))
  }
  const move = (step: number) => {
    const { search } = page.model()
    const count = search.hits.length
    if (count === 0) return
    const active = (search.active + step + count) % count
    patch({ active, open: true })
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }
  const leave = (event: KeyboardEvent) => {
    const { search, view } = page.model()
    event.preventDefault()
    event.stopPropagation()
    if (search.open && view.query !== '') patch({ open: false })
    else if (view.query !== '') type('')
    else (event.target as HTMLElement).blur()
  }
  return {
    typeQuery: (event) => {
      // An input method shows half-typed letters in the box: they are searched when it has finished.
      if (event instanceof InputEvent && event.isComposing) return
      type((event.target as HTMLInputElement).value)
    },
    searchKey: (event) => {
      if (event.isComposing) return
      if (event.key === 'Escape') return leave(event)
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      move(step)
    },
    openSearch: () => {
      void loadRanker()
      if (page.model().view.query.trim() !== '') run(true)
    },
    closeSearch: (event) => {
      const to = event.relatedTarget
      if (to instanceof Element && to.closest('.search')) return
      if (page.model().search.open) patch({ open: false })
    },
    submitSearch: (event) => {
      event.preventDefault()
      const { search } = page.model()
      if (search.open && search.active >= 0) choose(search.active)
      else if (page.model().view.query.trim() !== '') run(true)
    },
  }
}

/** Makes `/` put the cursor into the search box wherever nothing is being typed. */
export function focusOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    const at = document.activeElement
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) return
    const box = document.getElementById('search')
    if (!(box instanceof HTMLInputElement)) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}
