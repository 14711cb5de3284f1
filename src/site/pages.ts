import { DEFAULT_VIEW, formatPath, type Route, type View } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'

/** Lists the views of a report that have a page of their own. */
export function pagesOf(book: Book): View[] {
  const pages: Route[] = [
    { kind: 'home' },
    { kind: 'text', at: null },
    { kind: 'terms' },
    { kind: 'booklet' },
    { kind: 'brief' },
    ...book.graph.nodes.map(({ key }): Route => ({ kind: 'node', key })),
  ]
  return pages.map((page) => ({ ...DEFAULT_VIEW, report: book.id, page }))
}

/** The page of an old address: its file, its view, and the path from it to the site's root. */
export interface GonePage {
  readonly file: string
  readonly view: View
  readonly base: string
}

/** Lists the pages of old addresses that the report has no node for; each says what was there and where it went. */
export function gonePages({ id, graph, moved }: Book): GonePage[] {
  return moved
    .filter(({ from }) => graph.node(from) === undefined)
    .map(({ from }) => {
      const at = formatPath({ report: id, page: { kind: 'node', key: from } })
      return {
        file: `${decodeURIComponent(at)}index.html`,
        view: { ...DEFAULT_VIEW, report: id, page: { kind: 'missing', path: from } },
        base: '../'.repeat(at.split('/').length - 1),
      }
    })
}

/** Returns the path of the file that holds a view's page. */
export function fileOfView(view: View): string {
  return `${decodeURIComponent(formatPath(view))}index.html`
}
