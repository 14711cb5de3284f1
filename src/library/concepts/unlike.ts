import { diffArrays } from 'diff'
import type { Span } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'

/** Finds the words of a text; made at build time, so that no browser's own dictionary decides. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
const NO_WORD = /^[^\p{L}\p{N}]*$/u

/** Returns the stretches of a text, by words, that another text has not (Myers, 1986). Stops between them count as unlike too. */
export function unlikeSpans(text: string, other: string): Span[] {
  const words = [...WORDS.segment(text)].map(({ segment, index }) => ({ segment, index }))
  const changes = diffArrays(
    [...WORDS.segment(other)].map(({ segment }) => fold(segment)),
    words.map(({ segment }) => fold(segment)),
  )
  const spans: Span[] = []
  let at = 0
  for (const { added, removed, count } of changes) {
    if (removed) continue
    const here = words.slice(at, at + count)
    at += count
    const [first, last] = [here[0], here.at(-1)]
    if (!added || !first || !last || here.every(({ segment }) => NO_WORD.test(segment))) continue
    join(spans, text, { start: first.index, end: last.index + last.segment.length })
  }
  return spans
}

/** Adds a stretch; it goes on with the one before where only stops stand between. */
function join(spans: Span[], text: string, { start, end }: Span): void {
  const before = spans.at(-1)
  if (before && NO_WORD.test(text.slice(before.end, start))) spans.splice(-1, 1, { start: before.start, end })
  else spans.push({ start, end })
}
