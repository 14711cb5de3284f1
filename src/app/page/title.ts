import { isTool } from '../../address/view.ts'
import { isBlock } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import { nameOfReport } from './context.ts'
import type { Messages } from './messages.ts'
import type { PageModel } from './model.ts'

/** Returns the title of a page. */
export function titleOf(
  { book, library, view: { page } }: Pick<PageModel, 'book' | 'library' | 'view'>,
  m: Messages,
): string {
  if (isTool(page.kind)) return joined(m.tools[page.kind], m.mark)
  if (page.kind === 'catalogue' || page.kind === 'concepts' || page.kind === 'concept-map')
    return joined(m.nav[page.kind], m.mark)
  if (page.kind === 'concept') return library?.concept ? joined(library.concept.name, m.mark) : missing(m)
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
