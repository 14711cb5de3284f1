import type { Mark } from '../../model/marks.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import type { Edit } from '../../text/edits.ts'
import { NOTE_LINE, TYPED_NUMBER } from '../patterns.ts'
import { noteMarks } from '../raised-marks.ts'
import type { TextStyle } from './styles.ts'

/** A stretch of a text, what stands around it, and its offset in the source; null where it is written otherwise there. */
export interface StyledRun extends Span {
  readonly source: number | null
  readonly style: TextStyle
}

/** A line of the text; offsets are of the text. */
export interface MarkedLine {
  readonly start: number
  readonly text: string
  /** The number of its item with a blank behind it or none, as far as the reader wrote it; else empty. */
  readonly number: string
  readonly runs: readonly StyledRun[]
  /** How the line became what it is: its number put in, and `raisedEdits`. */
  readonly edits: readonly Edit[]
}

/** Returns what the elements of a page say of its lines, in order. */
export function marksOf(lines: readonly MarkedLine[]): Mark[] {
  const marks = lines.flatMap((line) => {
    const notes = [...itemNote(line), ...noteMarks(line.text, line.edits, line.start)]
    return [...notes, ...boldMarks(line), ...(notes.length === 0 ? contentsMark(line) : [])]
  })
  const elements = new Map<object, Mark>()
  for (const line of lines)
    for (const run of line.runs)
      for (const [element, begin] of elementsOf(run, line)) {
        const mark = elements.get(element) ?? begin()
        elements.set(element, { ...mark, span: { start: mark.span.start, end: run.end } })
      }
  return [...marks, ...elements.values()].sort((a, b) => compareSpans(a.span, b.span))
}

/** An item of a list of notes is one, as is told by its number. */
function itemNote({ start, text, number }: MarkedLine): Mark[] {
  const id = NOTE_LINE.exec(number)?.[1]
  return id === undefined ? [] : [{ kind: 'note', span: { start, end: start + text.length }, id }]
}

/** The elements that a run stands in, each with what begins its mark. */
function elementsOf({ start, end, style }: StyledRun, line: MarkedLine): (readonly [object, () => Mark])[] {
  const { heading, cell, item, term, furniture } = style
  const span = { start, end }
  const found: (readonly [object, () => Mark])[] = []
  if (heading) found.push([heading, () => ({ kind: 'heading', span, level: heading.level })])
  if (cell) found.push([cell, () => ({ kind: 'cell', span, ...cell })])
  if (furniture) found.push([furniture, () => ({ kind: 'furniture', span, at: furniture.at })])
  if (term) found.push([term, () => ({ kind: 'term', span })])
  if (item) found.push([item, () => itemMark(item.level, span, line)])
  return found
}

/** An item begins with its number, be it the list's or typed. */
function itemMark(level: number, { start, end }: Span, line: MarkedLine): Mark {
  const isFirst = start === line.start + line.number.length
  const typed = isFirst ? TYPED_NUMBER.exec(line.text)?.[0] : undefined
  const number = isFirst ? line.number.trim() || typed || null : null
  return { kind: 'list-item', span: { start: isFirst ? line.start : start, end }, level, number }
}

/** Bold goes on over a blank that the reader wrote. */
function boldMarks({ runs, start: at, text }: MarkedLine): Mark[] {
  const bold: { start: number; end: number }[] = []
  for (const { start, end, style } of runs) {
    const last = bold.at(-1)
    if (!style.isBold) continue
    if (last && text.slice(last.end - at, start - at).trim() === '') last.end = end
    else bold.push({ start, end })
  }
  return bold.map((span) => ({ kind: 'bold', span }))
}

/** A line of a table of contents is a link into the page as a whole. */
function contentsMark({ runs, start, text }: MarkedLine): Mark[] {
  const isContents = runs.length > 0 && runs.every(({ style }) => style.isAnchor)
  return isContents ? [{ kind: 'contents', span: { start, end: start + text.length } }] : []
}
