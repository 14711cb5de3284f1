import type { BlockNode } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { QuoteSelector } from '../view.ts'
import { blockFinder } from './block-at.ts'

/** So many code units around the words are kept: enough to tell places apart, and an address that is not cut. */
const CONTEXT = 16

/** Gives the selector of a stretch of the source: its words, what stands around them, and its block. */
export function makeQuotation(source: string, blocks: readonly BlockNode[], span: Span): QuoteSelector {
  const { start, end } = span
  return {
    exact: tidy(sliceSpan(source, span)),
    prefix: tidy(source.slice(Math.max(0, start - CONTEXT), start)),
    suffix: tidy(source.slice(end, end + CONTEXT)),
    at: blockFinder(blocks)(span),
  }
}

/** Line breaks and blanks at the ends say nothing; half of a pair of surrogates can stand in no address. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
