import type { BlockNode } from '../../model/graph.ts'
import type { Address } from '../../model/ids.ts'
import { containsSpan, type Span, sliceSpan } from '../../model/span.ts'
import type { QuoteSelector } from '../view.ts'

/** Code units of context that are kept: enough to tell places apart, few enough for an address. */
const CONTEXT = 16

/** Returns the selector of a stretch of the source: its words, what stands around them, and its block. */
export function makeQuotation(source: string, blocks: readonly BlockNode[], span: Span): QuoteSelector {
  const { start, end } = span
  return {
    exact: tidy(sliceSpan(source, span)),
    prefix: tidy(source.slice(Math.max(0, start - CONTEXT), start)),
    suffix: tidy(source.slice(end, end + CONTEXT)),
    at: findAddress(blocks, span),
  }
}

/** Removes line breaks and the blanks at the ends, and half a pair of surrogates, which can stand in no address. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** Returns the address of the innermost block that holds all of a stretch; null where none does. */
export function findAddress(blocks: readonly BlockNode[], span: Span): Address | null {
  const [innermost] = blocks
    .filter((block) => containsSpan(block.span, span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return innermost?.address ?? null
}
