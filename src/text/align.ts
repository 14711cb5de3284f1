import type { Stretch } from './stretch.ts'

/** Where a pattern fits a text best, and with how many slips. */
export interface Alignment extends Stretch {
  /** Characters that are wrong, missing, too many or swapped with their neighbour. */
  readonly errors: number
}

/**
 * Finds the stretch of `text` that comes nearest to `pattern`, with the fewest slips; of several the first and longest.
 *
 * A slip is one character wrong, missing or too many, or two neighbours swapped. Takes time in proportion to the
 * product of the lengths; stops early where there are more than `most` slips.
 *
 * @param most Where more slips are needed, the stretch is empty and `errors` is some number greater than this.
 */
export function alignWithin(pattern: string, text: string, most = Number.POSITIVE_INFINITY): Alignment {
  const width = text.length + 1
  // Three rows of the table.
  if (width > rows[0].length) rows = newRows(2 * width)
  let [before, above, row] = rows
  for (let j = 0; j < width; j++) above[j] = j
  for (let i = 1; i <= pattern.length; i++) {
    const errors = slipsOf(fillRow({ pattern, text, i }, before, above, row))
    if (errors > most) return { errors, start: 0, end: 0 }
    ;[before, above, row] = [above, row, before]
  }
  return leastOf(above, width)
}

/**
 * For each end in the text the cost of the best stretch: its slips so far, and where it begins, which is a fraction of
 * a slip, so that of equally good ones the first costs least.
 */
type Row = Float64Array

const SLIP = 2 ** 32

function slipsOf(cost: number): number {
  return Math.floor(cost / SLIP)
}

function newRows(width: number): [Row, Row, Row] {
  return [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
}

/** Reused by every alignment: a keystroke makes very many, most of them short. */
let rows = newRows(256)

/** Fills the row of the first `i` characters of the pattern and returns its least cost. */
function fillRow(
  { pattern, text, i }: { readonly pattern: string; readonly text: string; readonly i: number },
  before: Row,
  above: Row,
  row: Row,
): number {
  const last = pattern.charCodeAt(i - 1)
  const lastButOne = pattern.charCodeAt(i - 2)
  let least = i * SLIP
  row[0] = least
  for (let j = 1; j <= text.length; j++) {
    const char = text.charCodeAt(j - 1)
    let cost = at(above, j - 1) + (char === last ? 0 : SLIP)
    cost = Math.min(cost, at(above, j) + SLIP, at(row, j - 1) + SLIP)
    const isSwapped = i > 1 && j > 1 && char === lastButOne && text.charCodeAt(j - 2) === last
    if (isSwapped) cost = Math.min(cost, at(before, j - 2) + SLIP)
    row[j] = cost
    least = Math.min(least, cost)
  }
  return least
}

function at(row: Row, index: number): number {
  return row[index] as number
}

/** Returns the stretch that costs least; of several, which begin together, the longest. */
function leastOf(row: Row, width: number): Alignment {
  let end = 0
  for (let j = 1; j < width; j++) if (at(row, j) <= at(row, end)) end = j
  return { errors: slipsOf(at(row, end)), start: at(row, end) % SLIP, end }
}

/**
 * Returns the longest common subsequence of `text` and `pattern`.
 *
 * @returns Stretches of one or more code units of `text`, in order and apart from each other.
 */
export function sharedStretches(pattern: string, text: string): Stretch[] {
  const lengths = sharedLengths(pattern, text)
  const spans: Stretch[] = []
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

/** Returns the length of the longest common subsequence of two texts. */
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
