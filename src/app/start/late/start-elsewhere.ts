import { isLibraryPage } from '../../../address/own-paths.ts'
import { resolvePath, resolveTerm } from '../../../address/resolve.ts'
import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { isSlug } from '../../../model/ids.ts'
import { hasPage, pageView } from '../../page/context.ts'
import type { ReportEntry } from '../../page/model.ts'
import type { Host } from '../host.ts'
import { isOfLibrary, loadBook } from '../load-book.ts'
import { runPage } from '../run-page.ts'
import { loadReports } from './fetch-json.ts'

/**
 * Starts a page that is not the prerendered page of a report: a tool, the list of reports, an address that leads nowhere,
 * and every page where none is prerendered.
 *
 * @param asked The view that the address asks for.
 */
export async function startElsewhere(host: Host, asked: View): Promise<void> {
  const { kind } = asked.page
  if (kind === 'check') return (await import('../../check/late/start-check.ts')).startCheck(host, asked)
  if (kind === 'link') return (await import('../../link/late/start-link.ts')).startLink(host, asked)
  if (isOfLibrary() && (kind === 'reports' || isLibraryPage(kind)))
    return (await import('#library-start')).startLibrary(host, asked)
  const reports = await loadReports(host)
  return kind === 'reports' ? startReports(host, asked, reports) : startOther(host, asked, reports)
}

/** The list of reports: with one report it opens that; a term that only one of them defines is opened too. */
async function startReports(host: Host, asked: View, reports: readonly ReportEntry[]): Promise<void> {
  const [first, ...others] = reports
  if (first && others.length === 0)
    return leadTo(host, { ...asked, report: first.id, page: { kind: 'home' } }, reports)
  const found = asked.lookup === '' ? [] : await findTerm(host, asked, reports)
  if (found.length === 1 && found[0]) return leadTo(host, found[0], reports)
  // A term that is looked up is looked up in whichever report is chosen then.
  const shown: View = { ...asked, lookup: '', query: asked.lookup }
  await runPage(host, shown, { view: DEFAULT_VIEW, book: null, reports })
}

/** Returns the pages of the term looked up, in every report that defines it. */
async function findTerm(host: Host, asked: View, reports: readonly ReportEntry[]): Promise<View[]> {
  const books = await Promise.all(reports.map(({ id }) => loadBook(host, id)))
  return books.flatMap((book) => {
    const term = resolveTerm(book.graph, asked.lookup)
    return term ? [pageView(asked, book.id, { kind: 'node', key: term.key })] : []
  })
}

/**
 * A page of a report that is drawn from the data, as there is no markup of it; a written form of a term leads to its
 * page. For an address that leads nowhere, searching works in the report that it named, or in the first.
 */
async function startOther(host: Host, asked: View, reports: readonly ReportEntry[]): Promise<void> {
  const report = reports.find(({ id }) => id === asked.report) ?? reports[0]
  const book = report ? await loadBook(host, report.id) : null
  const run = async (view: View) => {
    await runPage(host, view, { view, book, reports })
  }
  const { page } = asked
  const path = page.kind === 'node' ? page.key : page.kind === 'missing' ? page.path : ''
  if (book === null) return run({ ...asked, page: { kind: 'missing', path } })
  if (hasPage(book, asked)) return run(asked)
  const term = resolvePath(book.graph, path)
  if (term !== null) return leadTo(host, pageView(asked, book.id, { kind: 'node', key: term.key }), reports)
  const form = /^term\/([^/]+)\/?$/.exec(path)?.[1] ?? ''
  const query = asked.query || (isSlug(form) ? '' : form)
  return run({ ...asked, report: book.id, page: { kind: 'missing', path }, query })
}

/** Shows another view than the one that was asked for: its own page where it has one, else here. */
async function leadTo(host: Host, view: View, reports: readonly ReportEntry[]): Promise<void> {
  if (host.markup === 'none') return startOther(host, view, reports)
  location.replace(host.urlOf(view))
}
