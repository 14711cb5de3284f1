import { countLeading } from './sorted.ts'

/** A stretch of a text and what comes in its place; an insertion is a stretch without length. */
export interface Edit {
  /** In UTF-16 code units, as is `end`; half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Returns the edit that puts text in at an offset. */
export function insertAt(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

/** Returns a text with its edits made; of insertions at one place the first stands first; one that begins within another is not made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of settledEdits(edits)) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Returns edits in the order in which they are made, without those that begin within another. */
function settledEdits(edits: readonly Edit[]): Edit[] {
  let at = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < at) return false
      at = end
      return true
    })
}

/** Where the stretches between edits lie, before and after; all three lists run side by side. */
export interface EditMap {
  /**
   * Returns where an offset of the text before lies in the text after. One within an edit goes to its end, and so does
   * one where text is put in, unless `side` is `before`.
   */
  readonly offsetOf: (offset: number, side?: 'before' | 'after') => number
  /** Returns the parts of a stretch of the text before that were left as they are, each with its offset after. */
  readonly keptIn: (start: number, end: number) => { start: number; end: number; at: number }[]
}

/** Returns how offsets move when edits are made. */
export function mapEdits(edits: readonly Edit[]): EditMap {
  const settled = settledEdits(edits)
  const starts = [0]
  const ends: number[] = []
  const shifts = [0]
  let shift = 0
  for (const { start, end, text } of settled) {
    shift += text.length - (end - start)
    ends.push(start)
    starts.push(end)
    shifts.push(shift)
  }
  ends.push(Number.POSITIVE_INFINITY)
  /** The last stretch that begins at an offset or before it. */
  const stretchAt = (offset: number) =>
    countLeading(starts.length, (i) => (starts[i] as number) <= offset) - 1
  return {
    offsetOf: (offset, side = 'after') => {
      let index = Math.max(0, stretchAt(offset))
      if (side === 'before') {
        while (index > 0 && (ends[index - 1] as number) === offset) index--
        if (offset > (ends[index] as number)) return (ends[index] as number) + (shifts[index] as number)
      } else if (offset > (ends[index] as number)) {
        return (starts[index + 1] as number) + (shifts[index + 1] as number)
      }
      return offset + (shifts[index] as number)
    },
    keptIn: (start, end) => {
      const kept: { start: number; end: number; at: number }[] = []
      for (let i = Math.max(0, stretchAt(start)); i < starts.length && (starts[i] as number) < end; i++) {
        const from = Math.max(start, starts[i] as number)
        const to = Math.min(end, ends[i] as number)
        if (from < to) kept.push({ start: from, end: to, at: from + (shifts[i] as number) })
      }
      return kept
    },
  }
}
