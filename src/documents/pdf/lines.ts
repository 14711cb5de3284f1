import { greatestOf } from '../../text/extremes.ts'
import { LEADING_BLANKS, LONE_CHARS, NEEDLESS_BLANK } from '../patterns.ts'
import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import { findColumns } from './columns.ts'
import type { PdfLine, PdfPage, TextPiece } from './page.ts'

/** Shares of a font's size. */
const SAME_BASELINE = 0.3
const BLANK_GAP = 0.15
const WIDE_GAP = 1.2
const DOUBLED_WITHIN = 0.3
/** A raised number is smaller than what it is raised over, stands above its baseline and beside it. */
const RAISED_SIZE = 0.8
const LEAST_RAISE = 0.12
const MOST_RAISE = 0.8
const BESIDE = 0.8

interface Row {
  readonly y: number
  readonly size: number
  readonly pieces: TextPiece[]
}

/** Returns the lines of a page from top to bottom; where it has two columns, that of the left before that of the right. */
export function readPageLines({ pieces }: PdfPage, page: number): PdfLine[] {
  const { rows: gathered, raised } = lowerRaised(gatherRows(pieces))
  const rows = gathered.filter(({ pieces: inRow }) => inRow.length > 0).sort((a, b) => a.y - b.y)
  const columns = findColumns(rows)
  return rows.flatMap((row, at): PdfLine[] => {
    if (!columns?.rows.has(at)) return [toLine(row, raised, page)]
    return ([0, 1] as const).flatMap((column) => {
      const own = row.pieces.filter(({ x }) => x > columns.gutter === (column === 1))
      const size = mostCommonSize(own)
      return own.length > 0 ? [{ ...toLine({ y: row.y, size, pieces: own }, raised, page), column }] : []
    })
  })
}

/** Puts pieces of one baseline into a row. */
function gatherRows(pieces: readonly TextPiece[]): Row[] {
  const rows: Row[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const near = row && piece.y - row.y <= SAME_BASELINE * Math.min(piece.size, row.size)
    if (near) row.pieces.push(piece)
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows.map(({ pieces: inRow }) => {
    const size = mostCommonSize(inRow)
    return { y: inRow.find((piece) => piece.size === size)?.y ?? 0, size, pieces: inRow }
  })
}

/** The size that most characters have. */
export function mostCommonSize(pieces: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>()
  for (const { text, size } of pieces) counts.set(size, (counts.get(size) ?? 0) + text.length)
  let most = 0
  let found = 0
  for (const [size, count] of counts)
    if (count > most) {
      most = count
      found = size
    }
  return found
}

/** Moves small pieces that stand above the baseline of the row below them into that row. */
function lowerRaised(rows: readonly Row[]): { rows: Row[]; raised: ReadonlySet<TextPiece> } {
  const raised = new Set<TextPiece>()
  const result = rows.map((row) => ({ ...row, pieces: [...row.pieces] }))
  for (const [at, row] of result.entries()) {
    for (const next of [row, result[at + 1], result[at + 2]]) {
      if (!next) continue
      for (const piece of [...row.pieces]) {
        if (raised.has(piece) || !isRaisedOver(piece, next)) continue
        raised.add(piece)
        if (next === row) continue
        row.pieces.splice(row.pieces.indexOf(piece), 1)
        next.pieces.push(piece)
      }
    }
  }
  return { rows: result, raised }
}

function isRaisedOver(piece: TextPiece, row: Row): boolean {
  const rise = (row.y - piece.y) / row.size
  if (piece.size > row.size * RAISED_SIZE || rise < LEAST_RAISE || rise > MOST_RAISE) return false
  return row.pieces.some((other) => {
    if (other === piece || other.size <= piece.size) return false
    const after = piece.x - (other.x + other.width)
    const before = other.x - (piece.x + piece.width)
    return Math.max(after, before) <= BESIDE * row.size
  })
}

function toLine({ y, size, pieces }: Row, raised: ReadonlySet<TextPiece>, page: number): PdfLine {
  let text = ''
  let last: TextPiece | null = null
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    if (last && isDoubled(last, piece)) continue // drawn twice to look bold
    const gap = last ? (piece.x - last.x - last.width) / size : 0
    const own = piece.text
    if (gap > WIDE_GAP) text += '\t'
    else if (gap > BLANK_GAP) text += ' '
    text += raised.has(piece) ? RAISE_START + own.trim() + RAISE_END : own
    last = piece
  }
  const first = pieces[0]
  const indent = first ? (LEADING_BLANKS.exec(first.text)?.[0].length ?? 0) : 0
  return {
    text: tidy(text.replaceAll(RAISE_END + RAISE_START, '')),
    left: (first?.x ?? 0) + indent * size,
    right: greatestOf(pieces.map(({ x, width }) => x + width)),
    y,
    size,
    page,
  }
}

function isDoubled(last: TextPiece, piece: TextPiece): boolean {
  return piece.text === last.text && Math.abs(piece.x - last.x) < DOUBLED_WITHIN * piece.size
}

/** Chinese is written without blanks; what parts digits from it is the setter's. A spread title is one word. */
function tidy(text: string): string {
  const trimmed = text.trim()
  const closed = LONE_CHARS.test(trimmed) ? trimmed.replace(/[\t ]/gu, '') : trimmed
  return closed.replace(NEEDLESS_BLANK, '')
}
