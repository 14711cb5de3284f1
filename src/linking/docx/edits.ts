/** A stretch of a part and what comes in its place; offsets are UTF-16 code units, half-open. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** True where it says something of an element, and must not be said twice. */
  readonly once?: boolean
}

/**
 * Gives a part with its edits made; they do not overlap, and of those at one place the first stands first. An edit that
 * two uses ask for (`once`) is made once.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  let made: Edit | null = null
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const { start, end, text, once } = edit
    if (once && made?.once && made.start === start) continue
    made = edit
    out += source.slice(at, start) + text
    at = end
  }
  return out + source.slice(at)
}
