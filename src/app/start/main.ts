import { DEFAULT_VIEW, parseView } from '../../address/view.ts'
import { prepareView } from '../page/late-pages.ts'
import { initialModel } from '../page/model.ts'
import { showDataError } from './data-note.ts'
import { loadBook } from './load-book.ts'
import { runPage } from './run-page.ts'
import { baseOf, findSiteRoot, viewOfUrl } from './site-root.ts'
import { applyTheme, readTheme } from './theme.ts'

applyTheme(readTheme())

const root = findSiteRoot()
const asked = viewOfUrl(new URL(location.href), root) ?? DEFAULT_VIEW
const isMissing = document.documentElement.dataset.isMissing !== undefined

/** Starts the app: the data first, then the markup comes alive with the very model it was drawn from. */
async function start(): Promise<void> {
  await prepareView(asked)
  if (isMissing || asked.report === null)
    return (await import('./late/start-elsewhere.ts')).startElsewhere({ root, asked }, isMissing)
  const book = await loadBook(root, asked.report)
  const view = parseView({ path: location.pathname.slice(root.pathname.length) })
  runPage({
    root,
    model: initialModel({ view, book, reports: [], base: baseOf(root) }),
    asked,
    fresh: false,
  })
}

/** Lets the browser keep what is open; in development nothing is kept. */
async function keep(): Promise<void> {
  if (import.meta.env.DEV) return
  const { keepOffline } = await import('./late/keep-offline.ts')
  await keepOffline(root, isMissing ? null : asked.report)
}

start().then(
  // The page is there: that it is not kept is of no concern to who reads it.
  () => keep().catch(console.info),
  (error: unknown) => {
    console.error(error)
    showDataError(error, asked.lang)
  },
)
