/** A half-open range of UTF-16 code units of the source: `source.slice(start, end)` is its text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Returns the text that `span` covers. */
export function sliceSpan(source: string, span: Span): string {
  return source.slice(span.start, span.end)
}

/** Tells whether `outer` covers the whole of `inner`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Returns the number of code units that two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Orders spans by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
