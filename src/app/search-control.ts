import type { Page } from './page.tsx'
import type { Ask } from './search/ask.ts'
import { pageView } from './views/context.ts'
import { messagesIn } from './views/messages.ts'
import type { Actions, SearchState } from './views/model.ts'
import { drawnOrder, optionId } from './views/search-hits.tsx'

type SearchActions = Pick<Actions, 'typeQuery' | 'searchKey' | 'openSearch' | 'closeSearch' | 'submitSearch'>

/** Makes the behaviour of the search box: an ARIA combobox whose list is drawn from the model. */
export function controlSearch(page: Page): SearchActions {
  let ask: Ask | null = null
  let opening = false
  let asked = 0
  const patch = (part: Partial<SearchState>) => page.set({ search: { ...page.model().search, ...part } })

  const run = async (open: boolean) => {
    const { query, lang } = page.model().view
    const mine = ++asked
    if (ask === null) return patch({ open })
    const { hits, suggestion } = await ask(query)
    if (mine !== asked) return // something else has been typed since
    const m = messagesIn(lang)
    const said = query.trim() === '' ? '' : hits.length > 0 ? m.results(hits.length) : m.noResults(query)
    page.set({
      search: { ready: true, open, hits, active: hits.length > 0 ? 0 : -1, suggestion },
      notice: open ? said : '',
    })
  }
  // What searches is fetched when the box is first used: a page that is only read needs none of it.
  const loadSearch = async () => {
    const { book } = page.model()
    if (opening || book === null) return
    opening = true
    try {
      const { startSearch } = await import('./search/start-search.ts')
      ask = await startSearch(book, page.root)
    } catch (error) {
      console.error(error)
      opening = false // out of reach now: the next keystroke tries again
      return
    }
    if (page.model().search.open) void run(true)
  }
  const type = (query: string) => {
    page.go({ ...page.model().view, query }, { replace: true, stay: true })
    void run(true)
    void loadSearch()
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
      void loadSearch()
      if (page.model().view.query.trim() !== '') void run(true)
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
