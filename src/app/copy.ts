import type { Page } from './page.tsx'
import { pageMessagesIn } from './views/page-messages.ts'

const SAID_MS = 2000

/** Puts the address of a `data-copy` link on the clipboard, and says so. */
export async function copyAddress(page: Page, link: HTMLAnchorElement): Promise<void> {
  const m = pageMessagesIn(page.model().view.lang)
  const url = new URL(link.href)
  // A page is copied by its bare address; a view of the graph is what its query says.
  if (link.dataset.copy !== 'view') url.search = ''
  let said = m.copied
  try {
    await navigator.clipboard.writeText(url.href)
  } catch {
    said = m.copyFailed // no permission, or no secure context: the person is told what to do instead
  }
  page.set({ notice: said })
  const name = link.textContent
  link.textContent = said
  window.setTimeout(() => {
    link.textContent = name
    page.set({ notice: '' })
  }, SAID_MS)
}
