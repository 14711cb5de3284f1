import { resolveTerm } from '../address/resolve.ts'
import { formatPath } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'
import type { GraphNode } from '../model/graph.ts'
import { groupBy } from '../text/collect.ts'
import { renderBareHead } from './bare-head.ts'
import { escapeHtml } from './escape.ts'
import { isFileName } from './file-names.ts'

/** A page at another spelling of a term's address: its path below the report's folder, and the terms it leads to. */
export interface Forward {
  readonly path: string
  readonly to: readonly GraphNode[]
}

/**
 * Finds the other addresses of a report's terms, each once: `/term/15/` by the entry's number and `/term/四区两城/` by
 * every written form. The number of an entry that defines several names leads to all of them.
 */
export function forwardsOf({ graph }: Book): Forward[] {
  const terms = graph.nodesOf('term')
  const taken = new Set(terms.map(({ key }) => key.toLowerCase()))
  const forwards: Forward[] = []
  const add = (form: string, to: readonly GraphNode[]) => {
    const path = `term/${form}`
    if (!isFileName(form) || taken.has(path.toLowerCase())) return
    taken.add(path.toLowerCase())
    forwards.push({ path, to })
  }
  for (const [number, numbered] of groupBy(terms, (term) => term.number))
    if (number !== null) add(number, numbered)
  for (const form of terms.flatMap(({ name, label, aliases }) => [name, label, ...aliases])) {
    const meant = resolveTerm(graph, form)
    if (meant !== null) add(form, [meant])
  }
  return forwards
}

/** Renders such a page, without script: it redirects to its one term, or lists its terms. */
export function renderForward(book: Pick<Book, 'id'>, { path, to }: Forward, site: string | null): string {
  const root = '../'.repeat(path.split('/').length + 1)
  const [first, ...others] = to
  const only = others.length === 0 ? first : undefined
  const hrefOf = ({ key }: GraphNode, from: string) =>
    escapeHtml(from + formatPath({ report: book.id, page: { kind: 'node', key } }))
  const head = only
    ? `<link rel="canonical" href="${hrefOf(only, site ?? root)}"><meta http-equiv="refresh" content="0; url=${hrefOf(only, root)}">`
    : ''
  const links = to.map((node) => `<li><a href="${hrefOf(node, root)}">${escapeHtml(node.label)}</a></li>`)
  const title = to.map(({ label }) => label).join('、')
  return `${renderBareHead(title, head)}<body><ul>${links.join('')}</ul></body></html>\n`
}
