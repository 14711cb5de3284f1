import { sentenceAround } from '../model/concordance.ts'
import type { Span } from '../model/span.ts'
import type { Folded } from '../text/fold.ts'
import type { Snippet } from './hit.ts'

/** Characters of context that a snippet keeps before and after what was met. */
const BEFORE = 18
const AFTER = 48

/**
 * Gives the stretch of the original that folded units `start` to `end` came from.
 *
 * It opens and closes with characters that count, never with quotation marks or blanks; a character that
 * folds to several units is taken whole.
 */
export function unfoldSpan(original: string, folded: Folded, { start, end }: Span): Span {
  const last = folded.offsets[end - 1] ?? 0
  const width = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1
  return { start: folded.offsets[start] ?? 0, end: last + width }
}

/** Gives every place of `part` in `text`, from left to right, none overlapping the one before. */
export function findAll(text: string, part: string): Span[] {
  const found: Span[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    found.push({ start: at, end: at + part.length })
  }
  return found
}

/** Gives the spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

/**
 * Gives a snippet around a place: its sentence, shortened on both sides where it is long.
 *
 * @param block The stretch of the source that the snippet may not leave.
 * @param focus The place it shows whole; it lies within `block`.
 * @param marks What to mark; marks outside the snippet are dropped, those across its edge are cut.
 */
export function snippetAround(source: string, block: Span, focus: Span, marks: readonly Span[]): Snippet {
  const sentence = sentenceAround(source, block, focus)
  const span = {
    start: wholeCharacter(source, Math.max(sentence.start, focus.start - BEFORE)),
    end: wholeCharacter(source, Math.min(sentence.end, focus.end + AFTER)),
  }
  const within = marks
    .map((mark) => ({ start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter((mark) => mark.start < mark.end)
  return { span, marks: mergeSpans(within) }
}

/** Moves an offset off the middle of a surrogate pair, to the left. */
function wholeCharacter(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
