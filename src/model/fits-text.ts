import type { TermGraph } from './read-graph.ts'
import { sliceSpan } from './span.ts'

/** Tells whether a text is as long as a graph's and holds each of its mentions: what can be told without its hash. */
export function fitsText(source: string, { attributes, edges }: TermGraph): boolean {
  return (
    source.length === attributes.source.length &&
    edges.every(
      (edge) => edge.kind !== 'cites' || edge.mentions.every((one) => sliceSpan(source, one) === one.surface),
    )
  )
}
