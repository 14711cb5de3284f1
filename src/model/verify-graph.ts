import type { GraphNode } from './graph.ts'
import type { TermGraph } from './read-graph.ts'
import { type Span, sliceSpan } from './span.ts'

/** What may be wrong with a graph that its schema does not say. */
export type GraphFaultCode = 'stray-span' | 'other-surface' | 'other-definition' | 'twice' | 'other-address'

/** Something wrong with a graph, and where: a node's or an edge's key, with the words or the place. */
export interface GraphFault {
  readonly code: GraphFaultCode
  readonly where: string
}

/**
 * Verifies a graph against its text: every span lies in it, mentions and definitions are its words, keys and addresses
 * are unique. That every edge has its ends, reading the graph has shown.
 */
export function verifyGraph(graph: TermGraph, source: string): GraphFault[] {
  const { nodes, edges, attributes } = graph
  const spans = [
    ...nodes.flatMap((node) => spansOf(node).map((span) => [node.key, span] as const)),
    ...edges.flatMap((edge) =>
      (edge.kind === 'continues' ? [edge.from, edge.to] : []).map((span) => [edge.key, span] as const),
    ),
    ...attributes.skipped.map((span) => ['skipped', span] as const),
    ...attributes.diagnostics.map(({ code, span }) => [code, span] as const),
  ]
  return [
    ...spans
      .filter(([, span]) => !isWithin(span, source))
      .map(([key, span]) => fault('stray-span', key, span)),
    ...nodes.filter((node) => !isOfText(node, source)).map(({ key }) => fault('other-definition', key)),
    ...edges
      .flatMap((edge) => (edge.kind === 'cites' ? edge.mentions.map((mention) => ({ edge, mention })) : []))
      .filter(({ mention }) => sliceSpan(source, mention) !== mention.surface)
      .map(({ edge, mention }) => fault('other-surface', edge.key, mention)),
    ...repeated([...nodes.map(({ key }) => key), ...edges.map(({ key }) => key)]).map((key) =>
      fault('twice', key),
    ),
    ...nodes.filter((node) => !isAtAddress(node)).map(({ key }) => fault('other-address', key)),
  ]
}

function fault(code: GraphFaultCode, key: string, span?: Span): GraphFault {
  return { code, where: span === undefined ? key : `${key} ${span.start}-${span.end}` }
}

function spansOf(node: GraphNode): Span[] {
  if (node.kind === 'term')
    return [node.span, node.labelSpan, node.entrySpan, ...(node.partSpan ? [node.partSpan] : [])]
  return node.kind === 'section' ? [node.span, node.headingSpan] : [node.span]
}

function isWithin({ start, end }: Span, source: string): boolean {
  return start <= end && end <= source.length
}

/** Tells whether a term's definition is what its span covers, but for the breaks of lines. */
function isOfText(node: GraphNode, source: string): boolean {
  if (node.kind !== 'term') return true
  const plain = (text: string) => text.replace(/\s/g, '')
  return plain(sliceSpan(source, node.span)) === plain(node.definition)
}

/** Tells whether a block is found under its address. */
function isAtAddress(node: GraphNode): boolean {
  return !('address' in node) || node.key === `${node.kind === 'section' ? 's' : 'p'}/${node.address}`
}

function repeated(keys: readonly string[]): string[] {
  const known = new Set<string>()
  return keys.filter((key) => known.size === known.add(key).size)
}
