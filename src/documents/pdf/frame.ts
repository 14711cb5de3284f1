import { mostCommonSize } from './lines.ts'
import type { PdfLine } from './page.ts'

/** The frame that a document's text is set in; lengths are points. */
export interface TextFrame {
  readonly leftOf: (line: PdfLine) => number
  readonly rightOf: (line: PdfLine) => number
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean
  /** From baseline to baseline. */
  readonly pitch: number
}

/** A line that is this share of the widest may tell where the right edge is, as may the lines up to this rank. */
const LONG = 0.7
const EDGE_RANK = 0.8
/** The share of the lines that must begin at the left edge. */
const LEAST_AT_EDGE = 0.08
/** An indent is at least as wide, in font sizes, and at most. */
const INDENT = [1.2, 4.5] as const
const LEAST_INDENTED = 0.03
/** So few lines show no edges. */
const FEW_LINES = 4

/** Measures the frame of a document's text: left and right pages may stand differently. */
export function measureText(pages: readonly (readonly PdfLine[])[]): TextFrame {
  const lines = pages.flat()
  const size = mostCommonSize(lines)
  const sides = new Map<string, { left: number; right: number }>()
  const wide = lines.filter(({ column }) => column === undefined)
  for (const [key, own] of groupBy(lines, sideOf)) {
    const inColumn = own[0]?.column !== undefined
    // A title over columns has no frame but that of other pages, or of all columns.
    const isLone = wide.length < lines.length && !inColumn && own.length < FEW_LINES
    const frame = isLone ? (wide.length < FEW_LINES ? lines : wide) : own
    sides.set(key, edgesOf(frame, inColumn || frame === lines ? mostCommonSize(frame) : size))
  }
  const edges = (line: PdfLine) => sides.get(sideOf(line)) ?? { left: 0, right: 0 }
  const body = lines.filter((line) => line.size === size)
  const indented = body.filter((line) => {
    const indent = (line.left - edges(line).left) / size
    return indent >= INDENT[0] && indent <= INDENT[1]
  })
  return {
    leftOf: (line) => edges(line).left,
    rightOf: (line) => edges(line).right,
    indents: indented.length >= body.length * LEAST_INDENTED,
    pitch: pitchOf(body) || size * 1.5,
  }
}

/** Lines of left pages and of right ones, and of each column, have edges of their own. */
function sideOf({ page, column }: PdfLine): string {
  return `${page % 2} ${column ?? ''}`
}

function groupBy(lines: readonly PdfLine[], keyOf: (line: PdfLine) => string): Map<string, PdfLine[]> {
  const groups = new Map<string, PdfLine[]>()
  for (const line of lines) {
    const key = keyOf(line)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return groups
}

function edgesOf(lines: readonly PdfLine[], size: number): { left: number; right: number } {
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.2)
  const widest = body.reduce((width, { left, right }) => Math.max(width, right - left), 0)
  const long = body.filter(({ left, right }) => right - left >= widest * LONG)
  const rights = long.map(({ right }) => right).sort((a, b) => a - b)
  return {
    left: leftEdge(body.map(({ left }) => Math.round(left))),
    right: rights[Math.floor((rights.length - 1) * EDGE_RANK)] ?? 0,
  }
}

/** The leftmost place where a fair share of the lines begin: first lines may outnumber the others. */
function leftEdge(lefts: readonly number[]): number {
  const least = Math.max(1, lefts.length * LEAST_AT_EDGE)
  const near = (edge: number) => lefts.filter((left) => left >= edge && left <= edge + 2).length
  return [...new Set(lefts)].sort((a, b) => a - b).find((edge) => near(edge) >= least) ?? 0
}

function pitchOf(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    return before && before.page === line.page ? [Math.round((line.y - before.y) * 2) / 2] : []
  })
  return mostCommon(steps.filter((step) => step > 0))
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let found = values[0] ?? 0
  for (const [value, count] of counts) if (count > (counts.get(found) ?? 0)) found = value
  return found
}
