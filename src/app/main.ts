import { DEFAULT_VIEW, parseView } from '../links/view.ts'
import { showDataError } from './data-note.ts'
import { loadBook } from './load-book.ts'
import { runPage } from './run-page.ts'
import { baseOf, findSiteRoot, viewOfUrl } from './site-root.ts'
import { applyTheme, readTheme } from './theme.ts'
import { prepareView } from './views/late-pages.ts'
import { initialModel } from './views/model.ts'

applyTheme(readTheme())

const root = findSiteRoot()
const asked = viewOfUrl(new URL(location.href), root) ?? DEFAULT_VIEW

/** Starts the app: the data first, then the markup comes alive with the very model it was drawn from. */
async function start(): Promise<void> {
  await prepareView(asked)
  const isMissing = document.documentElement.dataset.isMissing !== undefined
  if (isMissing || asked.report === null)
    return (await import('./start-elsewhere.ts')).startElsewhere({ root, asked }, isMissing)
  const book = await loadBook(root, asked.report)
  const view = parseView({ path: location.pathname.slice(root.pathname.length) })
  runPage({
    root,
    model: initialModel({ view, book, reports: [], base: baseOf(root) }),
    asked,
    fresh: false,
  })
}

async function begin(): Promise<void> {
  await start()
  if (import.meta.env.PROD) await (await import('./offline/keep-offline.ts')).keepOffline(root, asked.report)
}

begin().catch((error: unknown) => {
  console.error(error)
  showDataError(error, asked.lang)
})
