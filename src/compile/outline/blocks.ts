import type { Span } from '../../model/span.ts'
import { isBlank } from '../../text/lines.ts'
import { ARTEFACT } from '../patterns.ts'

/** Finds the traces that a word processor left in the text. */
export function findArtefacts(source: string): Span[] {
  return [...source.matchAll(ARTEFACT)].map(({ index, 0: trace }) => ({
    start: index,
    end: index + trace.length,
  }))
}

/** Gives a text of the same length in which these stretches show nothing: blanks that no stage looks at. */
export function blankOut(source: string, stretches: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const { start, end } of stretches) {
    text += source.slice(at, start) + '\u200b'.repeat(end - start)
    at = end
  }
  return text + source.slice(at)
}

/** A line of more code units is no heading. */
const LONGEST_TITLE = 120

/** Gives a short line without its blanks; the empty text for none and for a long one. */
export function compactLine(source: string, block: Span | undefined): string {
  if (block === undefined || block.end - block.start > LONGEST_TITLE) return ''
  return [...source.slice(block.start, block.end)].filter((char) => !isBlank(char)).join('')
}

/** Cuts the block that reaches over an offset in two there; the parts are trimmed, and empty ones dropped. */
export function cutBlocks(source: string, blocks: readonly Span[], at: number): Span[] {
  return blocks.flatMap((block) => {
    if (block.end <= at || block.start >= at) return [block]
    const parts = [
      { start: block.start, end: at },
      { start: at, end: block.end },
    ]
    return parts.map((part) => trimSpan(source, part)).filter(({ start, end }) => start < end)
  })
}

/** Gives `span` without the blanks at its ends. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(source[start])) start++
  while (end > start && isBlank(source[end - 1])) end--
  return { start, end }
}
