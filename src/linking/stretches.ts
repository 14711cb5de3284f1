import type { Span } from '../model/span.ts'
import { countLeading } from '../text/sorted.ts'

/** Returns a test whether a span overlaps one of a list; those of the list are sorted and apart. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    const before = countLeading(spans.length, (at) => (spans[at] as Span).end <= start)
    const next = spans[before]
    return next !== undefined && next.start < end
  }
}

const ADDRESS_SIGN = '[^\\s<>（）()\\[\\]，。；：、“”《》「」"\']'
/** An address that stands in a text as it is, as the source of a pattern; a sign of Chinese ends it, `)` does alone. */
export const BARE_ADDRESS = `https?://(?:${ADDRESS_SIGN}|\\(${ADDRESS_SIGN}*\\))+`

/** Returns every place where a pattern (global) is met. */
export function findMatches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
