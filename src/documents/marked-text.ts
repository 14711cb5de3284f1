import type { Mark } from '../model/marks.ts'
import { compareSpans, type Span } from '../model/span.ts'
import { applyEdits, type Edit, mapEdits } from '../text/edits.ts'
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
 * Returns a text with edits made. What they put in has no place in the document; a mark that begins or ends within an
 * edit covers what is put in there, and one that is empty then goes.
 */
export function editText(doc: DocumentText, edits: readonly Edit[]): DocumentText {
  if (edits.length === 0) return doc
  const { offsetOf, keptIn } = mapEdits(edits)
  const marks = doc.marks.flatMap((mark): Mark[] => {
    const start = offsetOf(mark.span.start, 'before')
    const end = offsetOf(mark.span.end)
    return start < end ? [{ ...mark, span: { start, end } }] : []
  })
  const places = doc.places.flatMap((place) =>
    keptIn(place.text.start, place.text.end).map(
      (kept): Place => ({
        ...place,
        text: shiftSpan(kept, kept.at - kept.start),
        source: shiftSpan(kept, place.source.start - place.text.start),
      }),
    ),
  )
  return { text: applyEdits(doc.text, edits), marks, places }
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
  return editText(doc, [
    { start: 0, end: start, text: '' },
    { start: end, end: text.length, text: '' },
  ])
}

/** Returns a text with its marks in the order that `DocumentText` asks for. */
export function sortMarks(doc: DocumentText): DocumentText {
  return { ...doc, marks: [...doc.marks].sort((a, b) => compareSpans(a.span, b.span)) }
}
