import type { Book } from '../app/views/context.ts'
import { DEFAULT_VIEW, formatPath, type Page, type View } from '../links/view.ts'

/** Gives the view of every page that a report has, each with a path of its own. */
export function pagesOf(book: Book): View[] {
  const pages: Page[] = [
    { kind: 'home' },
    { kind: 'text', at: null },
    { kind: 'terms' },
    { kind: 'booklet' },
    { kind: 'brief' },
    ...book.graph.nodes.map(({ key }): Page => ({ kind: 'node', key })),
  ]
  return pages.map((page) => ({ ...DEFAULT_VIEW, report: book.id, page }))
}

/** Gives the file in which a view's page is kept. */
export function fileOfView(view: View): string {
  return `${decodeURIComponent(formatPath(view))}index.html`
}
