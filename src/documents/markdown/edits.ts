import { LINE_BREAKS } from '../patterns.ts'

/** A stretch of a text and what comes in its place; offsets are UTF-16 code units, half-open. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Gives a text with its edits made; of edits that overlap the one that begins first is made.
 *
 * Line breaks are never taken away: every line keeps its number.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const { start, end, text } of sorted) {
    if (start < at) continue
    result += source.slice(at, start) + withBreaksOf(source.slice(start, end), text)
    at = end
  }
  return result + source.slice(at)
}

function withBreaksOf(before: string, after: string): string {
  const breaks = before.match(LINE_BREAKS) ?? []
  return after + breaks.slice((after.match(LINE_BREAKS) ?? []).length).join('')
}
