import { compareSpans, type Span } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import type { OutlineBlock } from './outline.ts'

/** A span that belongs to one block and to no block within it: a heading, an item, the rest of a paragraph. */
export interface OwnedSpan extends Span {
  /** Position of the block in the outline. */
  readonly block: number
}

/** Returns the spans that the blocks of an outline own, in source order; they never overlap. */
export function ownedSpansOf(blocks: readonly OutlineBlock[]): OwnedSpan[] {
  const items = new Map<number, Span[]>()
  for (const { kind, parent, span } of blocks) {
    if (kind === 'section' || parent === null || blocks[parent]?.kind === 'section') continue
    append(items, parent, span)
  }
  return blocks
    .flatMap(({ heading, span }, block): OwnedSpan[] => {
      if (heading) return [{ ...heading.span, block }]
      return without(span, items.get(block) ?? []).map((rest) => ({ ...rest, block }))
    })
    .sort(compareSpans)
}

/** Returns what is left of `whole` once `parts`, which lie in it in order, are taken out. */
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
