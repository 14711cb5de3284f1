import { type ComparedText, compareText, searchedStretches } from '../../library/passages/searched-text.ts'
import { isBlock } from '../../model/concordance.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { countLeading } from '../../text/sorted.ts'
import { storable } from '../keys/index-names.ts'
import { writtenKeys } from '../keys/name-keys.ts'

/** A block has so many units of what touches it, less one: a phrase of so many that begins in it stands in it whole. */
export const OVERLAP = 24

/** A stretch of a report's compared text that belongs to one node; a row of table `block`. */
export interface BlockRow {
  readonly unit: number
  readonly length: number
  readonly node: NodeKey
  readonly level: string
  readonly grams: readonly number[]
}

/** Cuts what is searched of a report where its blocks and entries begin. */
export function blockRows(graph: TermGraph, source: string): BlockRow[] {
  const text = compareText(source)
  const level = storable(text.level)
  const begins = beginsOf(graph, text)
  return searchedStretches(graph, text).flatMap(({ start, end }) => {
    const inner = begins.filter(({ unit }) => unit > start && unit < end)
    const cuts = [...new Set([start, ...inner.map(({ unit }) => unit)])]
    return cuts.map((unit, at): BlockRow => {
      const next = cuts[at + 1] ?? end
      const own = level.slice(unit, Math.min(next + OVERLAP - 1, end))
      const node = begins[countLeading(begins.length, (i) => (begins[i]?.unit ?? 0) <= unit) - 1]?.node
      const grams = own.length < 2 ? [] : [...new Set(writtenKeys(own))]
      return { unit, length: next - unit, node: node ?? ('' as NodeKey), level: own, grams }
    })
  })
}

/** Lists where blocks and entries begin; of several at one place the innermost is the last. */
function beginsOf(graph: TermGraph, { folded }: ComparedText) {
  const unitAt = (offset: number) =>
    countLeading(folded.text.length, (unit) => (folded.offsets[unit] as number) < offset)
  const begins = graph.nodes.flatMap((node) => {
    const span = node.kind === 'term' ? node.entrySpan : isBlock(node) ? node.span : null
    return span === null ? [] : [{ unit: unitAt(span.start), node: node.key }]
  })
  return begins.sort((a, b) => a.unit - b.unit)
}
