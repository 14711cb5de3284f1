import { DEFAULT_VIEW, formatPath, type Route, rootFrom, type View } from '../address/view.ts'
import { type Book, isWritten } from '../app/page/context.ts'

/** Lists the views of a report that have a page of their own in its site. */
export function pagesOf(book: Book): View[] {
  const pages: Route[] = [
    { kind: 'home' },
    { kind: 'text', at: null },
    { kind: 'terms' },
    { kind: 'booklet' },
    { kind: 'brief' },
    ...book.graph.nodes
      .filter((node) => isWritten(book, node))
      .map(({ key }): Route => ({ kind: 'node', key })),
  ]
  return pages.map((page) => ({ ...DEFAULT_VIEW, report: book.id, page }))
}

/**
 * Lists the pages of old addresses that the report has no node for, each with the path from it to the site's root; it
 * says what was there and where it went.
 */
export function gonePages({ id, graph, moved }: Book) {
  const gone = moved.filter(({ from }) => graph.node(from) === undefined)
  return gone.map(({ from }) => {
    const at = { ...DEFAULT_VIEW, report: id, page: { kind: 'node', key: from } } as const
    const view: View = { ...at, page: { kind: 'missing', path: from } }
    return { file: fileOfView(at), view, base: rootFrom(at) }
  })
}

/** Returns the path of the file that holds a view's page. */
export function fileOfView(view: View): string {
  return `${decodeURIComponent(formatPath(view))}index.html`
}
