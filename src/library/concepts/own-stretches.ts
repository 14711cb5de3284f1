import { childrenOf, isBlock } from '../../model/concordance.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import { countLeading } from '../../text/sorted.ts'

/** A stretch of the source that belongs to one block and to none within it. */
interface OwnStretch extends Span {
  readonly block: NodeKey
}

/** Returns a function that finds the innermost block of a stretch; null in the head, the appendix and across blocks. */
export function blockFinder(graph: TermGraph): (stretch: Span) => NodeKey | null {
  const stretches = ownStretches(graph)
  return ({ start, end }) => {
    const holder =
      stretches[countLeading(stretches.length, (at) => (stretches[at] as OwnStretch).end <= start)]
    return holder && holder.start <= start && end <= holder.end ? holder.block : null
  }
}

/** Lists the stretches that are the blocks' own, sorted: of a section its heading. */
function ownStretches(graph: TermGraph): OwnStretch[] {
  const stretches: OwnStretch[] = []
  for (const node of graph.nodes) {
    if (!isBlock(node)) continue
    if (node.kind === 'section') {
      stretches.push({ ...node.headingSpan, block: node.key })
      continue
    }
    let at = node.span.start
    for (const child of childrenOf(graph, node.key)) {
      if (at < child.span.start) stretches.push({ start: at, end: child.span.start, block: node.key })
      at = child.span.end
    }
    if (at < node.span.end) stretches.push({ start: at, end: node.span.end, block: node.key })
  }
  return stretches.sort(compareSpans)
}
