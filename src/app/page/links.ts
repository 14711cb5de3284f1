import type { Page } from './page.tsx'

/**
 * Lets links within the open report change the view instead of loading a page; `data-stay` keeps focus and scroll.
 *
 * Whatever a browser does with a link of its own accord (new tab, download, other report) is left to it.
 */
export function followLinks(page: Page): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (
      link === null ||
      link.target !== '' ||
      link.dataset.plain !== undefined ||
      link.getAttribute('href') === null
    )
      return
    if (link.getAttribute('href') === '#content') return
    const view = page.host.viewOf(new URL(link.href))
    if (
      view === null ||
      view.report === null ||
      view.report !== page.model().book?.id ||
      view.page.kind === 'missing'
    )
      return
    if (view.page.kind === 'text' && view.page.at === null && link.hash !== '') return
    event.preventDefault()
    page.set({ search: { ...page.model().search, open: false } })
    page.go(view, { stay: link.dataset.stay !== undefined })
  })
}
