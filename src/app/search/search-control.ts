import { provideLists } from '../page/late-pages.ts'
import { type Latest, latestOnly } from '../page/latest.ts'
import { messagesIn } from '../page/messages.ts'
import type { Actions, SearchState } from '../page/model.ts'
import type { Page } from '../page/page.tsx'
import type { SearchAnswer } from './late/ask.ts'
import type { BoxMoves } from './late/box-moves.ts'

type SearchActions = Pick<
  Actions,
  | 'typeQuery'
  | 'searchKey'
  | 'openSearch'
  | 'closeSearch'
  | 'submitSearch'
  | 'pickOption'
  | 'keepFocus'
  | 'followHit'
>

/** Makes the behaviour of the search box: an ARIA combobox whose list is drawn from the model. */
export function controlSearch(page: Page): SearchActions {
  let engine: Latest<string> | null = null
  /** What is done in the list, which comes with what searches. */
  let moves: BoxMoves | null = null
  /** The key that was pressed last before that. */
  let early: KeyboardEvent | null = null
  let opening = false
  /** Whether what is shown answers what stands in the box, and whether Enter waits for that. */
  let isAnswered = true
  let isEntered = false
  /** Whether the list is to be open when the answer comes: the box may have been left by then. */
  let isWanted = false
  const patch = (part: Partial<SearchState>) => page.set({ search: { ...page.model().search, ...part } })

  const run = async (open: boolean) => {
    const { query } = page.model().view
    isWanted = open
    isAnswered = query.trim() === ''
    if (isAnswered) {
      engine?.drop()
      page.set({ notice: '' })
      return patch({ open, hits: [], active: -1, suggestion: null })
    }
    if (engine === null) return patch({ open })
    await engine.ask(query)
  }
  const show = ({ hits, suggestion }: SearchAnswer, query: string) => {
    isAnswered = true
    const m = messagesIn(page.model().view.lang)
    const said = hits.length > 0 ? m.results(hits.length) : m.noResults(query)
    page.set({ notice: isWanted ? said : '' })
    patch({ engine: 'ready', open: isWanted, hits, active: hits.length > 0 ? 0 : -1, suggestion })
    if (isEntered) enter()
  }
  // What searches is fetched when the box is first used: a page that is only read needs none of it.
  const loadSearch = async () => {
    const { book } = page.model()
    if (opening || book === null) return
    opening = true
    try {
      const { startSearch, searchLists, makeMoves } = await import('./late/start-search.ts')
      provideLists(searchLists)
      moves = makeMoves(page, { patch, type, close })
      moves.showRecent()
      if (early) moves.key(early)
      engine = latestOnly(await startSearch(book, page.root), show)
    } catch (error) {
      console.error(error)
      opening = false // out of reach now: the next keystroke tries again
      patch({ engine: 'failed' })
      return page.set({ notice: messagesIn(page.model().view.lang).searchFailed })
    }
    const { search, view } = page.model()
    // The empty box asks for nothing: what is current in its list stays.
    if (view.query.trim() !== '') void run(search.open)
  }
  const type = (query: string) => {
    isEntered = false
    page.go({ ...page.model().view, query }, { replace: true, stay: true })
    void run(true)
    void loadSearch()
  }
  const enter = () => {
    const { search, view } = page.model()
    isEntered = !isAnswered
    if (isEntered) return void loadSearch()
    if (search.open && search.active >= 0) return moves?.choose(search.active)
    if (view.query.trim() === '') return
    moves?.keep()
    void run(true)
  }
  const close = () => {
    isWanted = false
    if (page.model().search.open) patch({ open: false, active: -1 })
  }
  const leave = (event: KeyboardEvent) => {
    const { search, view } = page.model()
    event.preventDefault()
    event.stopPropagation()
    if (search.open) close()
    else if (view.query !== '') type('')
    else (event.target as HTMLElement).blur()
  }
  return {
    typeQuery: (event) => {
      const { value } = event.target as HTMLInputElement
      // An input method shows half-typed letters in the box: they stay in it, and are searched when it has finished.
      if (event instanceof InputEvent && event.isComposing) return patch({ composing: value })
      patch({ composing: null })
      // Some browsers tell of the last letters twice: once as the end of the composition.
      if (value !== page.model().view.query) type(value)
    },
    searchKey: (event) => {
      if (event.isComposing) return
      if (event.key === 'Escape') return leave(event)
      if (moves) moves.key(event)
      else early = event
    },
    openSearch: () => {
      void loadSearch()
      moves?.showRecent()
      void run(true)
    },
    closeSearch: (event) => {
      const to = event.relatedTarget
      if (to instanceof Element && to.closest('.search')) return
      close()
    },
    submitSearch: (event) => {
      event.preventDefault()
      enter()
    },
    pickOption: (event) => {
      moves?.choose(Number((event.currentTarget as HTMLButtonElement).value))
    },
    // The list is pressed with the cursor in the box: it stays there, or the list would close before the press ends.
    keepFocus: (event) => event.preventDefault(),
    // The link goes its own way; what led to it is kept.
    followHit: () => moves?.keep(),
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
