import { sentenceAround } from '../model/concordance.ts'
import type { Span } from '../model/span.ts'
import { mergeStretches } from '../text/stretch.ts'
import type { Snippet } from './hit.ts'

/** Characters of context that a snippet keeps before and after what was met. */
const BEFORE = 18
const AFTER = 48

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
  return { span, marks: mergeStretches(within) }
}

/** Moves an offset off the middle of a surrogate pair, to the left. */
function wholeCharacter(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
