/** A stretch of a text and what comes in its place; offsets are UTF-16 code units, half-open. An insertion has `start = end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Returns a text with its edits made; of insertions at one place the first stands first.
 *
 * An edit that overlaps one that begins before it is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}
