import type { SkippedSpan } from '../../model/graph.ts'
import { containsSpan, type Span } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { isBlank } from '../../text/lines.ts'
import { countLeading } from '../../text/sorted.ts'
import type { OutlineBlock } from './outline.ts'

/** A stretch of the source that belongs to one innermost block: a heading, an item, the rest of a paragraph. */
export interface Piece extends Span {
  /** Position of the block in the outline. */
  readonly block: number
}

/** Gives the pieces of the outline in source order; they never overlap. */
export function piecesOf(blocks: readonly OutlineBlock[]): Piece[] {
  const items = new Map<number, Span[]>()
  for (const { kind, parent, span } of blocks) {
    if (kind === 'section' || kind === 'paragraph' || parent === null) continue
    append(items, parent, span)
  }
  const pieces: Piece[] = []
  blocks.forEach((block, index) => {
    if (block.heading) pieces.push({ ...block.heading.span, block: index })
    else if (block.kind === 'paragraph') {
      for (const span of without(block.span, items.get(index) ?? [])) pieces.push({ ...span, block: index })
    } else pieces.push({ ...block.span, block: index })
  })
  return pieces.sort((a, b) => a.start - b.start)
}

/** Gives what is left of `whole` once `parts`, which lie in it in order, are taken out. */
function without(whole: Span, parts: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = whole.start
  for (const part of parts) {
    if (at < part.start) left.push({ start: at, end: part.start })
    at = part.end
  }
  if (at < whole.end) left.push({ start: at, end: whole.end })
  return left
}

/** Gives the stretch of a sorted list that holds the whole of `span`, or undefined. */
export function findHolder<T extends Span>(sorted: readonly T[], span: Span): T | undefined {
  const begun = countLeading(sorted.length, (at) => (sorted[at] as T).start <= span.start)
  const holder = sorted[begun - 1]
  return holder && containsSpan(holder, span) ? holder : undefined
}

/** Counts the stretches of a sorted list that begin before an offset. */
export function countBefore(sorted: readonly Span[], offset: number): number {
  return countLeading(sorted.length, (at) => (sorted[at] as Span).start < offset)
}

/** Tells whether a stretch shares a character with one of a sorted list of stretches that never overlap. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  return (sorted[countBefore(sorted, span.end) - 1]?.end ?? 0) > span.start
}

/**
 * Names every stretch of the source that belongs to no block and no entry.
 *
 * @param taken The stretches that belong to a block or an entry.
 * @param known Stretches that are skipped for a reason found earlier; an artefact may lie within a block.
 * @returns Skipped stretches in source order. With `taken` they cover the source.
 */
export function findSkipped(
  source: string,
  taken: readonly Span[],
  known: readonly SkippedSpan[],
): SkippedSpan[] {
  const skipped = [...known]
  const held: Span[] = [...taken, ...known].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  for (const span of [...held, { start: source.length, end: source.length }]) {
    if (at < span.start) skipped.push(nameGap(source, { start: at, end: span.start }))
    at = Math.max(at, span.end)
  }
  return skipped.sort((a, b) => a.start - b.start)
}

function nameGap(source: string, gap: Span): SkippedSpan {
  for (let i = gap.start; i < gap.end; i++) if (!isBlank(source[i])) return { ...gap, reason: 'chrome' }
  return { ...gap, reason: 'blank' }
}
