import { CLOSED_NUMBER, LEADING_DIGIT } from '../patterns.ts'
import { settleRaised } from '../raised-marks.ts'
import { type InlineContext, readInline } from './inline.ts'
import type { NextNumber, PrintedNumber } from './numbering.ts'
import type { NumberingReference, Styles } from './styles.ts'
import { childrenOf, elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml.ts'

/** What reading paragraphs needs beside the document. */
export interface BlockContext extends InlineContext {
  readonly nextNumber: NextNumber
}

/** Lines so far, and the text of a paragraph whose end mark is hidden or deleted: it runs into the next. */
interface Lines {
  readonly lines: string[]
  pending: string
}

const DROPPED = new Set(['del', 'moveFrom', 'sdtPr', 'sectPr', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr'])

/** Gives the lines of a body, a cell, a note or a text box: one for each paragraph, as it is printed. */
export function readLines(container: XmlElement, context: BlockContext): string[] {
  const into: Lines = { lines: [], pending: '' }
  for (const child of elementsOf(container)) walkBlock(child, into, context)
  if (into.pending !== '') into.lines.push(into.pending)
  return into.lines
}

function walkBlock(element: XmlElement, into: Lines, context: BlockContext): void {
  if (DROPPED.has(element.name)) return
  if (element.name === 'sdt' && isOn(element, 'sdtPr', 'showingPlcHdr')) return
  if (element.name === 'p') addParagraph(element, into, context)
  else if (element.name === 'tr') addRow(element, into, context)
  else if (element.name === 'AlternateContent') {
    const [choice] = elementsOf(element)
    if (choice) walkBlock(choice, into, context)
  } else for (const child of elementsOf(element)) walkBlock(child, into, context)
}

function addParagraph(paragraph: XmlElement, into: Lines, context: BlockContext): void {
  const style = valueAt(paragraph, 'pPr', 'pStyle') ?? context.styles.defaultParagraph
  const { text, boxes } = readInline(paragraph, style, context)
  const whole = into.pending + settleRaised(text)
  const mark = elementAt(paragraph, 'pPr', 'rPr')
  if (isOn(mark, 'vanish') || isOn(mark, 'del') || isOn(mark, 'moveFrom')) into.pending = whole
  else {
    into.pending = ''
    const number = context.nextNumber(referenceOf(paragraph, style, context.styles))
    if (!context.styles.isContents(style)) into.lines.push(...withNumber(number, whole).split('\n'))
  }
  for (const box of boxes) into.lines.push(...readLines(box, context))
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
function withNumber(number: PrintedNumber | null, text: string): string {
  if (!number || number.text === '' || text.trim() === '') return text
  const { text: printed, suffix } = number
  if (suffix === 'nothing') return printed + text
  const closes = CLOSED_NUMBER.test(printed) && !LEADING_DIGIT.test(text)
  return suffix === 'tab' && closes ? printed + text : `${printed} ${text}`
}

/** Short cells of a row stand on one line; a row with more in a cell is read cell by cell. */
function addRow(row: XmlElement, into: Lines, context: BlockContext): void {
  if (elementAt(row, 'trPr', 'del')) return
  const cells = cellsOf(row).map((cell) => readLines(cell, context).filter((line) => line.trim() !== ''))
  if (cells.every((lines) => lines.length <= 1)) into.lines.push(cells.map(([line]) => line ?? '').join('\t'))
  else into.lines.push(...cells.flat())
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child]
    return child.name === 'sdt' ? childrenOf(elementAt(child, 'sdtContent'), 'tc') : []
  })
}
