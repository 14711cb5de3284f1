import { citationsOf } from '../../../model/concordance.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import { type Quotation, quotationsOf } from '../../../model/quotations.ts'
import type { Book } from '../../page/context.ts'

/** What a brief says of a term. */
export interface BriefEntry {
  readonly term: NodeOf<'term'>
  /** The sentences that are quoted, in source order. */
  readonly quoted: readonly Quotation[]
  /** The blocks of the other uses, which are only named. */
  readonly others: readonly BlockNode[]
}

/** A brief of up to so many terms quotes every use; a longer one the first on each side, to fit two sheets. */
const FEW = 3

/** Returns the entries of a brief, in the order of its terms. */
export function briefEntries(book: Book, terms: readonly NodeOf<'term'>[]): BriefEntry[] {
  const perSide = terms.length > FEW ? 1 : Infinity
  return terms.map((term) => {
    const quotations = quotationsOf(book.source, citationsOf(book.graph, term.key))
    const quoted = firstOfEachSide(quotations, perSide)
    const blocks = new Set(quotations.map(({ block }) => block))
    return { term, quoted, others: [...blocks].filter((block) => !quoted.some((one) => one.block === block)) }
  })
}

function firstOfEachSide(quotations: readonly Quotation[], perSide: number): Quotation[] {
  const counts = new Map<string, number>()
  return quotations.filter(({ block }) => {
    const side = block.side === 'shortcomings' ? 'review' : block.side
    const count = (counts.get(side) ?? 0) + 1
    counts.set(side, count)
    return count <= perSide
  })
}

/**
 * Heights in points, as print.css sets them: a sheet of A4 within its margins, less what an unbroken quotation may leave
 * empty at its foot; the head and foot of a brief; a line of its text and of its small print.
 */
const SHEET = { height: 751 - 130, head: 76, foot: 50, text: 13.8, small: 15 }
/** Full-width characters that a line holds, beside the code and below it. */
const LINE = { beside: 45, below: 52 }

/** Estimates from the lengths of its texts how many sheets of A4 a brief fills, rather one too many than too few. */
export function estimateSheets(entries: readonly BriefEntry[]): number {
  const heights = entries.map(({ term, quoted, others }) => {
    const definition = linesOf(term.span.end - term.span.start, LINE.beside) * SHEET.text
    const quotations = quoted.map(
      ({ span }) => linesOf(span.end - span.start + 4, LINE.below) * SHEET.text + SHEET.small + 3,
    )
    const named = others.reduce((sum, { label, address }) => sum + label.length + address.length, 0)
    const also = linesOf(named, LINE.below) * SHEET.text
    return 62 + definition + quotations.reduce((sum, height) => sum + height, 0) + also
  })
  const total = heights.reduce((sum, height) => sum + height, SHEET.head + SHEET.foot)
  return Math.ceil(total / SHEET.height)
}

function linesOf(length: number, perLine: number): number {
  return Math.ceil(length / perLine)
}
