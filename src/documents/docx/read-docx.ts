import { DocumentError } from '../document-error.ts'
import { NOTES_HEADING } from '../notes-heading.ts'
import { PATH_START } from '../patterns.ts'
import { type BlockContext, readLines } from './blocks.ts'
import { collectNotes, type Notes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'
import { openPackage, type ReadPart } from './unzip.ts'
import { childrenOf, elementAt, parseXml, type XmlElement } from './xml.ts'

/**
 * Gives the text of a Word document: a line for each paragraph, with the numbers that Word prints.
 *
 * Tracked changes are taken as accepted. Notes stand at the end, each after the marker `[n]` that refers to it.
 *
 * @throws DocumentError `damaged`, `encrypted`, `too-large` or `unsupported` for a package that cannot be read.
 */
export function readDocx(bytes: Uint8Array): string {
  const readPart = openPackage(bytes)
  const main = mainPart(readPart)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string) => readXml(readPart, folder + name)
  const document = readXml(readPart, main)
  const body = elementAt(document, 'document', 'body')
  if (!body) throw new DocumentError('damaged')
  const styles = readStyles(part('styles.xml'))
  const nextNumber = readNumbering(part('numbering.xml'), styles)
  const notes = collectNotes({ footnote: part('footnotes.xml'), endnote: part('endnotes.xml') })
  const context = { styles, nextNumber, notes, fields: [] }
  const lines = readLines(body, context)
  return `${[...lines, ...noteLines(notes, context)].join('\n')}\n`
}

function mainPart(readPart: ReadPart): string {
  const relations = elementAt(readXml(readPart, '_rels/.rels'), 'Relationships')
  const main = childrenOf(relations, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  )
  return main?.attributes.Target?.replace(PATH_START, '') ?? 'word/document.xml'
}

function readXml(readPart: ReadPart, name: string): XmlElement | null {
  const bytes = readPart(name)
  return bytes && parseXml(bytes)
}

function noteLines(notes: Notes, context: BlockContext): string[] {
  // A note that refers to notes, itself perhaps, would have no end.
  const within = { ...context, fields: [], notes: { ...notes, refer: () => null } }
  const lines = notes.referred().map(({ element, number, hasOwnMark }) => {
    const text = readLines(element, within).join('').trim()
    return hasOwnMark ? text : `[${number}]${text}`
  })
  return lines.length === 0 ? [] : [NOTES_HEADING, ...lines]
}
