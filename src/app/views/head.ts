import type { Page } from '../../links/view.ts'
import { isBlock } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { titleOfBlock } from './block-link.tsx'
import { type Book, nameOfReport } from './context.ts'
import type { Messages } from './messages.ts'

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

const DESCRIPTION_LENGTH = 120

/** Gives the title and description of a page; `book` is null where the page belongs to no report. */
export function headOf(book: Book | null, page: Page, m: Messages): PageHead {
  if (book === null) return page.kind === 'reports' ? headOfReports(m) : headOfMissing(m)
  const report = nameOfReport(book)
  const title = book.graph.attributes.report.title ?? book.id
  const count = book.graph.nodesOf('term').length
  switch (page.kind) {
    case 'home':
      return { title: m.pageTitle(report, m.mark), description: m.descriptions.home(title, count) }
    case 'text':
      return { title: m.pageTitle(m.nav.text, report), description: m.descriptions.text(title) }
    case 'terms':
      return { title: m.pageTitle(m.nav.terms, report), description: m.descriptions.terms(title, count) }
    case 'node': {
      const node = book.graph.node(page.key)
      return node ? headOfNode(book, node, m) : headOfMissing(m)
    }
    default:
      return headOfMissing(m)
  }
}

function headOfNode(book: Book, node: GraphNode, m: Messages): PageHead {
  const name = isBlock(node) ? `${node.address} ${titleOfBlock(node) || m.kinds[node.kind]}` : node.label
  const text = sliceSpan(book.source, node.span).replace(/\s+/g, ' ')
  const described = node.kind === 'term' ? `${node.label}：${text}` : text
  return { title: m.pageTitle(name, nameOfReport(book)), description: cut(described) }
}

function headOfReports(m: Messages): PageHead {
  return { title: m.mark, description: m.descriptions.reports }
}

function headOfMissing(m: Messages): PageHead {
  return { title: m.pageTitle(m.missing, m.mark), description: m.descriptions.missing }
}

function cut(text: string): string {
  return text.length > DESCRIPTION_LENGTH ? `${text.slice(0, DESCRIPTION_LENGTH)}……` : text
}
