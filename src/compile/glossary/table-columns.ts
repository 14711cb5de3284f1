import { greatestOf } from '../../text/extremes.ts'
import { stripQuotes } from '../../text/fold.ts'
import type { LevelledText } from '../texts.ts'
import { numberWorth, readEntryNumber } from './entry-number.ts'
import { COLUMN_NAMES, LETTER, NUMBER_CELL, PAGE_CELL, POINTER_CELL, SENTENCE_STOP } from './patterns.ts'
import type { TableRow } from './table-rows.ts'

/** Which column of a table holds what; null for a column that the table has not. */
export interface Columns {
  readonly number: number | null
  readonly name: number
  /** The columns of definitions: one, or several side by side. */
  readonly definitions: readonly number[]
}

/** A number alone in a cell, or at the head of one. */
export interface CellNumber {
  readonly printed: string
  readonly value: number
}

type Role = keyof typeof COLUMN_NAMES

/** The least share of a column's cells that have its form. */
const MOST = 0.8
/** Names are shorter on average, in code units. */
const LONGEST_NAME = 40
/** How many names of a column are looked up in the text. */
const MOST_LOOKED_UP = 20

/** Reads a cell that is a number; null for any other. */
export function readCellNumber(text: string): CellNumber | null {
  const numbered = readEntryNumber(text, null)
  const printed = numbered?.length === text.length ? numbered.printed : NUMBER_CELL.exec(text)?.[0]
  const value = printed === undefined ? null : numberWorth(printed)
  return printed === undefined || value === null ? null : { printed, value }
}

/** Tells whether a row gives the names of columns: the document says so, or its words do; a row of content does not. */
export function isHeaderRow({ cells, isHeader }: TableRow): boolean {
  if (cells.some(({ text }) => SENTENCE_STOP.test(text) || readCellNumber(text)?.value === 1)) return false
  const named = cells.filter(({ text }) => roleOf(text) !== null || POINTER_CELL.test(text))
  return isHeader || (named.length > 1 && named.length * 2 > cells.length)
}

/** Returns what a column with this name holds; null for a name that does not say. */
export function roleOf(name: string): Role | null {
  if (name.length > 12) return null
  const plain = name.replace(/\s/gu, '')
  const roles: readonly Role[] = ['number', 'other', 'name', 'definition', 'page']
  return roles.find((role) => COLUMN_NAMES[role].test(plain)) ?? null
}

/**
 * Finds the columns of names and definitions, and that of numbers.
 *
 * Numbers count on, 指 stands in every row, pages have their form; of the others the definition is the longest, and the
 * name is what the text uses. The names of columns decide where there are some.
 *
 * @returns Null where the table does not have both.
 */
export function readColumns(
  source: LevelledText,
  header: TableRow | null,
  rows: readonly TableRow[],
): Columns | null {
  const texts = new Map<number, string[]>()
  for (const { column, text } of rows.flatMap(({ cells }) => cells)) {
    const found = texts.get(column)
    if (found) found.push(text)
    else texts.set(column, [text])
  }
  const roles = new Map<number, Role | null>(
    (header?.cells ?? []).map(({ column, text }) => [column, roleOf(text)]),
  )
  const columns = [...texts.keys()].filter((column) => column >= 0).sort((a, b) => a - b)
  const textsOf = (column: number) => texts.get(column) ?? []
  const number = columns.find((column) => countsOn(textsOf(column), roles.get(column) === 'number')) ?? null
  const rest = columns.filter((column) => {
    const role = roles.get(column) ?? null
    if (column === number || role === 'page' || role === 'other' || role === 'number') return false
    return !isMostly(
      textsOf(column),
      (text) => POINTER_CELL.test(text) || PAGE_CELL.test(text) || !LETTER.test(text),
    )
  })
  const definition =
    longest(
      rest.filter((column) => roles.get(column) === 'definition'),
      textsOf,
    ) ??
    longest(
      rest.filter((column) => roles.get(column) !== 'name'),
      textsOf,
    )
  const short = rest.filter(
    (column) =>
      column !== definition &&
      averageOf(textsOf(column)) <= LONGEST_NAME &&
      roles.get(column) !== 'definition',
  )
  const name =
    short.find((column) => roles.get(column) === 'name') ??
    mostUsed(
      source,
      short.filter((column) => isVaried(textsOf(column))),
      textsOf,
    )
  if (definition === null || name === null) return null
  return { number, name, definitions: withNeighbours(definition, (at) => roles.get(at) === 'definition') }
}

/** Returns a column with those beside it that are named as columns of definitions too. */
function withNeighbours(column: number, isDefinition: (column: number) => boolean): number[] {
  const found = [column]
  if (!isDefinition(column)) return found
  for (let at = column - 1; isDefinition(at); at--) found.unshift(at)
  for (let at = column + 1; isDefinition(at); at++) found.push(at)
  return found
}

function isMostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length >= texts.length * MOST
}

/** Tells whether cells are numbers that count on by one; some may be missing. */
function countsOn(texts: readonly string[], isNamed: boolean): boolean {
  const values = texts.flatMap((text) => readCellNumber(text)?.value ?? [])
  if (values.length < texts.length * MOST) return false
  const steps = values.filter((value, i) => i > 0 && (value === (values[i - 1] ?? 0) + 1 || value === 1))
  return isNamed || (values[0] === 1 && steps.length >= (values.length - 1) * MOST)
}

/** Tells whether cells differ: the same few words again and again are kinds, no names. */
function isVaried(texts: readonly string[]): boolean {
  return texts.length < 3 || new Set(texts).size * 2 > texts.length
}

function averageOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length
}

function longest(columns: readonly number[], textsOf: (column: number) => readonly string[]): number | null {
  const totals = columns.map((column) => textsOf(column).reduce((sum, text) => sum + text.length, 0))
  return columns[totals.indexOf(greatestOf(totals))] ?? null
}

/** Returns the column whose texts stand most often in the text elsewhere too; of equals the first. */
function mostUsed(
  source: LevelledText,
  columns: readonly number[],
  textsOf: (column: number) => readonly string[],
): number | null {
  if (columns.length < 2) return columns[0] ?? null
  const shares = columns.map((column) => {
    const names = textsOf(column).slice(0, MOST_LOOKED_UP).map(stripQuotes)
    const used = names.filter((name) => {
      return name.length > 1 && source.lastIndexOf(name) > source.indexOf(name)
    })
    return used.length / names.length
  })
  return columns[shares.indexOf(greatestOf(shares))] ?? null
}
