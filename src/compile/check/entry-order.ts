import type { Diagnostic, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import { leastOf } from '../../text/extremes.ts'
import { longestAscent } from '../../text/sorted.ts'

/** An entry that the body uses: its place in the appendix and the offset of its first use. */
interface UsedEntry extends Span {
  readonly name: string
  readonly firstUse: number
}

/**
 * Finds the entries that are not in the order of their first use: the fewest that must move.
 *
 * Unused entries are left out, and the names of a joined entry count as one.
 */
export function findOutOfOrder(graph: SerializedTermGraph): Diagnostic[] {
  const entries = usedEntries(graph)
  const inOrder = longestAscent(entries.map(({ firstUse }) => firstUse))
  return entries.flatMap((entry, at): Diagnostic[] => {
    if (inOrder.has(at)) return []
    const before = entries.filter((other, i) => inOrder.has(i) && other.firstUse < entry.firstUse).at(-1)
    const place = before ? `“${before.name}”之后` : '最前'
    return [
      {
        code: 'entry-order',
        severity: 'warning',
        message: `词条“${entry.name}”的位置与它在正文中首次出现的先后不一致`,
        suggestion: `请移到${place}，并相应调整编号`,
        span: { start: entry.start, end: entry.end },
      },
    ]
  })
}

function usedEntries({ nodes, edges }: SerializedTermGraph): UsedEntry[] {
  const firstUses = new Map<NodeKey, number>()
  for (const { target, attributes } of edges) {
    if (attributes.kind !== 'cites') continue
    const first = leastOf(attributes.mentions.map(({ start }) => start))
    firstUses.set(target, Math.min(firstUses.get(target) ?? first, first))
  }
  const entries = new Map<number, UsedEntry>()
  for (const { key, attributes } of nodes) {
    const firstUse = firstUses.get(key)
    if (attributes.kind !== 'term' || firstUse === undefined) continue
    const { name, entrySpan, labelSpan } = attributes
    const joined = entries.get(entrySpan.start)
    if (joined) entries.set(entrySpan.start, { ...joined, firstUse: Math.min(joined.firstUse, firstUse) })
    else entries.set(entrySpan.start, { name, start: labelSpan.start, end: labelSpan.end, firstUse })
  }
  return [...entries.values()].sort(compareSpans)
}
