import type { Span } from '../../model/span.ts'
import { appendAll } from '../../text/collect.ts'
import { greatestOf } from '../../text/extremes.ts'
import type { AppendixLines, FormedEntries } from './appendix.ts'
import type { Entry } from './entry.ts'
import { readEntryNumber } from './entry-number.ts'
import { announcesAppendix, compactLine } from './headings.ts'
import { CLOSING_COLON, CONTINUED_TITLE, PAGE_AFTER } from './patterns.ts'
import { type Columns, isHeaderRow, readCellNumber, readColumns, roleOf } from './table-columns.ts'
import { CONTINUED, isDrawnRow, rowsAt, type TableRow } from './table-rows.ts'
import { stackColumns } from './table-stacks.ts'

/** How many lines may stand before a table, or between two. */
const LONGEST_LEAD = 3
/** A longer line before a table, in code units, is no note or heading of it. */
const LONGEST_NOTE = 60

/**
 * Reads the tables that an appendix consists of: an entry a row.
 *
 * A row of column names is none; a row with one cell heads a group, and one without a name goes on with the entry before.
 *
 * @param from The line after the heading.
 */
export function readTables(appendix: AppendixLines, from: number): FormedEntries | null {
  const { source, lines } = appendix
  if (isDrawnRow(source, lines[from - 1])) return null
  let width = 0
  const entries: Entry[] = []
  for (let at = from, lead = 0; at < lines.length && lead <= LONGEST_LEAD; ) {
    const line = lines[at] as Span
    const read = readTable(appendix, at)
    // A table that goes on has the columns of the one before.
    if (read === null || (width > 0 && read.width !== width)) {
      const text = compactLine(source, line)
      const isOther = announcesAppendix(text) && !(entries.length > 0 && CONTINUED_TITLE.test(text))
      if (isOther || line.end - line.start > LONGEST_NOTE) break
      lead++
      at++
      continue
    }
    appendAll(entries, read.entries)
    width = read.width
    lead = 0
    while ((lines[at]?.start ?? Number.POSITIVE_INFINITY) < read.end) at++
  }
  return entries.length === 0 ? null : { entries, remarks: [] }
}

/** Tells whether a table begins in a line whose first row names a column of names and one of their definitions. */
export function headsTable(appendix: AppendixLines, at: number): boolean {
  const [header, ...rows] = rowsAt(appendix, at)
  const roles = header?.cells.map(({ text }) => roleOf(text)) ?? []
  return rows.length > 1 && roles.includes('name') && roles.includes('definition')
}

function readTable(appendix: AppendixLines, at: number) {
  const { source } = appendix
  const all = rowsAt(appendix, at)
  const titles = all.findIndex(({ cells }) => cells.length > 1)
  const first = all[titles]
  if (first === undefined) return null
  const header = isHeaderRow(first) ? first : null
  const below = all
    .slice(titles + (header ? 1 : 0))
    .filter((row) => header === null || !isSameRow(row, header))
  const { header: names, rows } = stackColumns(header, below)
  const columns = readColumns(source, names, rows)
  if (columns === null) return null
  const entries = readRows(columns, dropUnnumberedFirst(columns, rows))
  return entries.length === 0
    ? null
    : { entries, width: greatestOf(first.cells.map(({ column }) => column)) + 1, end: all.at(-1)?.end ?? 0 }
}

function isSameRow(row: TableRow, header: TableRow): boolean {
  const textOf = ({ cells }: TableRow) => cells.map(({ text }) => text).join('\t')
  return textOf(row) === textOf(header)
}

/** A first row without a number above rows that have one names the columns, whatever it says. */
function dropUnnumberedFirst(columns: Columns, rows: readonly TableRow[]): readonly TableRow[] {
  const hasNumber = (row: TableRow | undefined) =>
    row?.cells.some(({ column, text }) => column === columns.number && readCellNumber(text) !== null) ?? false
  const [first, second] = rows
  const isTitle = !hasNumber(first) && hasNumber(second) && first?.cells.every(({ text }) => text.length <= 8)
  return isTitle ? rows.slice(1) : rows
}

function readRows(columns: Columns, rows: readonly TableRow[]): Entry[] {
  const entries: Entry[] = []
  for (const row of rows) {
    const cellAt = (at: number | null) => row.cells.find(({ column }) => column === at)
    const name = cellAt(columns.name)
    const definition = definitionOf(row, columns) ?? cellAt(CONTINUED)
    const last = entries.at(-1)
    if (!name && definition && last) {
      const start = last.definition.start < last.definition.end ? last.definition.start : definition.start
      const whole = { start, end: definition.end }
      entries[entries.length - 1] = {
        ...last,
        entrySpan: { ...last.entrySpan, end: row.end },
        definition: whole,
      }
    }
    if (!name || row.cells.length === 1) continue
    const cell = cellAt(columns.number)
    entries.push(entryOf(row, { name, definition: definition ?? null, number: cell?.text ?? null }))
  }
  return entries
}

/** Returns a row's definition: the cells of the columns that define, which stand side by side, as one stretch. */
function definitionOf({ cells }: TableRow, { definitions }: Columns): Span | undefined {
  const found = cells.filter(({ column }) => definitions.includes(column))
  const [first] = found
  return first && { start: first.start, end: found.at(-1)?.end ?? first.end }
}

interface RowParts {
  readonly name: Span & { readonly text: string }
  readonly definition: Span | null
  readonly number: string | null
}

function entryOf(row: TableRow, { name, definition, number }: RowParts): Entry {
  const own = readCellNumber(number ?? '')
  const typed = own === null ? readEntryNumber(name.text, null) : null
  const skip = typed?.length ?? 0
  const page = PAGE_AFTER.exec(name.text)
  const text = name.text.slice(skip, page && page.index > skip ? page.index : undefined).trimEnd()
  const start = name.start + skip
  const { start: defined, end } = definition ?? { start: row.end, end: row.end }
  return {
    number: own?.printed ?? typed?.printed ?? null,
    value: own?.value ?? typed?.value ?? null,
    entrySpan: { start: row.start, end: row.end },
    labelSpan: { start, end: start + text.replace(CLOSING_COLON, '').length },
    definition: { start: defined, end },
  }
}
