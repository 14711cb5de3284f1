import type { Span } from '../../model/span.ts'

/** Where a pattern stands in a text, and how many characters differ. */
export interface Alignment extends Span {
  readonly distance: number
}

/**
 * Finds where a text comes nearest to a pattern: fewest characters changed, left out or put in (Sellers, 1980).
 *
 * Time and space are the product of both lengths: the text is a stretch that was found by other means.
 */
export function alignWithin(pattern: string, text: string): Alignment {
  const width = text.length + 1
  /** For each prefix of the text, the least distance of a stretch that ends there, and where that begins. */
  let distances = new Int32Array(width)
  let starts = Int32Array.from({ length: width }, (_, index) => index)
  for (let row = 1; row <= pattern.length; row++) {
    const nextDistances = new Int32Array(width)
    const nextStarts = new Int32Array(width)
    nextDistances[0] = row
    for (let column = 1; column < width; column++) {
      const isSame = pattern[row - 1] === text[column - 1]
      const replaced = (distances[column - 1] as number) + (isSame ? 0 : 1)
      const leftOut = (distances[column] as number) + 1
      const putIn = (nextDistances[column - 1] as number) + 1
      const least = Math.min(replaced, leftOut, putIn)
      nextDistances[column] = least
      nextStarts[column] = (
        least === replaced ? starts[column - 1] : least === leftOut ? starts[column] : nextStarts[column - 1]
      ) as number
    }
    distances = nextDistances
    starts = nextStarts
  }
  let end = 0
  for (let column = 1; column < width; column++)
    if ((distances[column] as number) < (distances[end] as number)) end = column
  return { start: starts[end] as number, end, distance: distances[end] as number }
}

/** Gives how many characters two texts have in common at their beginnings. */
export function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Gives how many characters two texts have in common at their ends. */
export function commonSuffix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++
  return length
}
