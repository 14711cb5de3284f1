import type { BlockNode, EdgeOf, GraphEdge, GraphNode, Mention, NodeOf } from './graph.ts'
import type { NodeKey, TermKey } from './ids.ts'
import { isBlockKind } from './kinds.ts'
import type { TermGraph } from './read-graph.ts'
import { compareSpans, type Span } from './span.ts'

/** One line of a concordance: a mention and the block it stands in. */
export interface Citation {
  readonly block: BlockNode
  readonly mention: Mention
}

/** A use of a name within a block: what is cited and where. */
export interface Use {
  readonly target: NodeKey
  readonly mention: Mention
}

/** Returns every citation of a term, component or coinage, in source order. */
export function citationsOf(graph: TermGraph, key: NodeKey): Citation[] {
  const citations = graph.to(key, 'cites').flatMap(({ source, mentions }) => {
    const block = graph.node(source)
    return block && isBlock(block) ? mentions.map((mention) => ({ block, mention })) : []
  })
  return citations.sort((a, b) => a.mention.start - b.mention.start)
}

/** Returns every use of a name in the body, in source order; of two that overlap the longer comes first. */
export function usesOf(graph: TermGraph): Use[] {
  return graph.edges
    .filter((edge): edge is EdgeOf<'cites'> => edge.kind === 'cites')
    .flatMap((edge) => edge.mentions.map((mention) => ({ target: edge.target, mention })))
    .sort((a, b) => compareSpans(a.mention, b.mention))
}

/** Returns the blocks that hold `key`, the outermost first; empty for a block at the top. */
export function ancestorsOf(graph: TermGraph, key: NodeKey): BlockNode[] {
  const chain: BlockNode[] = []
  for (let at = parentOf(graph, key); at !== undefined; at = parentOf(graph, at.key)) chain.unshift(at)
  return chain
}

/** Returns the block that directly holds `key`, or undefined. */
export function parentOf(graph: TermGraph, key: NodeKey): BlockNode | undefined {
  const edge = graph.to(key, 'contains')[0]
  const parent = edge && graph.node(edge.source)
  return parent && isBlock(parent) ? parent : undefined
}

/** Returns the blocks directly within `key`, in source order. */
export function childrenOf(graph: TermGraph, key: NodeKey): BlockNode[] {
  return graph
    .from(key, 'contains')
    .map((edge) => graph.node(edge.target))
    .filter((node): node is BlockNode => node !== undefined && isBlock(node))
    .sort((a, b) => a.span.start - b.span.start)
}

/** Returns the components of a term in the order of its definition. */
export function componentsOf(graph: TermGraph, term: NodeKey): NodeOf<'component'>[] {
  return graph
    .from(term, 'component')
    .map(({ target }) => graph.node(target))
    .filter((node): node is NodeOf<'component'> => node?.kind === 'component')
    .sort((a, b) => a.span.start - b.span.start)
}

/** Returns the term a component belongs to, or undefined for any other node. */
export function termOf(graph: TermGraph, component: NodeKey): TermKey | undefined {
  return graph.to(component, 'component')[0]?.source as TermKey | undefined
}

/** Returns the term that an edge cites, by itself or by a component; undefined for any other edge. */
export function citedTerm(graph: TermGraph, edge: GraphEdge): TermKey | undefined {
  const target = edge.kind === 'cites' ? graph.node(edge.target) : undefined
  if (target?.kind === 'component') return termOf(graph, target.key)
  return target?.kind === 'term' ? (target.key as TermKey) : undefined
}

/** Tells whether a node is a stretch of the body. */
export function isBlock(node: GraphNode): node is BlockNode {
  return isBlockKind(node.kind)
}

/** Returns the words that are a node's own: a section's heading, all of any other node. */
export function ownSpan(node: GraphNode): Span {
  return node.kind === 'section' ? node.headingSpan : node.span
}

/**
 * Returns the clause or sentence around a mention, for quotation.
 *
 * It runs between sentence ends (。；！？ or a line break) and never leaves `block`.
 *
 * @param source The report's text.
 * @param block The stretch the quotation may not leave.
 * @param mention The stretch it must hold.
 */
export function sentenceAround(source: string, block: Span, mention: Span): Span {
  let start = mention.start
  while (start > block.start && !isSentenceEnd(source[start - 1])) start--
  let end = mention.end
  while (end < block.end && !isSentenceEnd(source[end])) end++
  if (end < block.end && source[end] !== '\n') end++
  return { start, end }
}

/** A sentence of up to this many code units is quoted whole; of a longer one only the clauses near the mention. */
const LONGEST_QUOTATION = 110
const CONTEXT = 50

/**
 * Returns what to quote around a mention: its sentence, or of a long sentence the clauses (between ，、：) that
 * begin and end within 50 code units of it. Never leaves `block`.
 *
 * @returns The span, and whether the sentence goes on before and after it.
 */
export function quotationAround(source: string, block: Span, mention: Span) {
  const sentence = sentenceAround(source, block, mention)
  if (sentence.end - sentence.start <= LONGEST_QUOTATION)
    return { ...sentence, isCutBefore: false, isCutAfter: false }
  let start = Math.max(sentence.start, mention.start - CONTEXT)
  if (start > sentence.start) while (start < mention.start && !isClauseEnd(source[start - 1])) start++
  let end = Math.min(sentence.end, mention.end + CONTEXT)
  if (end < sentence.end) while (end > mention.end && !isClauseEnd(source[end - 1])) end--
  return { start, end, isCutBefore: start > sentence.start, isCutAfter: end < sentence.end }
}

const isClauseEnd = (char = ' ') => '，、：'.includes(char)
const isSentenceEnd = (char = ' ') => '。；！？\n'.includes(char)
