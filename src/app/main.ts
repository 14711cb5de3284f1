import { resolveTerm } from '../links/resolve.ts'
import { DEFAULT_VIEW, parseView, type View } from '../links/view.ts'
import { showDataError } from './data-note.ts'
import { loadBook, loadReports } from './load-book.ts'
import { runPage } from './run-page.ts'
import { findSiteRoot, urlOfView, viewOfUrl } from './site-root.ts'
import { applyTheme, readTheme } from './theme.ts'
import { type Book, pageView } from './views/context.ts'
import { prepareView } from './views/late-pages.ts'
import { initialModel, type ReportEntry } from './views/model.ts'

applyTheme(readTheme())

const root = findSiteRoot()
const asked = viewOfUrl(new URL(location.href), root) ?? DEFAULT_VIEW

/** Starts the app: the data first, then the markup comes alive with the very model it was drawn from. */
async function start(): Promise<void> {
  await prepareView(asked)
  if (document.documentElement.dataset.isMissing !== undefined) return startMissing()
  if (asked.page.kind === 'check') return (await import('./check/start-check.ts')).startCheck(root, asked)
  if (asked.report === null) return startReports()
  const book = await loadBook(root, asked.report)
  const still = parseView({ path: location.pathname.slice(root.pathname.length) })
  runPage({ root, model: modelOf(still, book, []), asked, fresh: false })
}

/** The list of reports: with one report it opens that; a term that only one of them defines is opened too. */
async function startReports(): Promise<void> {
  const reports = await loadReports(root)
  const [first, ...others] = reports
  if (first && others.length === 0) {
    return location.replace(new URL(`${encodeURIComponent(first.id)}/${location.search}`, root))
  }
  const found = asked.lookup === '' ? [] : await findTerm(reports)
  if (found.length === 1 && found[0]) return location.replace(urlOfView(found[0], root))
  runPage({
    root,
    model: modelOf(DEFAULT_VIEW, null, reports),
    asked: { ...asked, lookup: '' },
    fresh: false,
  })
}

/** Gives the page of the term looked up in every report that defines it. */
async function findTerm(reports: readonly ReportEntry[]): Promise<View[]> {
  const books = await Promise.all(reports.map(({ id }) => loadBook(root, id)))
  return books.flatMap((book) => {
    const term = resolveTerm(book.graph, asked.lookup)
    return term ? [pageView(asked, book.id, { kind: 'node', key: term.key })] : []
  })
}

/** An address that leads nowhere: searching works in the report it named, or in the first. */
async function startMissing(): Promise<void> {
  const reports = await loadReports(root)
  const report = reports.find(({ id }) => id === asked.report) ?? reports[0]
  if (report === undefined) return
  const book = await loadBook(root, report.id)
  const { page } = asked
  const path = page.kind === 'node' ? page.key : page.kind === 'missing' ? page.path : ''
  const missing: View = { ...asked, report: report.id, page: { kind: 'missing', path } }
  runPage({ root, model: modelOf(missing, book, reports), asked: missing, fresh: true })
}

function modelOf(view: View, book: Book | null, reports: readonly ReportEntry[]) {
  return initialModel({ view, book, reports, base: root.pathname })
}

start().catch((error: unknown) => {
  console.error(error)
  showDataError(error, asked.lang)
})
