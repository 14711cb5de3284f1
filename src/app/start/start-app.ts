import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import { messagesIn } from '../page/messages.ts'
import type { Host } from './host.ts'
import { loadBook } from './load-book.ts'
import { runPage } from './run-page.ts'
import { applyTheme, readTheme } from './theme.ts'

/** Data that take longer are said to be on their way, in milliseconds. */
const SLOW_MS = 6000

/**
 * Starts the app on the view that the address asks for: the data first, then the markup comes alive with the very model
 * that it was drawn from. What fails, then or later, is said above the page.
 *
 * @returns The view; null where its data could not be had.
 */
export async function startApp(host: Host): Promise<View | null> {
  applyTheme(readTheme())
  const asked = host.viewOf(new URL(location.href)) ?? DEFAULT_VIEW
  const note = document.createElement('div')
  note.className = 'data-note'
  let isWaiting = true
  const tell = async (error: unknown, isRunning: boolean) => {
    try {
      await (await import('#trouble')).showTrouble(host, note, error, isRunning)
    } catch {
      note.textContent = messagesIn(asked.lang).outOfReach
      document.body.prepend(note)
    }
  }
  window.addEventListener('error', ({ error }) => error && tell(error, true))
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason, true))
  setTimeout(async () => {
    if (!isWaiting) return
    const { showDelay } = await import('#trouble')
    if (isWaiting) showDelay(host, note)
  }, SLOW_MS)
  try {
    if (host.markup !== 'page' || asked.report === null) {
      const { startElsewhere } = await import('./late/start-elsewhere.ts')
      await startElsewhere(host, asked)
    } else await startReport(host, asked, asked.report)
    isWaiting = false
    note.remove()
    return asked
  } catch (error) {
    isWaiting = false
    await tell(error, false)
    return null
  }
}

async function startReport(host: Host, asked: View, report: string): Promise<void> {
  const book = await loadBook(host, report)
  // The markup knows the path alone: what is behind it is shown once the page is alive.
  const view = host.viewOf(new URL(location.pathname, location.href)) ?? DEFAULT_VIEW
  await runPage(host, asked, { view, book, reports: [] })
}
