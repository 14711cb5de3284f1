import type { Mark } from '../model/marks.ts'
import { compareSpans, type Span } from '../model/span.ts'
import type { Edit } from '../text/edits.ts'
import { countLeading } from '../text/sorted.ts'
import type { DocumentText, Place } from './document.ts'

/** A text of which its document's form says nothing, and that stands nowhere in it. */
export function bareText(text: string): DocumentText {
  return { text, marks: [], places: [] }
}

/** Returns a text with one more mark, around all of it; an empty text has no marks. */
export function markWhole(doc: DocumentText, mark: (span: Span) => Mark): DocumentText {
  if (doc.text === '') return doc
  return { ...doc, marks: [...doc.marks, mark({ start: 0, end: doc.text.length })] }
}

/** Joins texts with a separator between them; marks and places move with their texts. */
export function joinTexts(docs: readonly DocumentText[], separator: string): DocumentText {
  const marks: Mark[] = []
  const places: Place[] = []
  let length = 0
  for (const doc of docs) {
    for (const mark of doc.marks) marks.push({ ...mark, span: shiftSpan(mark.span, length) })
    for (const place of doc.places) places.push({ ...place, text: shiftSpan(place.text, length) })
    length += doc.text.length + separator.length
  }
  return { text: docs.map(({ text }) => text).join(separator), marks, places }
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/**
 * Returns a text with stretches of it replaced. What comes in their place has no place in the document; a mark that
 * begins or ends within such a stretch covers what comes there, and one that is empty then goes.
 *
 * @param edits Sorted and apart; none is an insertion.
 */
export function editText(doc: DocumentText, edits: readonly Edit[]): DocumentText {
  if (edits.length === 0) return doc
  let text = ''
  let at = 0
  /** By how much the text has shifted behind so many edits. */
  const shifts = [0]
  for (const edit of edits) {
    text += doc.text.slice(at, edit.start) + edit.text
    at = edit.end
    shifts.push(text.length - at)
  }
  text += doc.text.slice(at)
  const marks = doc.marks.flatMap((mark): Mark[] => {
    const start = shiftEdge(mark.span.start, edits, shifts, false)
    const end = shiftEdge(mark.span.end, edits, shifts, true)
    return start < end ? [{ ...mark, span: { start, end } }] : []
  })
  return { text, marks, places: cutPlaces(doc.places, edits, shifts) }
}

function shiftEdge(edge: number, edits: readonly Edit[], shifts: readonly number[], isEnd: boolean): number {
  const before = countLeading(edits.length, (i) => (edits[i] as Edit).end <= edge)
  const shift = shifts[before] ?? 0
  const next = edits[before]
  if (next === undefined || next.start >= edge) return edge + shift
  return next.start + shift + (isEnd ? next.text.length : 0)
}

/** Takes edited stretches out of places, and moves what is left. */
function cutPlaces(places: readonly Place[], edits: readonly Edit[], shifts: readonly number[]): Place[] {
  const kept: Place[] = []
  let next = 0
  for (const place of places) {
    const { start, end } = place.text
    const keep = (from: number, to: number) => {
      if (from >= to) return
      const text = shiftSpan({ start: from, end: to }, shifts[next] ?? 0)
      const source = shiftSpan({ start: from, end: to }, place.source.start - start)
      kept.push({ ...place, text, source })
    }
    let from = start
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[next]) {
      keep(from, edit.start)
      from = Math.max(from, edit.end)
      if (edit.end > end) break
      next++
    }
    keep(from, end)
  }
  return kept
}

/** Returns a text with every match of a pattern (global) replaced; null leaves a match as it is. */
export function replaceMatches(
  doc: DocumentText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): DocumentText {
  const edits = [...doc.text.matchAll(pattern)].flatMap((match): Edit[] => {
    const text = replace(match)
    return text === null ? [] : [{ start: match.index, end: match.index + match[0].length, text }]
  })
  return editText(doc, edits)
}

/** Returns a text without the blanks at its ends. */
export function trimText(doc: DocumentText): DocumentText {
  const { text } = doc
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const ends = [
    { start: 0, end: start, text: '' },
    { start: end, end: text.length, text: '' },
  ]
  return editText(
    doc,
    ends.filter((edit) => edit.start < edit.end),
  )
}

/** Returns a text with its marks in the order that `DocumentText` asks for. */
export function sortMarks(doc: DocumentText): DocumentText {
  return { ...doc, marks: [...doc.marks].sort((a, b) => compareSpans(a.span, b.span)) }
}
