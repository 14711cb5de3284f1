import { formatPath, type View } from '../../address/view.ts'
import type { PageModel } from './model.ts'
import type { Page } from './page.tsx'

/** Returns the link of a selector that an event happened in; null for none. */
export function linkAt({ target }: Event, selector: string): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null
}

/** Tells whether a press asks the browser for more than to follow a link: a new tab, a window, a download. */
export function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

/** Tells whether the running page has what a view shows: any page of its report; of a library the page that is open. */
function isShownHere(view: View, { book, library, view: shown }: PageModel): boolean {
  if (book !== null) return view.report === book.id
  return library !== null && view.report === null && formatPath(view) === formatPath(shown)
}

/**
 * Lets links within the open report change the view instead of loading a page; `data-stay` keeps focus and scroll.
 *
 * Whatever a browser does with a link of its own accord (new tab, download, other report) is left to it.
 */
export function followLinks(page: Page): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return
    const link = linkAt(event, 'a[href]:not([data-plain], [href="#content"], [href="#search"])')
    if (link === null || link.target !== '') return
    const view = page.host.viewOf(new URL(link.href))
    if (view === null || !isShownHere(view, page.model()) || view.page.kind === 'missing') return
    if (view.page.kind === 'text' && view.page.at === null && link.hash !== '') return page.keepScroll()
    event.preventDefault()
    page.set({ search: { ...page.model().search, open: false } })
    page.go(view, { stay: link.dataset.stay !== undefined })
  })
}
