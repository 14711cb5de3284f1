import type { Page } from './page.tsx'
import { messagesIn } from './views/messages.ts'

const SAID_MS = 2000

/** Makes a press on a `data-copy` link put its address on the clipboard, and says so. */
export function copyOnPress(page: Page): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void copyAddress(page, link)
  })
}

async function copyAddress(page: Page, link: HTMLAnchorElement): Promise<void> {
  const m = messagesIn(page.model().view.lang)
  const url = new URL(link.href)
  url.search = ''
  let said = m.copied
  try {
    await navigator.clipboard.writeText(url.href)
  } catch {
    said = m.copyFailed // no permission, or no secure context: the person is told what to do instead
  }
  page.set({ notice: said })
  link.textContent = said
  window.setTimeout(() => {
    link.textContent = m.copyLink
    page.set({ notice: '' })
  }, SAID_MS)
}
