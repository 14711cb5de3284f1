import type { SkippedSpan } from '../../model/graph.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import { findHolder, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'

/** What is known to be skipped, by its reason. */
export interface KnownSkipped {
  /** What `divideReport` found to belong to no part of the report. */
  readonly divided: readonly SkippedSpan[]
  /** Blocks that are printed again. */
  readonly repeats: readonly Span[]
  /** Lines of a table of contents. */
  readonly contents: readonly Span[]
  /** Lines of the web page around the report. */
  readonly page: readonly Span[]
  /** Traces of word processors; one may lie within a block. */
  readonly artefacts: readonly Span[]
}

/**
 * Finds everything in the source that belongs to no block and no entry, each span with its reason.
 *
 * @param taken What belongs to a block or an entry.
 * @returns Skipped spans in source order. Together with `taken` they cover the source.
 */
export function findSkipped(
  source: LevelledText,
  taken: readonly Span[],
  { divided, repeats, contents, page, artefacts }: KnownSkipped,
): SkippedSpan[] {
  const again = repeats.map(({ start, end }) => ({ start, end, reason: 'repeat' as const }))
  const listed = contents.map(({ start, end }) => ({ start, end, reason: 'contents' as const }))
  const framing = page.map(({ start, end }) => ({ start, end, reason: 'chrome' as const }))
  const lines = [...divided, ...again, ...listed, ...framing].sort(compareSpans)
  const traces = artefacts.filter((span) => findHolder(lines, span) === undefined)
  const skipped = [...lines, ...traces.map((span) => ({ ...span, reason: 'artefact' as const }))]
  const held = [...taken, ...skipped].sort(compareSpans)
  let at = 0
  for (const span of [...held, { start: source.length, end: source.length }]) {
    if (at < span.start) skipped.push(nameGap(source, { start: at, end: span.start }))
    at = Math.max(at, span.end)
  }
  return skipped.sort(compareSpans)
}

function nameGap(source: LevelledText, gap: Span): SkippedSpan {
  const { start, end } = gap
  const trimmed = trimSpan(source, gap)
  // Nearly every line break is a gap: spread into an object, each would have a hidden class of its own in V8.
  return { start, end, reason: trimmed.start < trimmed.end ? 'chrome' : 'blank' }
}
