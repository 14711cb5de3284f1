/** A stretch of a text: offsets in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Finds every place of `part` in `text`, from left to right, none overlapping the one before. */
export function findAll(text: string, part: string): Stretch[] {
  const found: Stretch[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    found.push({ start: at, end: at + part.length })
  }
  return found
}

/** Returns the stretches in order, those that touch or overlap made one. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && stretch.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    } else merged.push(stretch)
  }
  return merged
}
