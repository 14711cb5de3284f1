import { greatestOf, leastOf } from '../text/extremes.ts'
import { medianOf, type Timed } from './measure.ts'

/** Formats rows as lines with aligned columns, the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blank = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return column === 0 ? cell + blank : blank + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Prints rows as a table. */
export function printTable(rows: readonly (readonly string[])[]): void {
  for (const line of formatTable(rows)) console.log(line)
}

/** Counts the columns of a terminal that a text takes: a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += char < '\u2000' ? 1 : 2
  return width
}

/** Formats a row of milliseconds: their median, the least and the most. */
export function spreadRow(name: string, values: readonly number[]): string[] {
  return [name, ...[medianOf(values), leastOf(values), greatestOf(values)].map(formatNumber)]
}

/** Formats a row of each stage: its milliseconds, its megabytes a second, and its speed as a share of one of them. */
export function speedRows(timed: readonly Timed[], megabytes: number, compared: number): string[][] {
  const own = timed[compared]?.ms ?? Number.NaN
  return timed.map(({ name, ms }) => [
    name,
    formatNumber(ms),
    formatNumber((1000 * megabytes) / ms),
    `${formatNumber((100 * own) / ms)}%`,
  ])
}

/** Formats a number with three significant digits. */
export function formatNumber(value: number): string {
  if (value >= 0.0001 && value < 0.1) return value.toPrecision(3)
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
  return value.toFixed(digits)
}
