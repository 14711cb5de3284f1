import { isTool, type Route } from '../../address/view.ts'
import { isBlock } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import { type Book, nameOfReport } from './context.ts'
import type { Messages } from './messages.ts'

/** Returns the title of a page; `book` is null where the page belongs to no report. */
export function titleOf(book: Book | null, page: Route, m: Messages): string {
  if (isTool(page.kind)) return joined(m.tools[page.kind], m.mark)
  if (book === null) return page.kind === 'reports' ? m.mark : missing(m)
  const report = nameOfReport(book, m)
  switch (page.kind) {
    case 'home':
      return joined(report, m.mark)
    case 'text':
    case 'terms':
    case 'booklet':
    case 'brief':
      return joined(m.nav[page.kind], report)
    case 'node': {
      const node = book.graph.node(page.key)
      return node ? joined(nameOfNode(node), report) : missing(m)
    }
    default:
      return missing(m)
  }
}

/** Returns the name of a node; blocks of one name are told apart by their addresses. */
function nameOfNode(node: GraphNode): string {
  return isBlock(node) ? `${node.label} ${node.address}` : node.label
}

function missing(m: Messages): string {
  return joined(m.missing, m.mark)
}

function joined(name: string, of: string): string {
  return `${name} · ${of}`
}
