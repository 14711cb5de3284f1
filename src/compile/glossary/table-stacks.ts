import { greatestOf } from '../../text/extremes.ts'
import { readCellNumber, roleOf } from './table-columns.ts'
import type { TableCell, TableRow } from './table-rows.ts'

/** The rows of a table below the names of its columns. */
interface Stack {
  readonly header: TableRow | null
  readonly rows: readonly TableRow[]
}

/**
 * Puts columns that a table has twice or more side by side (序号 名词 解释 序号 名词 解释) below one another.
 *
 * The names of the columns repeat, or, without them, the numbers of each row. Rows are returned as they are numbered:
 * along the row, or down the first columns and then the next.
 */
export function stackColumns(header: TableRow | null, rows: readonly TableRow[]): Stack {
  const width = header ? periodOfNames(header) : periodOfNumbers(rows)
  if (width === null) return { header, rows }
  const stacks = rows.map((row) => divideRow(row, width))
  const most = greatestOf([0, ...stacks.map(({ length }) => length)])
  const down = Array.from({ length: most }, (_, i) => stacks.flatMap((stack) => stack[i] ?? [])).flat()
  const along = stacks.flat()
  return {
    header: header && { ...header, cells: header.cells.filter(({ column }) => column < width) },
    rows: countSteps(down) > countSteps(along) ? down : along,
  }
}

/** Returns after how many columns their names repeat; null where they do not, or have no name and definition. */
function periodOfNames({ cells }: TableRow): number | null {
  const names = cells.map(({ text }) => text.replace(/\s/gu, ''))
  const width = names.indexOf(names[0] ?? '', 1)
  const isWhole = width > 1 && names.length % width === 0 && cells.every(({ column }, i) => column === i)
  const roles = names.map(roleOf)
  const isPeriod = isWhole && names.every((name, i) => name === names[i % width])
  return isPeriod && roles.includes('name') && roles.includes('definition') ? width : null
}

/** Returns after how many columns numbers come again that count on from each other; null where none do. */
function periodOfNumbers(rows: readonly TableRow[]): number | null {
  const [first] = rows
  const numbers = first?.cells.filter(({ text }) => readCellNumber(text) !== null) ?? []
  const [one, two] = numbers
  if (one?.column !== 0 || two === undefined || two.column < 3) return null
  const isPeriod = rows.every((row) =>
    row.cells.every(({ column, text }) => (column % two.column === 0) === (readCellNumber(text) !== null)),
  )
  return isPeriod ? two.column : null
}

function divideRow(row: TableRow, width: number): TableRow[] {
  const stacks = new Map<number, TableCell[]>()
  for (const cell of row.cells) {
    const at = Math.max(0, Math.floor(cell.column / width))
    const own = { ...cell, column: cell.column % width }
    stacks.set(at, [...(stacks.get(at) ?? []), own])
  }
  return [...stacks.values()].map((cells, i) => ({
    ...row,
    start: i === 0 ? row.start : (cells[0]?.start ?? row.start),
    end: i === stacks.size - 1 ? row.end : (cells.at(-1)?.end ?? row.end),
    cells,
  }))
}

/** Counts the rows whose number is the next after that of the row before. */
function countSteps(rows: readonly TableRow[]): number {
  const values = rows.map(({ cells }) => readCellNumber(cells[0]?.text ?? '')?.value ?? null)
  return values.filter((value, i) => value !== null && value === (values[i - 1] ?? Number.NaN) + 1).length
}
