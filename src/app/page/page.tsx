import { hydrate, render } from 'preact'
import { formatPath, formatTextAnchor, isTool, QUOTED, type View } from '../../address/view.ts'
import type { Host } from '../start/host.ts'
import { scrollOfEntry, takeAddressBar } from './address-bar.ts'
import { App } from './app.tsx'
import { hasPage } from './context.ts'
import type { LateName, ViewLoader } from './late-views.ts'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
import { lateViewsOf, partsOf } from './parts.ts'
import { titleOf } from './title.ts'

/** How the address changes when a view does. */
export interface GoOptions {
  /** Rewrites the current entry of the history instead of adding one. */
  readonly replace?: boolean
  /** Leaves focus and scroll where they are. */
  readonly stay?: boolean
}

/** The running page: one model, drawn anew on every change; the address follows the view. */
export interface Page {
  readonly host: Host
  model(): PageModel
  /** Changes the model but for its view, which `go` alone changes. */
  set(patch: Partial<Omit<PageModel, 'view'>>): void
  /** Shows a view once all that draws it is loaded; another view that is asked for meanwhile is shown instead. */
  go(view: View, options?: GoOptions): void
  /** Loads views that no address asks for, and draws the page with them; rejects where they cannot be had. */
  load(...names: LateName[]): Promise<void>
  /** Keeps in the history how far the page is scrolled, before a link leads elsewhere on it. */
  keepScroll(): void
  /** Calls back after every change of the model. */
  onChange(listener: () => void): void
  /**
   * Tells that something was laid over the page, so that going back closes it.
   *
   * @returns To be called when it is closed in another way.
   */
  cover(close: () => void): () => void
}

/** What a page is started from. */
export interface PageParts {
  /** The element that the page is drawn in. */
  readonly element: HTMLElement
  readonly host: Host
  /** The model that the markup was prerendered from. */
  readonly initial: PageModel
  /** Called once with the page that the actions work on. */
  readonly makeActions: (page: Page) => Actions
  /** Holds the late views that the initial model is drawn with. */
  readonly views: ViewLoader
}

/** Starts the page: markup that is the model's own is taken over as it stands, other markup is dropped. */
export function startPage({ element, host, initial, makeActions, views }: PageParts): Page {
  let model = initial
  const bar = takeAddressBar()
  let goings = 0
  const listeners: (() => void)[] = []
  const app = () => <App model={model} parts={partsOf(model, views.loaded)} actions={actions} />
  const change = (patch: Partial<PageModel>) => {
    model = { ...model, ...patch }
    render(app(), element)
    nameDocument(model)
    for (const listener of listeners) listener()
  }
  const isLoaded = (view: View) => lateViewsOf({ ...model, view }).every((name) => name in views.loaded)
  const load = (view: View) => views.load(lateViewsOf({ ...model, view }))
  const page: Page = {
    host,
    model: () => model,
    set: change,
    go(view, { replace = false, stay = false } = {}) {
      const url = host.urlOf(view)
      const mine = ++goings
      const show = () => {
        if (mine !== goings) return // something else has been asked for since
        // Together with what is shown: the links of the page are relative to its address.
        if (replace) bar.rewrite(url)
        else bar.push(url, scroller().scrollTop)
        change({ view })
        if (!stay) settle(view, 0)
      }
      if (isLoaded(view)) show()
      else load(view).then(show, () => location.assign(url)) // out of reach: the browser says so
    },
    async load(...names) {
      await views.load(names)
      change({})
    },
    keepScroll: () => bar.keepScroll(scroller().scrollTop),
    onChange: (listener) => listeners.push(listener),
    cover: (close) => bar.cover.open(close, scroller().scrollTop),
  }
  const actions = makeActions(page)
  const showEntry = async (state: unknown) => {
    const move = bar.cover.move(state)
    if (move === 'passed') return
    const mine = ++goings // what was asked for before one went back is not shown any more
    const view = host.viewOf(new URL(location.href))
    if (view === null || !isReachable(model, view)) return location.reload()
    bar.forget()
    await load(view)
    if (mine !== goings) return
    change({ view, search: { ...model.search, open: false } })
    if (move === 'none') settle(view, scrollOfEntry(state))
  }
  window.addEventListener('popstate', ({ state }) => {
    showEntry(state).catch(() => location.reload()) // a part of the page is out of reach: the browser says so
  })
  if (host.markup !== 'page' || element.firstChild === null) element.replaceChildren()
  else hydrate(app(), element)
  return page
}

/** Tells whether the running page can show the view of its changed address: another report or tool starts anew. */
function isReachable({ view: shown, book }: PageModel, view: View): boolean {
  if (view.report !== shown.report) return false
  if (formatPath(view) === formatPath(shown)) return true
  return book === null ? !isTool(view.page.kind) && !isTool(shown.page.kind) : hasPage(book, view)
}

/** Sets the title and language of the document. */
function nameDocument(model: PageModel): void {
  const { view } = model
  document.title = titleOf(model, messagesIn(view.lang))
  document.documentElement.lang = view.lang === 'zh' ? 'zh-Hans' : 'en'
}

/** The element that scrolls: the pane on a desktop, the document on a phone. */
function scroller(): Element {
  const pane = document.getElementById('content')
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : document.documentElement
}

/**
 * Scrolls the full text to the passage that a view asks for and puts the focus there; tells whether it asks for one.
 *
 * The passage comes into the middle of what the bars leave free; a heading, and what is longer than that, begins there.
 */
export function showPassage({ page, quote }: View): boolean {
  const at = page.kind === 'text' ? page.at : null
  const passage = document.getElementById(quote ? QUOTED : at === null ? '' : formatTextAnchor(at))
  if (passage === null) return false
  passage.tabIndex = -1
  const begins = /^H\d$/.test(passage.tagName) || passage.offsetHeight > window.innerHeight / 2
  passage.scrollIntoView({ block: begins ? 'start' : 'center' })
  passage.focus({ preventScroll: true })
  return true
}

/** Brings a newly drawn page to its place: the passage asked for, or the given scroll, with focus on its heading. */
function settle(view: View, scroll: number): void {
  if (scroll === 0 && showPassage(view)) return
  document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true })
  scroller().scrollTop = scroll
}
