import { formatPath, type Route } from '../address/view.ts'
import type { Book } from '../app/page/context.ts'
import { describeCitations } from '../formats/describe-term.ts'
import { isBlock } from '../model/concordance.ts'
import type { GraphNode, NodeOf } from '../model/graph.ts'
import type { NodeKey } from '../model/ids.ts'
import type { Concept } from '../model/library.ts'
import { titleOfReport } from '../model/report-name.ts'
import { containsSpan, sliceSpan } from '../model/span.ts'

const LANGUAGE = 'zh-Hans'

/** Data about a page in schema.org's vocabulary. */
export type LinkedData = Readonly<Record<string, unknown>>

/**
 * Describes a page in schema.org's vocabulary: a term as a DefinedTerm of the report's DefinedTermSet with its
 * citations, a passage as a Quotation of the report, any other page as the set itself.
 *
 * @param root The address of the site's root, relative or absolute, with its closing slash.
 * @returns Null for a page without report, or one that is missing.
 */
export function linkedDataOf(book: Book | null, page: Route, root: string): LinkedData | null {
  if (book === null || page.kind === 'missing') return null
  const about = { '@context': 'https://schema.org' }
  if (page.kind !== 'node') return { ...about, ...setOf(book, root) }
  const node = book.graph.node(page.key)
  if (node === undefined) return null
  return { ...about, ...(isBlock(node) ? quotationOf(book, node, root) : definedTermOf(book, node, root)) }
}

/** Describes a concept in schema.org's vocabulary: a name, with what the reports of the library say that it means. */
export function linkedDataOfConcept({ slug, name, entries }: Concept, root: string): LinkedData {
  const url = root + formatPath({ report: null, page: { kind: 'concept', slug } })
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name,
    inLanguage: LANGUAGE,
    ...(entries.length === 0 ? {} : { description: entries.map(({ definition }) => definition) }),
    inDefinedTermSet: root + formatPath({ report: null, page: { kind: 'concepts' } }),
  }
}

function setOf(book: Book, root: string): LinkedData {
  const { report } = book.graph.attributes
  return {
    '@type': 'DefinedTermSet',
    '@id': `${root}${formatPath({ report: book.id, page: { kind: 'terms' } })}`,
    name: titleOfReport(report) ?? book.id,
    inLanguage: LANGUAGE,
    ...(report.issuer === null ? {} : { creator: { '@type': 'Organization', name: report.issuer } }),
  }
}

function definedTermOf(book: Book, node: GraphNode, root: string): LinkedData {
  const base = root + formatPath({ report: book.id, page: { kind: 'home' } })
  const quoted = describeCitations({ graph: book.graph, source: book.source, base }, node.key).map(
    ({ quotation, url }) => ({ '@type': 'Quotation', text: quotation, url }),
  )
  return {
    '@type': 'DefinedTerm',
    '@id': urlOf(book, node.key, root),
    url: urlOf(book, node.key, root),
    name: node.label,
    inLanguage: LANGUAGE,
    ...(node.kind === 'term' ? entryOf(book, node) : {}),
    inDefinedTermSet: setOf(book, root),
    ...(quoted.length === 0 ? {} : { subjectOf: quoted }),
  }
}

function entryOf(book: Book, term: NodeOf<'term'>): LinkedData {
  const others = [...new Set([term.name, ...term.aliases])].filter((name) => name !== term.label)
  return {
    description: sliceSpan(book.source, term.span),
    ...(term.number === null ? {} : { termCode: term.number }),
    ...(others.length === 0 ? {} : { alternateName: others }),
  }
}

function quotationOf(book: Book, block: GraphNode, root: string): LinkedData {
  const { title } = book.graph.attributes.report
  const used = book.uses.filter(({ mention }) => containsSpan(block.span, mention))
  const mentions = [...new Set(used.map(({ target }) => target))].map((key) => ({
    '@type': 'DefinedTerm',
    '@id': urlOf(book, key, root),
  }))
  return {
    '@type': 'Quotation',
    '@id': urlOf(book, block.key, root),
    url: urlOf(book, block.key, root),
    inLanguage: LANGUAGE,
    isPartOf: { '@type': 'Report', name: title ?? book.id },
    ...(mentions.length === 0 ? {} : { mentions }),
  }
}

function urlOf(book: Book, key: NodeKey, root: string): string {
  return root + formatPath({ report: book.id, page: { kind: 'node', key } })
}
