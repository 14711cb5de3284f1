import { appendAll } from '../../text/collect.ts'
import { greatestOf, leastOf } from '../../text/extremes.ts'
import type { PdfLine, TextPiece } from './page.ts'

/** A stretch of a row without wide gaps; lengths are points. */
interface Segment {
  readonly left: number
  readonly right: number
}

/** What stands on one baseline. */
export interface ColumnRow {
  readonly y: number
  readonly size: number
  readonly pieces: readonly TextPiece[]
}

/** Where two columns of text meet on a page: rows from `top` to `bottom` that do not cross `gutter` are in them. */
export interface Columns {
  readonly gutter: number
  /** The indexes of the rows, sorted by height, that stand in columns. */
  readonly rows: ReadonlySet<number>
}

/** Shares of a font's size. */
const GAP = 0.9
const NARROWEST = 10
const NEAR_EDGE = 2.5
const FAR_DOWN = 1.9
/** The right column begins within this middle part of the page's text. */
const MIDDLE = [0.35, 0.65] as const
/** Columns are at least as many lines high. */
const FEWEST_LEFT = 3
const FEWEST_RIGHT = 2
/** The share of lines that reach the right edge of their column: cells of a table are short. */
const LEAST_FULL = 0.35
/** The share of lines that have no wide gap within their column. */
const LEAST_WHOLE = 0.85
/** How much narrower than the other one column may be. */
const ALIKE = 0.6
/** A foot is smaller than the text of its column, by this share. */
const NOTE_SIZE = 0.93

/**
 * Finds two columns of text on a page; null where there are none.
 *
 * Rows that span the gutter (titles, page numbers) divide the page into bands. What is short or broken by gaps is a
 * table and no text.
 *
 * @param rows Sorted by height.
 */
export function findColumns(rows: readonly ColumnRow[]): Columns | null {
  const segments = rows.map(segmentsOf)
  const gutter = findGutter(segments.flat(), rows)
  if (gutter === null) return null
  const isCrossed = (at: number) => segments[at]?.some(({ left, right }) => left < gutter && right > gutter)
  const found = new Set<number>()
  for (let from = 0; from < rows.length; ) {
    let end = from
    while (end < rows.length && !isCrossed(end)) end++
    const band = trimBand({ rows, segments, gutter }, from, end)
    if (isText({ rows, segments, gutter }, band)) for (const at of band) found.add(at)
    from = end + 1
  }
  return found.size > 0 ? { gutter, rows: found } : null
}

function segmentsOf({ size, pieces }: ColumnRow): Segment[] {
  const segments: { left: number; right: number }[] = []
  for (const { x, width } of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    if (last && x - last.right <= GAP * size) last.right = Math.max(last.right, x + width)
    else segments.push({ left: x, right: x + width })
  }
  return segments
}

/** Finds the middle of the gutter that most stretches begin right of and fewest cross. */
function findGutter(segments: readonly Segment[], rows: readonly ColumnRow[]): number | null {
  const size = rows[0]?.size ?? 0
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const { left, right } of segments) {
    start = Math.min(start, left)
    end = Math.max(end, right)
  }
  const inMiddle = segments
    .map(({ left }) => Math.round(left))
    .filter((left) => {
      const share = (left - start) / (end - start)
      return share >= MIDDLE[0] && share <= MIDDLE[1]
    })
  let best = 0
  let found: number | null = null
  for (const edge of [...new Set(inMiddle)].sort((a, b) => a - b)) {
    const before = segments.reduce((most, { right }) => (right < edge ? Math.max(most, right) : most), 0)
    const at = (Math.max(before, edge - 2 * size) + edge) / 2
    const right = segments.filter(({ left }) => left >= edge - 1).length
    const score = right - segments.filter((one) => one.left < at && one.right > at).length / 4
    if (score > best) [best, found] = [score, at]
  }
  return found
}

interface Divided {
  readonly rows: readonly ColumnRow[]
  readonly segments: readonly (readonly Segment[])[]
  readonly gutter: number
}

/** Returns the rows of a band that stand in columns: not the last words of a paragraph above, nor a heading below. */
function trimBand({ rows, segments, gutter }: Divided, from: number, end: number): number[] {
  const band = rows.slice(from, end).map((_, at) => from + at)
  const isRight = (at: number) => segments[at]?.some(({ left }) => left > gutter) ?? false
  const rights = band.filter(isRight)
  const [first = from, last = from] = [rights[0], rights.at(-1)]
  const far = (a: number, b: number) => {
    const [above, below] = [rows[a], rows[b]]
    return above && below ? below.y - above.y > FAR_DOWN * Math.max(above.size, below.size) : false
  }
  let start = first
  while (start > from && !far(start - 1, first)) start--
  let stop = last
  while (stop + 1 < end && !far(stop, stop + 1)) stop++
  return band.filter((at) => at >= start && at <= stop)
}

function isText({ rows, segments, gutter }: Divided, band: readonly number[]): boolean {
  const size = rows[band[0] ?? 0]?.size ?? 1
  const sides = [0, 1].map((side) =>
    band
      .map((at) => (segments[at] ?? []).filter(({ left }) => left > gutter === (side === 1)))
      .filter((own) => own.length > 0),
  )
  const lines = sides.map((side) =>
    side.map((own) => ({ left: own[0]?.left ?? 0, right: own.at(-1)?.right ?? 0 })),
  )
  const edges = lines.map((side) => ({
    left: side.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: side.reduce((most, { right }) => Math.max(most, right), 0),
  }))
  const widths = edges.map(({ left, right }) => right - left)
  const all = sides.flat()
  const whole = all.filter((own) => own.length === 1).length
  const full = lines.flatMap((side, i) =>
    side.filter(({ right }) => right >= (edges[i]?.right ?? 0) - NEAR_EDGE * size),
  )
  return (
    (lines[0]?.length ?? 0) >= FEWEST_LEFT &&
    (lines[1]?.length ?? 0) >= FEWEST_RIGHT &&
    leastOf(widths) >= NARROWEST * size &&
    leastOf(widths) >= ALIKE * greatestOf(widths) &&
    whole >= LEAST_WHOLE * all.length &&
    full.length >= LEAST_FULL * all.length
  )
}

/** Returns the lines of a page in the order in which they are read: in each band the left column before the right. */
export function orderColumns(lines: readonly PdfLine[]): PdfLine[] {
  const ordered: PdfLine[] = []
  for (let from = 0; from < lines.length; ) {
    let end = from
    while (end < lines.length && lines[end]?.column !== undefined) end++
    const band = lines.slice(from, end)
    const columns = [0, 1].map((side) => band.filter(({ column }) => column === side))
    // Notes at the foot of a column stand below the text of both.
    const feet = end < lines.length ? [0, 0] : columns.map(footOf)
    appendAll(
      ordered,
      columns.flatMap((column, i) => column.slice(0, column.length - (feet[i] ?? 0))),
    )
    appendAll(
      ordered,
      columns.flatMap((column, i) => column.slice(column.length - (feet[i] ?? 0))),
    )
    appendAll(ordered, lines.slice(end, end + 1))
    from = end + 1
  }
  return ordered
}

/** Counts the small lines that end a column. */
function footOf(lines: readonly PdfLine[]): number {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0)
  let count = 0
  while (count < lines.length && (lines[lines.length - 1 - count]?.size ?? 0) < size * NOTE_SIZE) count++
  return count
}
