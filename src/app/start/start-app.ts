import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import { messagesIn } from '../page/messages.ts'
import type { Host } from './host.ts'
import { loadBook } from './load-book.ts'
import { DataError } from './report-files.ts'
import { runPage } from './run-page.ts'
import { applyTheme, readTheme } from './theme.ts'

/**
 * Starts the app on the view that the address asks for: the data first, then the markup comes alive with the very model
 * that it was drawn from.
 *
 * @returns The view; null where its data could not be had, which the page then says.
 */
export async function startApp(host: Host): Promise<View | null> {
  applyTheme(readTheme())
  const asked = host.viewOf(new URL(location.href)) ?? DEFAULT_VIEW
  try {
    if (host.markup !== 'page' || asked.report === null) {
      const { startElsewhere } = await import('./late/start-elsewhere.ts')
      await startElsewhere(host, asked)
    } else await startReport(host, asked, asked.report)
    return asked
  } catch (error) {
    console.error(error)
    showDataError(error, asked)
    return null
  }
}

async function startReport(host: Host, asked: View, report: string): Promise<void> {
  const book = await loadBook(host, report)
  // The markup knows the path alone: what is behind it is shown once the page is alive.
  const view = host.viewOf(new URL(location.pathname, location.href)) ?? DEFAULT_VIEW
  await runPage(host, asked, { view, book, reports: [] })
}

/** Says above the page that its data could not be had, and how to try again; what is prerendered stays. */
function showDataError(error: unknown, { lang }: View): void {
  const m = messagesIn(lang)
  const note = document.createElement('div')
  note.className = 'data-note'
  note.role = 'alert'
  const what = document.createElement('strong')
  what.textContent = m.dataFailed(error instanceof DataError ? error.file : 'graph.json')
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = m.retry
  retry.addEventListener('click', () => location.reload())
  note.append(what, ` ${m.dataRemedy} `, retry)
  document.body.prepend(note)
}
