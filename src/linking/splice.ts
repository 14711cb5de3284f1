import { countLeading } from '../text/sorted.ts'

/** What is put into a text, and where: an offset in UTF-16 code units. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** Gives a text with what is put into it; of insertions at one place the first stands first. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  let out = ''
  let from = 0
  for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
    out += text.slice(from, at) + inserted
    from = at
  }
  return out + text.slice(from)
}

/** A stretch of a text: offsets in UTF-16 code units, half-open. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Gives what tells whether a stretch overlaps one of a list, which are sorted and apart. */
export function overlapFinder(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  return ({ start, end }) => {
    const before = countLeading(stretches.length, (at) => (stretches[at] as Stretch).end <= start)
    const next = stretches[before]
    return next !== undefined && next.start < end
  }
}

const ADDRESS_SIGN = '[^\\s<>（）()\\[\\]，。；：、“”《》「」"\']'
/** An address that stands in a text as it is, as the source of a pattern; a sign of Chinese ends it, `)` does alone. */
export const BARE_ADDRESS = `https?://(?:${ADDRESS_SIGN}|\\(${ADDRESS_SIGN}*\\))+`

/** Gives every place where a pattern (global) is met. */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
