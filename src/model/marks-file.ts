/** The marks of a document as they are kept beside its text (marks.json): a line a mark. */

import type { Mark } from './marks.ts'

/** A mark in the file: its kind, where it begins and ends, then what else it says, in a fixed order. */
type Row = readonly (string | number | boolean | null)[]

/** Formats marks, in their order; the same marks give the same bytes. */
export function formatMarks(marks: readonly Mark[]): string {
  const rows = marks.map((mark) =>
    JSON.stringify([mark.kind, mark.span.start, mark.span.end, ...detailsOf(mark)]),
  )
  return `[\n${rows.join(',\n')}\n]\n`
}

function detailsOf(mark: Mark): Row {
  switch (mark.kind) {
    case 'heading':
      return [mark.level]
    case 'cell':
      return [mark.table, mark.row, mark.column, mark.isHeader]
    case 'list-item':
      return [mark.level, mark.number]
    case 'note':
    case 'note-reference':
      return [mark.id]
    case 'furniture':
      return [mark.at]
    default:
      return []
  }
}

/**
 * Parses marks that `formatMarks` wrote.
 *
 * @param length Length of the text that they speak of, in UTF-16 code units.
 * @returns Null where they are none: no list of known marks, in order, with spans within the text.
 */
export function parseMarks(json: string, length: number): readonly Mark[] | null {
  const rows = parseJson(json)
  if (!Array.isArray(rows)) return null
  const marks: Mark[] = []
  let last = 0
  for (const row of rows) {
    const mark = Array.isArray(row) ? readMark(row) : null
    if (mark === null || mark.span.start < last || mark.span.end > length) return null
    last = mark.span.start
    marks.push(mark)
  }
  return marks
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function readMark([kind, start, end, ...details]: readonly unknown[]): Mark | null {
  if (!isCount(start) || !isCount(end) || start >= end) return null
  const span = { start, end }
  const [first, second, third, fourth] = details
  if (kind === 'heading') return isCount(first) ? { kind, span, level: first } : null
  if (kind === 'cell') {
    const isPlaced = isCount(first) && isCount(second) && isCount(third) && typeof fourth === 'boolean'
    return isPlaced ? { kind, span, table: first, row: second, column: third, isHeader: fourth } : null
  }
  if (kind === 'list-item') {
    const isNumbered = second === null || typeof second === 'string'
    return isCount(first) && isNumbered ? { kind, span, level: first, number: second } : null
  }
  if (kind === 'note' || kind === 'note-reference')
    return typeof first === 'string' ? { kind, span, id: first } : null
  if (kind === 'furniture') return isFurniture(first) ? { kind, span, at: first } : null
  return kind === 'bold' || kind === 'term' || kind === 'contents' ? { kind, span } : null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isFurniture(value: unknown): value is 'header' | 'footer' | 'navigation' {
  return value === 'header' || value === 'footer' || value === 'navigation'
}
