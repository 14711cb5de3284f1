import { isAddress } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts'

/** What must be true of the graph of any text. */

/** Returns the keys of nodes and edges whose span does not slice to their text, and the places of other spans that are out of range. */
export function misnamedSpans(source: string, graph: TermGraph): string[] {
  const slices = (span: Span, text: string) => sliceSpan(source, span) === text
  const isSound = ({ start, end }: Span) => 0 <= start && start <= end && end <= source.length
  const nodes = graph.nodes.filter((node) => {
    if (!isSound(node.span)) return true
    if (node.kind === 'term') {
      const isPart = node.partSpan === undefined || containsSpan(node.span, node.partSpan)
      // The name of a note that does not repeat it stands in the body, before its marker.
      const isPlaced =
        containsSpan(node.entrySpan, node.labelSpan) || node.labelSpan.end < node.entrySpan.start
      return !slices(node.labelSpan, node.label) || !isPlaced || !isPart
    }
    if (node.kind === 'component') return !slices(node.span, node.label)
    if (node.kind === 'coinage') return false
    if (!isAddress(node.address)) return true
    if (node.kind === 'section') return !sliceSpan(source, node.headingSpan).includes(node.heading)
    return node.kind !== 'paragraph' && !sliceSpan(source, node.span).includes(node.title)
  })
  const edges = graph.edges.filter((edge) => {
    if (edge.kind === 'continues') return !isSound(edge.from) || !isSound(edge.to)
    if (edge.kind !== 'cites') return false
    const block = graph.node(edge.source)
    return edge.mentions.some(
      (mention) =>
        !slices(mention, mention.surface) ||
        /^[“”"「」‘’]|[“”"「」‘’]$/u.test(mention.surface) ||
        !(block && containsSpan(block.span, mention)),
    )
  })
  const { diagnostics, skipped } = graph.attributes
  const others = [...diagnostics.map(({ span }) => span), ...skipped].filter((span) => !isSound(span))
  return [...nodes, ...edges].map(({ key }) => String(key)).concat(others.map(({ start }) => `at ${start}`))
}

/** Returns the first offset that does not belong to exactly one block or entry, or to one skipped span; else -1. */
export function misowned(source: string, graph: TermGraph): number {
  const owners = new Uint8Array(source.length)
  for (const span of ownedSpans(graph)) count(owners, span)
  const skipped = new Uint8Array(source.length)
  for (const span of graph.attributes.skipped) {
    count(skipped, span)
    // An artefact may lie within a block.
    if (span.reason === 'artefact') owners.fill(0, span.start, span.end)
  }
  return owners.findIndex((times, at) => times + (skipped[at] ?? 0) !== 1)
}

function count(owners: Uint8Array, { start, end }: Span): void {
  for (let at = start; at < end; at++) owners[at] = (owners[at] ?? 0) + 1
}

/** Returns the spans that belong to one innermost block or entry each. */
function ownedSpans(graph: TermGraph): Span[] {
  const spans: Span[] = []
  const entries = new Map<number, Span>()
  for (const node of graph.nodes) {
    if (node.kind === 'term') entries.set(node.entrySpan.start, node.entrySpan)
    else if (node.kind === 'section') spans.push(node.headingSpan)
    else if (node.kind !== 'component' && node.kind !== 'coinage') {
      let at = node.span.start
      for (const edge of graph.from(node.key, 'contains')) {
        const child = graph.node(edge.target)
        if (!child) continue
        spans.push({ start: at, end: child.span.start })
        at = child.span.end
      }
      spans.push({ start: at, end: node.span.end })
    }
  }
  return [...spans, ...entries.values()]
}
