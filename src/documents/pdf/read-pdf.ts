import type { Mark } from '../../model/marks.ts'
import type { DocumentText } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import { withNotesHeading } from '../notes-heading.ts'
import { NOTE_LINE, NOTE_MARKER, UNKNOWN_CHAR } from '../patterns.ts'
import { orderColumns } from './columns.ts'
import { liftFootnotes } from './footnotes.ts'
import { dropFurniture } from './furniture.ts'
import { readPageLines } from './lines.ts'
import { loadPages, type PdfAssets } from './load-pages.ts'
import { joinParagraphs } from './paragraphs.ts'

/**
 * Returns the text of a PDF, a line for each paragraph, without page numbers and running heads.
 *
 * Footnotes stand at the end, each after the marker `[n]` that refers to it; they and their references are marked, and
 * nothing else. A PDF has no places: its text is no text of the file.
 *
 * @throws DocumentError `scanned` where the pages hold no text, `garbled` where it does not say which characters
 *   it is; else as `loadPages` does.
 */
export async function readPdf(bytes: Uint8Array, assets: PdfAssets): Promise<DocumentText> {
  const pages = dropFurniture((await loadPages(bytes, assets)).map(readPageLines)).map(orderColumns)
  checkText(pages.flat().map(({ text }) => text))
  const { body, notes } = liftFootnotes(pages)
  const paragraphs = joinParagraphs(body)
  const text = `${withNotesHeading([...paragraphs, ...notes], 'added').join('\n')}\n`
  return { text, marks: markNotes(text, paragraphs.join('\n').length, notes), places: [] }
}

/** Marks the notes, which end the text, and the markers in its body that refer to them. */
function markNotes(text: string, bodyLength: number, notes: readonly string[]): Mark[] {
  const idOf = (note: string) => NOTE_LINE.exec(note)?.[1]
  const ids = new Set(notes.map(idOf))
  const references = [...text.slice(0, bodyLength).matchAll(NOTE_MARKER)].flatMap(
    ({ index, 0: marker, 1: id = '' }): Mark[] =>
      ids.has(id) ? [{ kind: 'note-reference', span: { start: index, end: index + marker.length }, id }] : [],
  )
  let start = text.length - 1 - notes.join('\n').length
  const marks = notes.flatMap((note): Mark[] => {
    const span = { start, end: start + note.length }
    const id = idOf(note)
    start += note.length + 1
    return id === undefined ? [] : [{ kind: 'note', span, id }]
  })
  return [...references, ...marks]
}

/** The share of characters that stand for nothing beyond which a text is none. */
const MOST_UNKNOWN = 0.2

function checkText(lines: readonly string[]): void {
  const chars = [...lines.join('')]
  if (chars.length === 0) throw new DocumentError('scanned')
  const unknown = chars.filter((char) => UNKNOWN_CHAR.test(char))
  if (unknown.length > chars.length * MOST_UNKNOWN) throw new DocumentError('garbled')
}
