import { type Span, sliceSpan } from '../../model/span.ts'
import { groupBy } from '../../text/collect.ts'
import { countLeading } from '../../text/sorted.ts'
import type { Form, MarkOf } from '../form.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { AppendixLines } from './appendix.ts'
import { RULE_LINE } from './patterns.ts'

/** A cell with text; columns are counted from 0. */
export interface TableCell extends Span {
  readonly column: number
  readonly text: string
}

/** A row of a table: its cells in order, and all lines that it takes. */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[]
  /** Whether the document calls it a row of column names. */
  readonly isHeader: boolean
}

/** How many headings of an appendix a table may hold or follow: it is read anew for each. */
const MOST_READ = 20

/** Reads the rows of the table that begins in a line; empty where none does. */
export function rowsAt(appendix: AppendixLines, at: number): readonly TableRow[] {
  const line = appendix.lines[at]
  if (line === undefined) return []
  const first = appendix.form.within('cell', line)[0]
  return first ? markedRows(appendix, first) : drawnRows(appendix.source, appendix.lines, at)
}

/** Sorts the cells of a document by table. */
export function cellsByTable(form: Form): ReadonlyMap<number, readonly MarkOf<'cell'>[]> {
  return groupBy(form.all('cell'), ({ table }) => table)
}

/** Reads rows from the marks of their cells, from a cell's row on to the end of its table. */
function markedRows(appendix: AppendixLines, first: MarkOf<'cell'>): readonly TableRow[] {
  const { source, lines, cells, form, timesRead } = appendix
  // A cell that holds a table begins with it: the inner one is meant.
  const { table, row: from } =
    form.around('cell', { start: first.span.start, end: first.span.start + 1 }) ?? first
  const times = timesRead.get(table) ?? 0
  timesRead.set(table, times + 1)
  if (times >= MOST_READ) return []
  const later = (cells.get(table) ?? []).filter(({ row }) => row >= from)
  const rows = groupBy(later, ({ row }) => row)
  let reached = 0
  return [...rows.values()].map((row) => {
    const found = row
      .map(({ span, column }) => cellOf(source, span, column))
      .filter(({ start, end }) => start < end)
    const whole = wholeLines(lines, { start: row[0]?.span.start ?? 0, end: found.at(-1)?.end ?? 0 })
    const start = Math.max(reached, whole.start)
    reached = Math.max(start, whole.end)
    return { start, end: reached, cells: found, isHeader: row.every(({ isHeader }) => isHeader) }
  })
}

function cellOf(source: LevelledText, span: Span, column: number): TableCell {
  const trimmed = trimSpan(source, span)
  return { ...trimmed, column, text: sliceSpan(source, trimmed) }
}

/** Returns the lines that a span touches, as one. */
function wholeLines(lines: readonly Span[], { start, end }: Span): Span {
  const first = lines[countLeading(lines.length, (i) => (lines[i] as Span).start <= start) - 1]
  const last = lines[countLeading(lines.length, (i) => (lines[i] as Span).start < end) - 1]
  return { start: first?.start ?? start, end: Math.max(end, last?.end ?? end) }
}

/**
 * Reads rows that are drawn in the text, by tabs between three cells or more, or by strokes around the cells. A line
 * between two rows goes on with the one before.
 */
function drawnRows(source: LevelledText, lines: readonly Span[], at: number): readonly TableRow[] {
  const sign = signOf(source, lines[at])
  const next = signOf(source, lines[at + 1])
  if (sign === null || (next !== sign && signOf(source, lines[at + 2]) !== sign)) return []
  const rows: TableRow[] = []
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Span
    if (RULE_LINE.test(sliceSpan(source, { ...line, end: Math.min(line.end, line.start + 400) }))) continue
    if (signOf(source, line) === sign)
      rows.push({ ...line, cells: drawnCells(source, line, sign), isHeader: false })
    else if (!goesOn(source, lines, i, sign)) break
    else rows.push({ ...line, cells: [{ ...cellOf(source, line, 0), column: CONTINUED }], isHeader: false })
  }
  return rows
}

/** The column of a line that goes on with the last cell that is a definition. */
export const CONTINUED = -1

/** Tells whether a line is a row that is drawn in the text: it heads no appendix, whatever its last cell says. */
export function isDrawnRow(source: LevelledText, line: Span | undefined): boolean {
  return signOf(source, line) !== null
}

/** Tells whether a line that is no row stands between two: one of the next is a row, and it is itself a sentence. */
function goesOn(source: LevelledText, lines: readonly Span[], at: number, sign: string): boolean {
  const { end } = lines[at] as Span
  if (!'。；：，、'.includes(source[end - 1] as string)) return false
  return lines.slice(at + 1, at + 4).some((line) => signOf(source, line) === sign)
}

function signOf(source: LevelledText, line: Span | undefined): '\t' | '|' | null {
  if (line === undefined) return null
  const text = sliceSpan(source, { ...line, end: Math.min(line.end, line.start + 400) })
  if (text.startsWith('|') && text.includes('|', 1)) return '|'
  // A line ends before the tabs of its last cells where they are empty.
  const isEmptied = source[line.end] === '\t'
  return text.split('\t').length > (isEmptied ? 1 : 2) ? '\t' : null
}

function drawnCells(source: LevelledText, line: Span, sign: '\t' | '|'): TableCell[] {
  let start = line.start
  const isDrawn = sign === '|'
  return sliceSpan(source, line)
    .split(sign)
    .map((text, i) => {
      const cell = cellOf(source, { start, end: start + text.length }, isDrawn ? i - 1 : i)
      start += text.length + 1
      return cell
    })
    .filter((cell) => cell.start < cell.end)
}
