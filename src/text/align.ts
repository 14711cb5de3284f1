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
  // Three rows of the table, each with the slips so far and where the stretch began.
  if (width > rows[0].errors.length) rows = newRows(2 * width)
  let [before, above, row] = rows
  for (let j = 0; j < width; j++) {
    above.errors[j] = 0
    above.start[j] = j
  }
  for (let i = 1; i <= pattern.length; i++) {
    fillRow({ pattern, text, i }, before, above, row)
    if (row.least > most) return { errors: row.least, start: 0, end: 0 }
    ;[before, above, row] = [above, row, before]
  }
  return leastOf(above, width)
}

interface Row {
  readonly errors: Int32Array
  readonly start: Int32Array
  least: number
}

function newRows(width: number): [Row, Row, Row] {
  const newRow = (): Row => ({ errors: new Int32Array(width), start: new Int32Array(width), least: 0 })
  return [newRow(), newRow(), newRow()]
}

/** Reused by every alignment: a keystroke makes very many, most of them short. */
let rows = newRows(256)

function fillRow(
  { pattern, text, i }: { readonly pattern: string; readonly text: string; readonly i: number },
  before: Row,
  above: Row,
  row: Row,
): void {
  const last = pattern.charCodeAt(i - 1)
  const lastButOne = pattern.charCodeAt(i - 2)
  row.errors[0] = i
  row.start[0] = 0
  row.least = i
  for (let j = 1; j <= text.length; j++) {
    const char = text.charCodeAt(j - 1)
    let errors = at(above.errors, j - 1) + (char === last ? 0 : 1)
    let start = at(above.start, j - 1)
    if (at(above.errors, j) + 1 < errors) {
      errors = at(above.errors, j) + 1
      start = at(above.start, j)
    }
    if (at(row.errors, j - 1) + 1 < errors) {
      errors = at(row.errors, j - 1) + 1
      start = at(row.start, j - 1)
    }
    const isSwapped = i > 1 && j > 1 && char === lastButOne && text.charCodeAt(j - 2) === last
    if (isSwapped && at(before.errors, j - 2) + 1 < errors) {
      errors = at(before.errors, j - 2) + 1
      start = at(before.start, j - 2)
    }
    row.errors[j] = errors
    row.start[j] = start
    if (errors < row.least) row.least = errors
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] as number
}

/** Returns the stretch with the fewest errors; of several that begin together the longest, else the first. */
function leastOf({ errors, start }: Row, width: number): Alignment {
  let best = 0
  for (let end = 1; end < width; end++) {
    const isLess = at(errors, end) < at(errors, best)
    if (isLess || (at(errors, end) === at(errors, best) && at(start, end) === at(start, best))) best = end
  }
  return { errors: at(errors, best), start: at(start, best), end: best }
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
