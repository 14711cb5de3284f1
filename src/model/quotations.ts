import {
  type Citation,
  citationsOf,
  componentsOf,
  ownSpan,
  quotationAround,
  sentenceAround,
} from './concordance.ts'
import type { BlockNode, GraphNode, Mention } from './graph.ts'
import type { NodeKey } from './ids.ts'
import type { TermGraph } from './read-graph.ts'
import { containsSpan, type Span } from './span.ts'

/** A sentence of the body that uses a name, once or more often. */
export interface Quotation {
  readonly block: BlockNode
  /** What is quoted: the sentence, or of a long one the clauses from the first to the last use. */
  readonly span: Span
  /** Whether the sentence goes on before and after `span`. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  /** Every use within the sentence, in source order; never empty. */
  readonly mentions: readonly [Mention, ...Mention[]]
}

/**
 * Quotes citations, each sentence once.
 *
 * @param source The report's text.
 * @param citations In source order.
 */
export function quotationsOf(source: string, citations: readonly Citation[]): Quotation[] {
  const quotations: Quotation[] = []
  for (const { block, mention } of citations) {
    const quoted = { block, ...quotationAround(source, ownSpan(block), mention) }
    const { start, end, isCutBefore, isCutAfter } = quoted
    const last = quotations.at(-1)
    if (
      last?.block === block &&
      containsSpan(sentenceAround(source, ownSpan(block), last.mentions[0]), mention)
    ) {
      const span = { start: last.span.start, end: Math.max(last.span.end, end) }
      const mentions: Quotation['mentions'] = [...last.mentions, mention]
      quotations[quotations.length - 1] = {
        ...last,
        span,
        mentions,
        isCutAfter: isCutAfter && last.isCutAfter,
      }
    } else quotations.push({ block, span: { start, end }, isCutBefore, isCutAfter, mentions: [mention] })
  }
  return quotations
}

/** A sentence that uses a part of a term and not the term itself. */
export interface PartQuotation extends Quotation {
  readonly part: GraphNode
}

/** Quotes the sentences that name only parts of a term, in source order; a sentence that names several stands under the first. */
export function partQuotationsOf(graph: TermGraph, source: string, term: NodeKey): PartQuotation[] {
  const own = quotationsOf(source, citationsOf(graph, term))
  const taken = own.map(({ block, mentions }) => sentenceAround(source, ownSpan(block), mentions[0]))
  const found = componentsOf(graph, term)
    .flatMap((part) => quotationsOf(source, citationsOf(graph, part.key)).map((one) => ({ ...one, part })))
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
  return found.filter(({ block, mentions }) => {
    if (taken.some((span) => containsSpan(span, mentions[0]))) return false
    taken.push(sentenceAround(source, ownSpan(block), mentions[0]))
    return true
  })
}

/** Returns the uses within a quotation that speak of a node by other words than its own name, one for each wording. */
export function otherNamesIn(node: GraphNode, { mentions }: Pick<Quotation, 'mentions'>): Mention[] {
  const seen = new Set([bare(node.kind === 'term' ? node.name : node.label)])
  return mentions.filter(({ surface }) => {
    const words = bare(surface)
    if (seen.has(words)) return false
    seen.add(words)
    return true
  })
}

/** The signs that a name may be printed with or without. */
const SIGNS = /[“”‘’「」『』《》"'\s+＋、·\-—－]/gu

function bare(words: string): string {
  return words.replace(SIGNS, '').toLowerCase()
}
