import { citationsOf, componentsOf } from '../model/concordance.ts'
import type { GraphNode, NodeOf } from '../model/graph.ts'
import type { NodeKey } from '../model/ids.ts'
import { quotationsOf } from '../model/quotations.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { sliceSpan } from '../model/span.ts'

/** A report as it is published: its graph, its text and the address of its pages. */
export interface Published {
  readonly graph: TermGraph
  readonly source: string
  /** The absolute address of the report's folder, with its closing slash; empty where the site names no host. */
  readonly base: string
}

/**
 * Returns the address of a node's page, absolute or as seen from the report's own folder.
 *
 * @param base The absolute address of the report's folder with its closing slash; empty for a relative address.
 */
export function addressOf(key: NodeKey, base = ''): string {
  return `${base}${key}/`
}

/**
 * Describes a term as it stands in terms.json and in the index.json of its page: its parts, its citations in source
 * order, its related terms with the strongest relation first.
 */
function describeTerm(published: Published, term: NodeOf<'term'>) {
  const { graph, base } = published
  const { key, label, name, number, pinyin, aliases, definition } = term
  return {
    key,
    url: addressOf(key, base),
    label,
    name,
    number,
    pinyin,
    aliases,
    definition,
    parts: componentsOf(graph, key).map(({ key: part, label: said, group }) => ({
      url: addressOf(part, base),
      label: said,
      group,
    })),
    citations: describeCitations(published, key),
    related: relatedOf(graph, key).map((other) => ({
      key: other.key,
      label: other.label,
      url: addressOf(other.key, base),
    })),
  }
}

/** Describes every sentence that uses a name, each once with all its uses, in source order. */
export function describeCitations({ graph, source, base }: Published, key: NodeKey) {
  return quotationsOf(source, citationsOf(graph, key)).map(({ block, span, mentions }) => ({
    name: block.label,
    address: block.address,
    side: block.side,
    surface: mentions[0].surface,
    match: mentions[0].match,
    mentions: mentions.map(({ surface, match }) => ({ surface, match })),
    quotation: sliceSpan(source, span),
    url: addressOf(block.key, base),
  }))
}

/** Finds the terms related to a term, the strongest relation first. */
export function relatedOf(graph: TermGraph, term: NodeKey): GraphNode[] {
  return [...graph.from(term, 'related'), ...graph.to(term, 'related')]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ source, target }) => graph.node(source === term ? target : source) ?? [])
}

/** Describes a report and its terms as they stand in terms.json. */
export function describeTerms(published: Published) {
  const { report, source, compiler } = published.graph.attributes
  const terms = published.graph.nodesOf('term').map((term) => describeTerm(published, term))
  return { report, source: { sha256: source.sha256 }, compiler, terms }
}

/** Formats terms.json: the report and its terms in the order of the glossary. */
export function formatTerms(published: Published): string {
  return formatJson(describeTerms(published))
}

/** Formats a term's index.json. */
export function formatTerm(published: Published, term: NodeOf<'term'>): string {
  const { title, issuer, date } = published.graph.attributes.report
  return formatJson({ report: { title, issuer, date }, ...describeTerm(published, term) })
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
