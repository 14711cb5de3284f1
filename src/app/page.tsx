import { hydrate, render } from 'preact'
import { formatTextAnchor, type View } from '../links/view.ts'
import { urlOfView, viewOfUrl } from './site-root.ts'
import { App } from './views/app.tsx'
import { prepareView } from './views/late-pages.ts'
import { messagesIn } from './views/messages.ts'
import type { Actions, PageModel } from './views/model.ts'
import { titleOf } from './views/title.ts'

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

const WRITE_DELAY_MS = 250

/**
 * Starts the page over the markup in `host`.
 *
 * @param initial The model that the markup was prerendered from; it is taken over as it stands.
 * @param makeActions Called once with the page that the actions work on.
 * @param fresh True where the markup is none of ours (404): it is drawn anew.
 */
export function startPage(
  host: HTMLElement,
  root: URL,
  initial: PageModel,
  makeActions: (page: Page) => Actions,
  fresh: boolean,
): Page {
  let model = initial
  let pendingUrl: URL | null = null
  let timer = 0
  const listeners: (() => void)[] = []

  const draw = () => {
    render(<App model={model} actions={actions} />, host)
    const m = messagesIn(model.view.lang)
    document.title = titleOf(model.book, model.view.page, m)
    document.documentElement.lang = model.view.lang === 'zh' ? 'zh-Hans' : 'en'
  }
  // Safari refuses more than a hundred rewrites of the address in a short time: typing is written late.
  const writeLate = (url: URL) => {
    pendingUrl = url
    window.clearTimeout(timer)
    timer = window.setTimeout(flush, WRITE_DELAY_MS)
  }
  const flush = () => {
    window.clearTimeout(timer)
    if (pendingUrl) history.replaceState(history.state, '', pendingUrl)
    pendingUrl = null
  }
  const page: Page = {
    root,
    model: () => model,
    set(patch) {
      model = { ...model, ...patch }
      draw()
      for (const listener of listeners) listener()
    },
    go(view, { replace = false, stay = false } = {}) {
      const url = urlOfView(view, root)
      if (replace) writeLate(url)
      else {
        flush()
        history.replaceState({ scroll: scrollOf() }, '')
        history.pushState({ scroll: 0 }, '', url)
      }
      page.set({ view })
      if (!stay) settle(view, 0)
    },
    onChange: (listener) => listeners.push(listener),
  }
  const actions = makeActions(page)
  history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', flush)
  window.addEventListener('popstate', (event: PopStateEvent) => {
    const view = viewOfUrl(new URL(location.href), root)
    if (view === null || view.report !== model.view.report) return location.reload()
    // What was still to be written belonged to the entry that has been left.
    window.clearTimeout(timer)
    pendingUrl = null
    void prepareView(view).then(() => {
      page.set({ view, search: { ...model.search, open: false } })
      settle(view, (event.state as { scroll?: number } | null)?.scroll ?? 0)
    })
  })
  if (fresh) host.replaceChildren()
  else hydrate(<App model={model} actions={actions} />, host)
  return page
}

/** The element that scrolls: the pane on a desktop, the document on a phone. */
function scroller(): Element {
  const pane = document.getElementById('content')
  return pane && getComputedStyle(pane).overflowY === 'auto' ? pane : document.documentElement
}

function scrollOf(): number {
  return scroller().scrollTop
}

/** Scrolls the full text to the passage that a view asks for and puts the focus there; tells whether it asks for one. */
export function showPassage({ page }: View): boolean {
  const at = page.kind === 'text' ? page.at : null
  const passage = at === null ? null : document.getElementById(formatTextAnchor(at))
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
