import type { Page } from '../../page/page.tsx'

/** Keeps a person's document when the language is switched: its link shows the page in the other language and loads none. */
export function switchLanguage(page: Page): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[hreflang]') : null
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    const view = link && isPlain ? page.host.viewOf(new URL(link.href)) : null
    if (link === null || view === null) return
    event.preventDefault()
    page.go(view, { replace: true, stay: true })
  })
}
