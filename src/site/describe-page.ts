import type { LibraryModel } from '../app/library/library-model.ts'
import type { PageModel } from '../app/page/model.ts'
import { titleOfReport } from '../model/report-name.ts'
import { sliceSpan } from '../model/span.ts'

/** The length in characters after which a description is cut: search engines and chats show no more. */
const LENGTH = 120

/** Writes the description of a page, in Chinese like the page. */
export function describePage({
  book,
  library,
  view: { page },
}: Pick<PageModel, 'book' | 'library' | 'view'>): string {
  if (page.kind === 'check') return '检查报告草稿：没有解释的新词、没用到的词条、不符的数目和编号。'
  if (page.kind === 'link') return '给 Word、网页、Markdown 或纯文本里用到的名词加上链接，其余一字不动。'
  if (library !== null) return describeLibrary(library)
  if (book === null)
    return page.kind === 'reports' ? '政府报告的名词解释：查名词、看关联、读原文。' : '没有这一页。'
  const title = titleOfReport(book.graph.attributes.report) ?? book.id
  const count = book.graph.nodesOf('term').length
  switch (page.kind) {
    case 'home':
      return `${title}：${count} 个名词的释义、出处和关联。`
    case 'text':
      return `${title}全文，名词处处可查。`
    case 'terms':
      return `${title}的 ${count} 个名词：释义、构成和引用次数。`
    case 'booklet':
      return `${title}的 ${count} 个名词：释义、正文出处和二维码，供打印。`
    case 'brief':
      return `选几个名词，印成一两页：${title}的释义、引文和网址。`
    case 'node': {
      const node = book.graph.node(page.key)
      if (node === undefined) return '没有这一页。'
      const text = sliceSpan(book.source, node.span).replace(/\s+/g, ' ')
      return cut(node.kind === 'term' ? `${node.label}：${text}` : text)
    }
    default:
      return '没有这一页。'
  }
}

function describeLibrary({ index: { coverage }, concept, names, map }: LibraryModel): string {
  if (concept === null) {
    const held = `${coverage.reports} 份政府报告的名词解释`
    if (map) return `${held}：${map.graph.nodes.length} 个几份报告共用的名词，哪些常在同一段，连成一张图。`
    return names
      ? `${held}：${names.names.length} 个名词，几份报告在用，几份有解释。`
      : `${held}：查名词、比解释、看哪些报告在用。`
  }
  const { name, entries, uses } = concept
  const [first] = entries
  const told = `“${name}”：${uses.length} 份报告使用，${entries.length} 份有解释。`
  return cut(first ? `${told}${first.definition}` : told)
}

function cut(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}……` : text
}
