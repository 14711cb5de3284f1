import type { DocumentText } from '../document.ts'
import { bareText, editText, joinTexts, markWhole, replaceMatches } from '../marked-text.ts'
import { BLANK_LINES, CLOSED_NUMBER, LEADING_DIGIT } from '../patterns.ts'
import { raisedEdits } from '../raised-marks.ts'
import { type InlineContext, readInline } from './inline.ts'
import type { NextNumber, PrintedNumber } from './numbering.ts'
import { headingLevelOf, type NumberingReference, type Styles } from './styles.ts'
import { childrenOf, elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml.ts'

/** What reading paragraphs needs beside the document. */
export interface BlockContext extends InlineContext {
  readonly nextNumber: NextNumber
  /** Counts the tables of the document. */
  readonly tables: { count: number }
}

/** A table that is being read. */
interface Table {
  readonly index: number
  rows: number
}

interface Walk extends BlockContext {
  readonly table: Table | null
}

/** Blocks so far, and the texts of paragraphs whose end mark is hidden or deleted: they run into the next. */
interface Blocks {
  readonly blocks: DocumentText[]
  pending: DocumentText[]
}

const DROPPED = new Set(['del', 'moveFrom', 'sdtPr', 'sectPr', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr'])

/**
 * Reads a body, a cell, a note or a text box: a block for each paragraph or row, as it is printed. A block has line
 * breaks where the paragraph has them and between long cells.
 */
export function readBlocks(container: XmlElement, context: BlockContext): DocumentText[] {
  const into: Blocks = { blocks: [], pending: [] }
  const walking = { ...context, table: null }
  for (const child of elementsOf(container)) walkBlock(child, into, walking)
  const last = joinTexts(into.pending, '')
  if (last.text !== '') into.blocks.push(last)
  return into.blocks
}

function walkBlock(element: XmlElement, into: Blocks, context: Walk): void {
  const { name } = element
  if (DROPPED.has(name)) return
  if (name === 'sdt' && isOn(element, 'sdtPr', 'showingPlcHdr')) return
  if (name === 'p') addParagraph(element, into, context)
  else if (name === 'tr') addRow(element, into, context)
  else if (name === 'AlternateContent') {
    const [choice] = elementsOf(element)
    if (choice) walkBlock(choice, into, context)
  } else {
    const table = name === 'tbl' ? { index: context.tables.count++, rows: 0 } : context.table
    for (const child of elementsOf(element)) walkBlock(child, into, { ...context, table })
  }
}

function addParagraph(paragraph: XmlElement, into: Blocks, context: Walk): void {
  const { styles } = context
  const style = valueAt(paragraph, 'pPr', 'pStyle') ?? styles.defaultParagraph
  const inline = readInline(paragraph, style, context)
  into.pending.push(editText(inline, raisedEdits(inline.text)))
  const mark = elementAt(paragraph, 'pPr', 'rPr')
  const runsOn = isOn(mark, 'vanish') || isOn(mark, 'del') || isOn(mark, 'moveFrom')
  if (!runsOn) {
    const text = joinTexts(into.pending, '')
    into.pending = []
    const number = context.nextNumber(referenceOf(paragraph, style, styles))
    const numbered = markItem(withNumber(number, text), number)
    const level = headingLevelOf(paragraph, styles)
    const headed =
      level === null ? numbered : markWhole(numbered, (span) => ({ kind: 'heading', span, level }))
    const whole = inline.isContents ? markWhole(headed, (span) => ({ kind: 'contents', span })) : headed
    if (!styles.isContents(style)) into.blocks.push(whole)
  }
  for (const box of inline.boxes) for (const block of readBlocks(box, context)) into.blocks.push(block)
}

/** What numbers a paragraph: its own properties, else its style; list 0 takes a number away. */
function referenceOf(paragraph: XmlElement, style: string | null, styles: Styles): NumberingReference | null {
  const own = elementAt(paragraph, 'pPr', 'numPr')
  const list = valueAt(own, 'numId')
  const level = valueAt(own, 'ilvl')
  if (list !== null) return { list, level: level === null ? null : Number(level), style: null }
  const inherited = styles.numbering(style)
  return inherited && level !== null ? { ...inherited, level: Number(level), style: null } : inherited
}

/** Without a blank where the number closes itself, so that automatic numbers read as typed ones do: 一、甲 1.乙 */
function withNumber(number: PrintedNumber | null, text: DocumentText): DocumentText {
  if (!number?.text || text.text.trim() === '') return text
  const { text: printed, suffix } = number
  const closes = suffix === 'tab' && CLOSED_NUMBER.test(printed) && !LEADING_DIGIT.test(text.text)
  const blank = suffix === 'nothing' || closes ? '' : ' '
  return joinTexts([bareText(printed + blank), text], '')
}

/** Marks an item of a list; a level that prints nothing makes none. */
function markItem(text: DocumentText, number: PrintedNumber | null): DocumentText {
  if (number === null || number.text === '' || text.text.trim() === '') return text
  return markWhole(text, (span) => ({ kind: 'list-item', span, level: number.level, number: number.text }))
}

/** Short cells of a row stand on one line; a row with more in a cell is read cell by cell. */
function addRow(row: XmlElement, into: Blocks, context: Walk): void {
  if (elementAt(row, 'trPr', 'del')) return
  const { table } = context
  const rowIndex = table ? table.rows++ : 0
  const isHeader = isOn(row, 'trPr', 'tblHeader')
  let column = countAt(row, 'trPr', 'gridBefore') ?? 0
  const cells = cellsOf(row).map((cell) => {
    const text = replaceMatches(joinTexts(readBlocks(cell, context), '\n'), BLANK_LINES, () => '')
    const at = { row: rowIndex, column, isHeader }
    column += countAt(cell, 'tcPr', 'gridSpan') ?? 1
    return table ? markWhole(text, (span) => ({ kind: 'cell', span, table: table.index, ...at })) : text
  })
  const isLong = cells.some(({ text }) => text.includes('\n'))
  const filled = cells.filter(({ text }) => text !== '')
  into.blocks.push(isLong ? joinTexts(filled, '\n') : joinTexts(cells, '\t'))
}

function countAt(element: XmlElement, ...path: readonly string[]): number | null {
  const count = Number.parseInt(valueAt(element, ...path) ?? '', 10)
  return count >= 0 ? count : null
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child]
    return child.name === 'sdt' ? childrenOf(elementAt(child, 'sdtContent'), 'tc') : []
  })
}
