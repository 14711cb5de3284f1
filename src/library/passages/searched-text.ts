import { isBlock } from '../../model/concordance.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Span } from '../../model/span.ts'
import type { Folded } from '../../text/fold.ts'
import { levelNumerals } from '../../text/level-numerals.ts'
import { countLeading } from '../../text/sorted.ts'
import { mergeStretches } from '../../text/stretch.ts'
import { foldForNames } from '../concepts/name-key.ts'

/** A report's text as passages are compared: folded, in simplified characters, numerals as digits. */
export interface ComparedText {
  readonly source: string
  readonly folded: Folded
  /** Unit for unit as long as the folded text. */
  readonly level: string
}

/** Makes a report's text ready for comparison. */
export function compareText(source: string): ComparedText {
  const { folded } = foldForNames(source)
  return { source, folded, level: levelNumerals(folded.text) }
}

/**
 * Returns the stretches of a compared text that are searched, in order and apart from each other: the blocks of the body
 * and the entries of the appendix. Those that touch are one, so that a line that is broken is searched as it reads.
 */
export function searchedStretches(graph: TermGraph, { folded }: ComparedText): Span[] {
  const unitAt = (offset: number) =>
    countLeading(folded.text.length, (unit) => (folded.offsets[unit] as number) < offset)
  const spans: Span[] = []
  for (const node of graph.nodes) {
    if (isBlock(node)) spans.push(node.kind === 'section' ? node.headingSpan : node.span)
    if (node.kind === 'term') spans.push(node.entrySpan)
  }
  return mergeStretches(
    spans
      .map(({ start, end }) => ({ start: unitAt(start), end: unitAt(end) }))
      .filter(({ start, end }) => start < end),
  )
}
