import type { Sort, TermColumn } from '../../../address/table-state.ts'
import { citationsOf } from '../../../model/concordance.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { fold } from '../../../text/fold.ts'

/** A term with what the table says of it. */
export interface TermRow {
  readonly term: NodeOf<'term'>
  /** Position in the report's own order, from 0. */
  readonly position: number
  readonly parts: number
  readonly citations: number
  /** Citations in what was done, shortcomings among them, and in what is planned. */
  readonly review: number
  readonly plan: number
  /** The block of its first use in the body; null for a term that is not used. */
  readonly first: BlockNode | null
}

/** Returns a row for every term, in the report's own order. */
export function termRows(graph: TermGraph): TermRow[] {
  return graph.nodesOf('term').map((term, position) => {
    const citations = citationsOf(graph, term.key)
    const on = (...sides: string[]) => citations.filter(({ block }) => sides.includes(block.side)).length
    return {
      term,
      position,
      parts: graph.from(term.key, 'component').length,
      citations: citations.length,
      review: on('review', 'shortcomings'),
      plan: on('plan'),
      first: citations[0]?.block ?? null,
    }
  })
}

/** Returns the rows whose term's name, other forms, pinyin or definition hold a text, whatever its width and marks. */
export function filterRows(rows: readonly TermRow[], filter: string): readonly TermRow[] {
  const wanted = plain(filter)
  if (wanted === '') return rows
  return rows.filter(({ term }) =>
    [term.name, ...term.aliases, term.definition, withoutTones(term.pinyin)].some((text) =>
      plain(text).includes(wanted),
    ),
  )
}

function plain(text: string): string {
  return fold(text).replace(/\s/g, '').toLowerCase()
}

function withoutTones(pinyin: string): string {
  return pinyin.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Returns rows in the order of a column; rows that are alike in it keep the report's own order. */
export function sortRows(rows: readonly TermRow[], { column, isDescending }: Sort<TermColumn>): TermRow[] {
  const turn = isDescending ? -1 : 1
  return [...rows].sort((a, b) => turn * compareIn(column, a, b) || a.position - b.position)
}

function compareIn(column: TermColumn, a: TermRow, b: TermRow): number {
  switch (column) {
    case 'number':
      return a.position - b.position
    case 'name':
      return compareTexts(withoutTones(a.term.pinyin), withoutTones(b.term.pinyin))
    case 'first':
      return (a.first?.span.start ?? Infinity) - (b.first?.span.start ?? Infinity) || 0
    default:
      return a[column] - b[column]
  }
}

/** Compares by code units: the same on every device, and in the order of pinyin where both are pinyin. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
