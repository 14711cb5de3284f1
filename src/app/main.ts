import { resolveTerm } from '../links/resolve.ts'
import { DEFAULT_VIEW, parseView, type View } from '../links/view.ts'
import { isNodeKind, NODE_KINDS } from '../model/kinds.ts'
import { controlCanvas } from './canvas-control.ts'
import { copyOnPress } from './copy.ts'
import { showDataError } from './data-note.ts'
import { followLinks } from './links.ts'
import { loadBook, loadReports } from './load-book.ts'
import { type Page, startPage } from './page.tsx'
import { previewOnHover } from './preview.tsx'
import { controlSearch, focusOnSlash, searchView } from './search-control.ts'
import { findSiteRoot, viewOfUrl } from './site-root.ts'
import { applyTheme, nextTheme, readTheme } from './theme.ts'
import { type Book, pageView } from './views/context.ts'
import { prepareView } from './views/late-pages.ts'
import { type Actions, initialModel, NO_ACTIONS, type PageModel } from './views/model.ts'

const theme = readTheme()
applyTheme(theme)

const root = findSiteRoot()
const view = viewOfUrl(new URL(location.href), root) ?? DEFAULT_VIEW

/** Starts the app: data first, then the markup comes alive with the very model it was drawn from. */
async function start(): Promise<void> {
  focusOnSlash()
  await prepareView(view)
  const { isMissing } = document.documentElement.dataset
  if (view.page.kind === 'reports') return startReports()
  if (isMissing !== undefined) return startMissing()
  if (view.report === null) return
  const book = await loadBook(root, view.report)
  const still = parseView({ path: location.pathname.slice(root.pathname.length) })
  run(startPage(host(), root, modelOf(still, book), actionsOf, false), view)
}

/** The list of reports; with one report it opens that, taking along what was asked. */
async function startReports(): Promise<void> {
  const reports = await loadReports(root)
  const only = reports.length === 1 ? reports[0] : undefined
  if (only) location.replace(new URL(`${encodeURIComponent(only.id)}/${location.search}`, root))
}

/** An address that leads nowhere: searching works in the report it named, or in the first. */
async function startMissing(): Promise<void> {
  const reports = await loadReports(root)
  const report = reports.find(({ id }) => id === view.report) ?? reports[0]
  if (report === undefined) return
  const book = await loadBook(root, report.id)
  const missing: View = { ...view, report: report.id, page: { kind: 'missing', path: location.pathname } }
  run(startPage(host(), root, { ...modelOf(missing, book), reports }, actionsOf, true), missing)
}

function modelOf(of: View, book: Book): PageModel {
  return initialModel({ view: of, book, reports: [], base: root.pathname })
}

function host(): HTMLElement {
  const found = document.getElementById('app')
  if (found === null) throw new Error('index.html has no #app')
  return found
}

let controls: {
  readonly search: ReturnType<typeof controlSearch>
  readonly canvas: ReturnType<typeof controlCanvas>
} | null = null

function actionsOf(page: Page): Actions {
  const search = controlSearch(page)
  const canvas = controlCanvas(page)
  controls = { search, canvas }
  return {
    ...NO_ACTIONS,
    ...search,
    switchTheme: () => {
      const next = nextTheme(page.model().theme)
      applyTheme(next)
      page.set({ theme: next })
      canvas.canvas()?.refreshTheme()
    },
    zoom: (step) => {
      const on = canvas.canvas()
      if (step === 'in') on?.zoomIn()
      else if (step === 'out') on?.zoomOut()
      else on?.fit()
    },
    toggleKind: (event) => {
      const kind = (event.currentTarget as HTMLButtonElement).value
      if (!isNodeKind(kind)) return
      const { view: now } = page.model()
      const hidden = NODE_KINDS.filter((one) => now.hidden.includes(one) !== (one === kind))
      page.go({ ...now, hidden }, { replace: true, stay: true })
    },
  }
}

/** Brings the real view over the prerendered one and attaches what is not drawn by views. */
function run(page: Page, asked: View): void {
  const { book } = page.model()
  const typed = document.querySelector<HTMLInputElement>('#search')?.value ?? ''
  followLinks(page)
  copyOnPress(page)
  previewOnHover(page)
  document.documentElement.dataset.alive = ''
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    controls?.canvas.canvas()?.refreshTheme(),
  )
  const term = asked.lookup !== '' && book ? resolveTerm(book.graph, asked.lookup) : null
  if (term && book) {
    page.set({ theme })
    page.go(pageView(asked, book.id, { kind: 'node', key: term.key }), { replace: true })
    return
  }
  const wanted = asked.lookup !== '' ? searchView(asked) : { ...asked, query: asked.query || typed }
  page.set({ theme, search: { ...page.model().search, ready: true } })
  page.go(wanted, { replace: true, stay: true })
  if (wanted.page.kind === 'text' && wanted.page.at !== null)
    document.getElementById(`b-${wanted.page.at}`)?.scrollIntoView({ block: 'center' })
  if (wanted.query !== '') controls?.search.show()
}

start().catch((error: unknown) => {
  console.error(error)
  showDataError(error, view.lang)
})
