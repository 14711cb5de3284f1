import { containsSpan, type Span } from '../model/span.ts'
import { isBlank } from '../text/lines.ts'
import { countLeading } from '../text/sorted.ts'

/** Spans cut from a text and looked up among others: what several rooms of the compiler need. */

/** Returns the span of a match; `from` is where the text that was searched begins. */
export function spanOf(match: { readonly index: number; readonly 0: string }, from = 0): Span {
  const start = from + match.index
  return { start, end: start + match[0].length }
}

/** Returns `span` without the blanks at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return { start, end }
}

/** Finds the span of a sorted list that contains all of `span`; undefined where none does. */
export function findHolder<T extends Span>(sorted: readonly T[], span: Span): T | undefined {
  const begun = countLeading(sorted.length, (at) => (sorted[at] as T).start <= span.start)
  const holder = sorted[begun - 1]
  return holder && containsSpan(holder, span) ? holder : undefined
}

/** Counts the spans of a sorted list that begin before an offset. */
export function countBefore(sorted: readonly Span[], offset: number): number {
  return countLeading(sorted.length, (at) => (sorted[at] as Span).start < offset)
}

/** Tells whether `span` shares a character with one of a sorted list of spans that never overlap. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  return (sorted[countBefore(sorted, span.end) - 1]?.end ?? 0) > span.start
}
