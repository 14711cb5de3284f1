import { isBlock, ownSpan, quotationAround, sentenceAround } from '../concordance.ts'
import type { EdgeOf, GraphEdge } from '../graph.ts'
import type { NodeKey } from '../ids.ts'
import { quotationsOf } from '../quotations.ts'
import type { TermGraph } from '../read-graph.ts'
import type { Span } from '../span.ts'

/** Words of the report that make a relation; `node` is where they stand. */
export interface Evidence {
  readonly node: NodeKey
  /** The sentence or clauses to be quoted. */
  readonly span: Span
  /** The names within them; none where the whole is meant. */
  readonly marked: readonly Span[]
}

/**
 * Returns the words that make a relation: the sentences of its mentions, the place in the definition that lists a
 * part or names a term, the heading that a block stands under, the clauses that continue one another.
 *
 * @param source The report's text.
 */
export function evidenceOf(graph: TermGraph, source: string, edge: GraphEdge): Evidence[] {
  switch (edge.kind) {
    case 'cites':
      return citationEvidence(graph, source, edge)
    case 'component':
      return partEvidence(graph, source, edge)
    case 'contains':
      return headingEvidence(graph, source, edge)
    case 'related':
      return relatedEvidence(graph, source, edge)
    case 'continues':
      return [
        { node: edge.source, span: edge.from, marked: [] },
        { node: edge.target, span: edge.to, marked: [] },
      ]
  }
}

function citationEvidence(graph: TermGraph, source: string, edge: EdgeOf<'cites'>): Evidence[] {
  const block = graph.node(edge.source)
  if (block === undefined || !isBlock(block)) return []
  const citations = edge.mentions.map((mention) => ({ block, mention }))
  return quotationsOf(source, citations).map(({ span, mentions }) => ({
    node: edge.source,
    span,
    marked: mentions,
  }))
}

function partEvidence(graph: TermGraph, source: string, edge: EdgeOf<'component'>): Evidence[] {
  const term = graph.node(edge.source)
  const part = graph.node(edge.target)
  if (term === undefined || part === undefined) return []
  return [{ node: edge.source, span: quotationAround(source, term.span, part.span), marked: [part.span] }]
}

function headingEvidence(graph: TermGraph, source: string, edge: EdgeOf<'contains'>): Evidence[] {
  const outer = graph.node(edge.source)
  if (outer === undefined) return []
  const { start } = outer.span
  // A section's heading, or the first sentence of any other node.
  const span =
    outer.kind === 'section' ? outer.headingSpan : sentenceAround(source, outer.span, { start, end: start })
  return [{ node: edge.source, span, marked: [] }]
}

function relatedEvidence(graph: TermGraph, source: string, edge: EdgeOf<'related'>): Evidence[] {
  return edge.because.flatMap((reason): Evidence[] => {
    if (reason.kind === 'definition') {
      const term = graph.node(reason.term)
      const span = term && quotationAround(source, term.span, reason.span)
      return span ? [{ node: reason.term, span, marked: [reason.span] }] : []
    }
    // On the map of a library the blocks are other reports'.
    if (reason.kind === 'library') return []
    const block = graph.node(reason.block)
    const cites = graph.from(reason.block, 'cites').filter(({ target }) => isOneOf(graph, target, edge))
    const mention = cites[0]?.mentions[0]
    if (block === undefined || !isBlock(block) || mention === undefined) return []
    const span = quotationAround(source, ownSpan(block), mention)
    return [{ node: block.key, span, marked: [mention] }]
  })
}

/** Tells whether a cited name is one of two related terms, or a part of one. */
function isOneOf(graph: TermGraph, cited: NodeKey, { source, target }: EdgeOf<'related'>): boolean {
  const term = graph.to(cited, 'component')[0]?.source ?? cited
  return term === source || term === target
}
