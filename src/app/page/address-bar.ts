import { type Cover, makeCover } from './cover.ts'

const WRITE_DELAY_MS = 250

/** The page's address and history. */
export interface AddressBar {
  /** What lies over the page and is closed by going back. */
  readonly cover: Cover
  /** Adds an entry to the history, leaving in the last one how far it was scrolled. */
  push(url: URL, scroll: number): void
  /** Notes in the current entry how far it is scrolled. */
  keepScroll(scroll: number): void
  /** Rewrites the current entry; what differs in the query alone is written a little later. */
  rewrite(url: URL): void
  /** Forgets what was still to be written: the entry it belonged to has been left. */
  forget(): void
}

/** Takes the address over from the browser, which no longer scrolls on its own when one goes back. */
export function takeAddressBar(): AddressBar {
  let pending: URL | null = null
  let timer = 0
  const forget = () => {
    window.clearTimeout(timer)
    pending = null
  }
  const flush = () => {
    if (pending) history.replaceState(history.state, '', pending)
    forget()
  }
  const cover = makeCover(flush)
  history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => {
    flush()
    // Loaded anew (a phone drops pages that are out of sight) a page is where it was read before any script runs.
    history.scrollRestoration = 'auto'
  })
  window.addEventListener('pageshow', () => {
    history.scrollRestoration = 'manual'
  })
  const keepScroll = (scroll: number) => {
    flush()
    cover.leave()
    history.replaceState({ ...history.state, scroll }, '')
  }
  return {
    cover,
    keepScroll,
    push(url, scroll) {
      keepScroll(scroll)
      history.pushState({ scroll: 0 }, '', url)
    },
    rewrite(url) {
      forget()
      // An entry that is written while its page is loaded anew loses how far it was scrolled.
      if (url.href === location.href) return
      pending = url
      // Links are relative to the path, so that must be right at once. Typing changes the query alone, and
      // Safari refuses more than a hundred rewrites in a short time.
      if (url.pathname !== location.pathname) flush()
      else timer = window.setTimeout(flush, WRITE_DELAY_MS)
    },
    forget,
  }
}

/** Returns how far the page of a history entry was scrolled when it was left. */
export function scrollOfEntry(state: unknown): number {
  const { scroll } = (state ?? {}) as { scroll?: unknown }
  return typeof scroll === 'number' ? scroll : 0
}
