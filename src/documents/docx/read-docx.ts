import type { DocumentText } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import { bareText, joinTexts, markWhole, replaceMatches, sortMarks, trimText } from '../marked-text.ts'
import { NOTES_HEADING } from '../notes-heading.ts'
import { LINE_FEEDS } from '../patterns.ts'
import { type BlockContext, readBlocks } from './blocks.ts'
import { Fields } from './fields.ts'
import { collectNotes, type Note, type Notes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { openDocx } from './open-docx.ts'
import { readStyles } from './styles.ts'
import { elementAt } from './xml.ts'

/**
 * Reads a Word document: a line for each paragraph, with the numbers that Word prints.
 *
 * Tracked changes are taken as accepted. Notes stand at the end, each after the marker `[n]` that refers to it. Marks
 * of paragraphs and notes cover their numbers too; lines of a table of contents are left out where their style says
 * that they are some, else marked; empty cells have no mark. What stands in a part as a reference (`&amp;`) has no
 * place, like all that the document does not spell out: numbers, tabs, line breaks.
 *
 * @throws DocumentError `damaged`, `encrypted`, `too-large` or `unsupported` for a package that cannot be read.
 */
export function readDocx(bytes: Uint8Array): DocumentText {
  const { part, bodyName, folder } = openDocx(bytes)
  const tree = (name: string) => part(folder + name)?.root ?? null
  const body = elementAt(part(bodyName)?.root ?? null, 'document', 'body')
  if (!body) throw new DocumentError('damaged')
  const styles = readStyles(tree('styles.xml'))
  const nextNumber = readNumbering(tree('numbering.xml'), styles)
  const notes = collectNotes({
    footnote: part(`${folder}footnotes.xml`),
    endnote: part(`${folder}endnotes.xml`),
  })
  const fields = new Fields()
  const context = { styles, nextNumber, notes, fields, part: bodyName, tables: { count: 0 } }
  const blocks = readBlocks(body, context)
  const whole = joinTexts([...blocks, ...noteBlocks(notes, context)], '\n')
  return sortMarks({ ...whole, text: `${whole.text}\n` })
}

function noteBlocks(notes: Notes, context: BlockContext): DocumentText[] {
  // A note that refers to notes, itself perhaps, would have no end.
  const within = { ...context, fields: new Fields(), notes: { ...notes, refer: () => null } }
  const lines = notes.referred().map((note) => readNote(note, { ...within, part: note.part }))
  return lines.length === 0 ? [] : [bareText(NOTES_HEADING), ...lines]
}

/** A note is one line, whatever its paragraphs. */
function readNote({ element, number, hasOwnMark, id }: Note, context: BlockContext): DocumentText {
  const text = trimText(replaceMatches(joinTexts(readBlocks(element, context), ''), LINE_FEEDS, () => ''))
  const line = hasOwnMark ? text : joinTexts([bareText(`[${number}]`), text], '')
  return markWhole(line, (span) => ({ kind: 'note', span, id }))
}
