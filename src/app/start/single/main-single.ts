import '../main.css'
import { isPageOf, resolvePath } from '../../../address/resolve.ts'
import { DEFAULT_VIEW, isTool, type View } from '../../../address/view.ts'
import type { Book } from '../../page/context.ts'
import { prepareView } from '../../page/late-pages.ts'
import { initialModel } from '../../page/model.ts'
import { saveFile } from '../../share/save-file.ts'
import { showDataError } from '../data-note.ts'
import { loadBook, loadReports } from '../load-book.ts'
import { runPage } from '../run-page.ts'
import { applyTheme, readTheme } from '../theme.ts'
import { siteOf } from './inlined.ts'
import { baseOf, findSiteRoot, viewOfUrl } from './site-root.ts'

applyTheme(readTheme())

const root = findSiteRoot()
const asked = viewOfUrl(new URL(location.href), root) ?? DEFAULT_VIEW
/** The report that is open. */
let open: Book | null = null

/** Starts the page from what it holds itself. */
async function start(): Promise<void> {
  keepAnchors()
  saveLinkedFiles()
  document.getElementById('app')?.replaceChildren()
  const { kind } = asked.page
  if (isTool(kind)) await prepareView(asked)
  if (kind === 'check') return (await import('../../check/late/start-check.ts')).startCheck(root, asked)
  if (kind === 'link') return (await import('../../link/late/start-link.ts')).startLink(root, asked)
  const reports = await loadReports(root)
  const report =
    reports.find(({ id }) => id === asked.report) ?? (reports.length === 1 ? reports[0] : undefined)
  const book = report ? await loadBook(root, report.id) : null
  open = book
  const view = book ? withinReport(asked, book) : asked
  await prepareView(view)
  runPage({
    root,
    model: initialModel({ view, book, reports, base: baseOf(root) }),
    asked: view,
    fresh: true,
  })
}

/** With one report the root is its front page; a written form leads to its term; what is no page of it is missing. */
function withinReport(view: View, book: Book): View {
  const { page } = view
  if (view.report === null && page.kind === 'reports')
    return { ...view, report: book.id, page: { kind: 'home' } }
  if (view.report === book.id && isPageOf(book.graph, page)) return view
  const path = page.kind === 'node' ? page.key : page.kind === 'missing' ? page.path : ''
  const term = resolvePath(book.graph, path)
  return {
    ...view,
    report: book.id,
    page: term ? { kind: 'node', key: term.key } : { kind: 'missing', path },
  }
}

/** An anchor of the page scrolls to its place; the address behind # stays that of the page. */
function keepAnchors(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      const anchor = link?.getAttribute('href') ?? ''
      if (link === null || anchor.startsWith('#/')) return
      event.preventDefault()
      const place = document.getElementById(anchor.slice(1))
      if (place === null) return
      place.tabIndex = -1
      place.scrollIntoView({ block: 'start' })
      place.focus({ preventScroll: true })
    },
    true,
  )
}

/** A link to a file of the site gives that file from what the page holds. */
function saveLinkedFiles(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-plain]') : null
    const name = decodeURIComponent((link?.getAttribute('href') ?? '').replace(/^#\//, ''))
    const text = siteOf().files[name]
    if (link === null || text === undefined) return
    event.preventDefault()
    saveFile(name.replaceAll('/', '-'), new Blob([text], { type: 'text/plain' }))
  })
}

/**
 * An address that is typed behind # starts the page anew where nothing of the page goes on: on the pages that work on a
 * person's documents, and where it leads to nothing that the report has.
 */
window.addEventListener('popstate', () => {
  const view = viewOfUrl(new URL(location.href), root)
  const isUnknown = open !== null && view !== null && !isPageOf(open.graph, view.page)
  if (isTool(asked.page.kind) || isUnknown || (view !== null && isTool(view.page.kind))) location.reload()
})

start().catch((error: unknown) => {
  console.error(error)
  showDataError(error, asked.lang)
})
