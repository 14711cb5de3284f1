import { DEFAULT_VIEW, formatPath, type Route, type View } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'

/** Gives the view of every page that a report has, each with a path of its own. */
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

/** A page of an address that means nothing any more: its file, its view, and its own way to the site's root. */
export interface GonePage {
  readonly file: string
  readonly view: View
  readonly base: string
}

/** Gives the pages of a report's old addresses that mean nothing now: each says what was there, and where it went. */
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

/** Gives the file in which a view's page is kept. */
export function fileOfView(view: View): string {
  return `${decodeURIComponent(formatPath(view))}index.html`
}
