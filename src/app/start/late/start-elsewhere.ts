import { isPageOf, resolvePath, resolveTerm } from '../../../address/resolve.ts'
import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { isSlug } from '../../../model/ids.ts'
import { pageView } from '../../page/context.ts'
import { prepareView } from '../../page/late-pages.ts'
import { initialModel, type ReportEntry } from '../../page/model.ts'
import { loadBook, loadReports } from '../load-book.ts'
import { runPage } from '../run-page.ts'
import { baseOf, urlOfView } from '../site-root.ts'

interface Start {
  readonly root: URL
  /** The view that the address asks for. */
  readonly asked: View
}

/** Starts a page that is none of a report's: a tool, the list of reports, or an address that leads nowhere. */
export async function startElsewhere(start: Start, isMissing: boolean): Promise<void> {
  const { root, asked } = start
  const { kind } = asked.page
  if (isMissing) return startMissing(start)
  if (kind === 'check') return (await import('../../check/late/start-check.ts')).startCheck(root, asked)
  if (kind === 'link') return (await import('../../link/late/start-link.ts')).startLink(root, asked)
  return startReports(start)
}

/** The list of reports: with one report it opens that; a term that only one of them defines is opened too. */
async function startReports({ root, asked }: Start): Promise<void> {
  const reports = await loadReports(root)
  const [first, ...others] = reports
  if (first && others.length === 0) {
    return location.replace(new URL(`${encodeURIComponent(first.id)}/${location.search}`, root))
  }
  const found = asked.lookup === '' ? [] : await findTerm({ root, asked }, reports)
  if (found.length === 1 && found[0]) return location.replace(urlOfView(found[0], root))
  runPage({
    root,
    model: initialModel({ view: DEFAULT_VIEW, book: null, reports, base: baseOf(root) }),
    // What is looked up is asked of whichever report is chosen then.
    asked: { ...asked, lookup: '', query: asked.lookup },
    fresh: false,
  })
}

/** Gives the page of the term looked up in every report that defines it. */
async function findTerm({ root, asked }: Start, reports: readonly ReportEntry[]): Promise<View[]> {
  const books = await Promise.all(reports.map(({ id }) => loadBook(root, id)))
  return books.flatMap((book) => {
    const term = resolveTerm(book.graph, asked.lookup)
    return term ? [pageView(asked, book.id, { kind: 'node', key: term.key })] : []
  })
}

/** An address that leads nowhere: searching works in the report it named, or in the first. */
async function startMissing({ root, asked }: Start): Promise<void> {
  const reports = await loadReports(root)
  const report = reports.find(({ id }) => id === asked.report) ?? reports[0]
  if (report === undefined) return
  const book = await loadBook(root, report.id)
  const { page } = asked
  const common = { book, reports, base: baseOf(root) }
  // The host has no page for what the report has (it is away, and this one was kept): it is drawn from the data.
  if (asked.report === book.id && isPageOf(book.graph, page)) {
    await prepareView(asked)
    return void runPage({ root, model: initialModel({ ...common, view: asked }), asked, fresh: true })
  }
  const path = page.kind === 'node' ? page.key : page.kind === 'missing' ? page.path : ''
  const term = resolvePath(book.graph, path)
  if (term !== null) {
    return location.replace(urlOfView(pageView(asked, report.id, { kind: 'node', key: term.key }), root))
  }
  const form = /^term\/([^/]+)\/?$/.exec(path)?.[1] ?? ''
  const query = asked.query || (isSlug(form) ? '' : form)
  const missing: View = { ...asked, report: report.id, page: { kind: 'missing', path }, query }
  await prepareView(missing)
  runPage({
    root,
    model: initialModel({ ...common, view: missing }),
    asked: missing,
    fresh: true,
  })
}
