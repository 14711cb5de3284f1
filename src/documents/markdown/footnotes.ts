import type { Nodes } from 'mdast'
import { NOTE_NUMBER } from '../patterns.ts'

/** Returns the number that is printed for a footnote, by its identifier; null for one that nothing defines. */
export type NoteNumber = (identifier: string) => number | null

/** Numbers the footnotes of a document: as labelled where all labels are numbers, else as they are referred to. */
export function numberFootnotes(nodes: readonly Nodes[]): NoteNumber {
  const defined = identifiersOf(nodes, 'footnoteDefinition')
  const isLabelled = [...defined].every((identifier) => NOTE_NUMBER.test(identifier))
  const order = new Map<string, number>()
  for (const identifier of [...identifiersOf(nodes, 'footnoteReference'), ...defined])
    if (!order.has(identifier)) order.set(identifier, order.size + 1)
  return (identifier) => {
    if (!defined.has(identifier)) return null
    return isLabelled ? Number(identifier) : (order.get(identifier) ?? 0)
  }
}

function identifiersOf(
  nodes: readonly Nodes[],
  type: 'footnoteDefinition' | 'footnoteReference',
): Set<string> {
  return new Set(nodes.flatMap((node) => (node.type === type ? [node.identifier] : [])))
}
