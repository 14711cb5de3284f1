import { hydrate, render } from 'preact'
import { formatTextAnchor, QUOTED, type View } from '../../address/view.ts'
import { urlOfView, viewOfUrl } from '../start/site-root.ts'
import { scrollOfEntry, takeAddressBar } from './address-bar.ts'
import { App } from './app.tsx'
import { isPrepared, prepareView } from './late-pages.ts'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
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
  readonly root: URL
  model(): PageModel
  set(patch: Partial<PageModel>): void
  go(view: View, options?: GoOptions): void
  /** Calls back after every change of the model. */
  onChange(listener: () => void): void
}

/** What a page is started from. */
export interface PageParts {
  readonly host: HTMLElement
  readonly root: URL
  /** The model that the markup in `host` was prerendered from. */
  readonly initial: PageModel
  /** Called once with the page that the actions work on. */
  readonly makeActions: (page: Page) => Actions
  /** True where the markup is none of the model's (404): it is drawn anew. */
  readonly fresh: boolean
}

/** Starts the page: the markup in `host` is taken over as it stands. */
export function startPage({ host, root, initial, makeActions, fresh }: PageParts): Page {
  let model = initial
  const bar = takeAddressBar()
  let goings = 0
  const listeners: (() => void)[] = []
  const page: Page = {
    root,
    model: () => model,
    set(patch) {
      model = { ...model, ...patch }
      render(<App model={model} actions={actions} />, host)
      nameDocument(model)
      for (const listener of listeners) listener()
    },
    go(view, { replace = false, stay = false } = {}) {
      const url = urlOfView(view, root)
      const mine = ++goings
      const show = () => {
        if (mine !== goings) return // something else has been asked for since
        // Together with what is shown: the links of the page are relative to its address.
        if (replace) bar.rewrite(url)
        else bar.push(url, scroller().scrollTop)
        page.set({ view })
        if (!stay) settle(view, 0)
      }
      if (isPrepared(view)) show()
      else prepareView(view).then(show, () => location.assign(url)) // out of reach: the browser says so
    },
    onChange: (listener) => listeners.push(listener),
  }
  const actions = makeActions(page)
  const showEntry = async (state: unknown) => {
    goings++ // what was asked for before one went back is not shown any more
    const view = viewOfUrl(new URL(location.href), root)
    if (view === null || view.report !== model.view.report) return location.reload()
    bar.forget()
    await prepareView(view)
    page.set({ view, search: { ...model.search, open: false } })
    settle(view, scrollOfEntry(state))
  }
  window.addEventListener('popstate', ({ state }) => {
    showEntry(state).catch(() => location.reload()) // a part of the page is out of reach: the browser says so
  })
  if (fresh || host.firstChild === null) host.replaceChildren()
  else hydrate(<App model={model} actions={actions} />, host)
  return page
}

/** Gives the document the title and language of what it shows. */
function nameDocument({ book, view }: PageModel): void {
  document.title = titleOf(book, view.page, messagesIn(view.lang))
  document.documentElement.lang = view.lang === 'zh' ? 'zh-Hans' : 'en'
}

/** The element that scrolls: the pane on a desktop, the document on a phone. */
function scroller(): Element {
  const pane = document.getElementById('content')
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : document.documentElement
}

/** Scrolls the full text to the passage that a view asks for and puts the focus there; tells whether it asks for one. */
export function showPassage({ page, quote }: View): boolean {
  const at = page.kind === 'text' ? page.at : null
  const passage = document.getElementById(quote ? QUOTED : at === null ? '' : formatTextAnchor(at))
  if (passage === null) return false
  passage.tabIndex = -1
  passage.scrollIntoView({ block: 'start' })
  passage.focus({ preventScroll: true })
  return true
}

/** Brings a newly drawn page to its place: the passage asked for, or the given scroll, with focus on its heading. */
function settle(view: View, scroll: number): void {
  if (scroll === 0 && showPassage(view)) return
  document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true })
  scroller().scrollTop = scroll
}
