import type { Span } from '../model/span.ts'

/** Where a pattern fits a text best, and with how many slips. */
export interface Alignment extends Span {
  /** Characters that are wrong, missing, too many or swapped with their neighbour. */
  readonly errors: number
}

interface Cell {
  readonly errors: number
  readonly start: number
}

/**
 * Finds the stretch of `text` that needs the fewest slips to be written as `pattern`; of several the first,
 * as far as it goes.
 *
 * A slip is one character wrong, missing or too many, or two neighbours swapped. Takes time in proportion
 * to the product of the lengths.
 */
export function alignWithin(pattern: string, text: string): Alignment {
  let before: Cell[] = []
  let above: Cell[] = Array.from({ length: text.length + 1 }, (_, start) => ({ errors: 0, start }))
  for (let i = 1; i <= pattern.length; i++) {
    const row: Cell[] = [{ errors: i, start: 0 }]
    for (let j = 1; j <= text.length; j++) {
      const same = pattern[i - 1] === text[j - 1]
      let best = step(above[j - 1], same ? 0 : 1)
      best = lesser(best, step(above[j], 1))
      best = lesser(best, step(row[j - 1], 1))
      const swapped = i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1]
      if (swapped) best = lesser(best, step(before[j - 2], 1))
      row.push(best)
    }
    before = above
    above = row
  }
  return leastOf(above)
}

/** Gives the cell with the fewest errors; of several that begin together the longest, else the first. */
function leastOf(row: readonly Cell[]): Alignment {
  let least: Alignment = { errors: Number.POSITIVE_INFINITY, start: 0, end: 0 }
  row.forEach(({ errors, start }, end) => {
    if (errors < least.errors || (errors === least.errors && start === least.start)) {
      least = { errors, start, end }
    }
  })
  return least
}

function step(from: Cell | undefined, cost: number): Cell {
  return { errors: (from?.errors ?? Number.POSITIVE_INFINITY) + cost, start: from?.start ?? 0 }
}

function lesser(a: Cell, b: Cell): Cell {
  return b.errors < a.errors ? b : a
}

/**
 * Gives the units of `text` that it shares with `pattern` in the same order, as many as there can be.
 *
 * @returns Spans of one or more units of `text`, in order and apart from each other.
 */
export function sharedSpans(pattern: string, text: string): Span[] {
  const lengths = sharedLengths(pattern, text)
  const spans: Span[] = []
  let i = 0
  let j = 0
  while (i < pattern.length && j < text.length) {
    if (pattern[i] === text[j]) {
      const last = spans.at(-1)
      if (last && last.end === j) spans[spans.length - 1] = { start: last.start, end: j + 1 }
      else spans.push({ start: j, end: j + 1 })
      i++
      j++
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return spans
}

/** Gives the number of units that two texts share in the same order. */
export function countShared(a: string, b: string): number {
  return sharedLengths(a, b)[0]?.[0] ?? 0
}

/** `result[i][j]`: the length of the longest common subsequence of `a` from i and `b` from j. */
function sharedLengths(a: string, b: string): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    const below = lengths[i + 1] ?? []
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
