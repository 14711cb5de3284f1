import type { Page } from '../../page/page.tsx'
import { copyToClipboard } from './clipboard.ts'
import { shareMessagesIn } from './messages.ts'
import { openShareMenu } from './open-share-menu.tsx'

const SAID_MS = 2000

/** Puts the address of a view on the clipboard and says so; of a node it opens the menu of what else can be copied. */
export async function copyAddress(page: Page, link: HTMLAnchorElement): Promise<void> {
  if (link.dataset.copy !== 'view') return openShareMenu(page, link)
  const m = shareMessagesIn(page.model().view.lang)
  const said = (await copyToClipboard({ text: link.href })) ? m.copied : m.addressCopyFailed
  page.set({ notice: said })
  const name = link.textContent
  link.textContent = said
  window.setTimeout(() => {
    link.textContent = name
    page.set({ notice: '' })
  }, SAID_MS)
}
