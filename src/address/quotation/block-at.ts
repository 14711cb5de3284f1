import type { BlockNode } from '../../model/graph.ts'
import type { Address } from '../../model/ids.ts'
import { containsSpan, type Span } from '../../model/span.ts'

/** Gives what finds the innermost block that holds a stretch of the source; null where none holds all of it. */
export function blockFinder(blocks: readonly BlockNode[]): (span: Span) => Address | null {
  return (span) => {
    let innermost: BlockNode | null = null
    for (const block of blocks) {
      if (!containsSpan(block.span, span)) continue
      const isInner =
        innermost === null || block.span.end - block.span.start < innermost.span.end - innermost.span.start
      if (isInner) innermost = block
    }
    return innermost?.address ?? null
  }
}
