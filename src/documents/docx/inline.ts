import type { Mark } from '../../model/marks.ts'
import type { Span } from '../../model/span.ts'
import type { DocumentText, Place } from '../document.ts'
import { CONTENTS_FIELD } from '../patterns.ts'
import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import type { Fields } from './fields.ts'
import type { Note, Notes } from './notes.ts'
import type { Styles } from './styles.ts'
import { elementAt, elementsOf, isOn, textsOf, valueAt, type XmlElement } from './xml.ts'

/** What reading text needs beside the text; fields reach over paragraphs. */
export interface InlineContext {
  readonly styles: Styles
  readonly notes: Notes
  readonly fields: Fields
  /** The name of the part that is read. */
  readonly part: string
}

/** A paragraph's text, with line breaks in it and signs around what is raised. */
export interface Inline extends DocumentText {
  /** Contents of the text boxes anchored in it. */
  readonly boxes: readonly XmlElement[]
  /** Whether it is a line of a table of contents, as its fields say. */
  readonly isContents: boolean
}

/** A paragraph that is being read. */
interface Writing {
  text: string
  readonly marks: Mark[]
  readonly places: Place[]
  readonly boxes: XmlElement[]
  isContents: boolean
  /** The last bold mark's position, and how far its text reaches, signs of raised text included. */
  bold: { readonly at: number; readonly reach: number } | null
  /** A note whose mark is the text that follows in the run. */
  marked: Note | null
}

interface Walk extends InlineContext {
  /** Whether text is hidden, and whether it is bold, unless its run says otherwise. */
  readonly isHidden: boolean
  readonly isBold: boolean
}

/** Elements whose text is never printed: properties, codes of fields, what was deleted or moved away. */
export const UNPRINTED: ReadonlySet<string> = new Set(
  'pPr rPr sdtPr instrText delText delInstrText del moveFrom'.split(' '),
)
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** Reads a paragraph's text as it stands once all tracked changes are accepted. */
export function readInline(paragraph: XmlElement, style: string | null, context: InlineContext): Inline {
  const into: Writing = {
    text: '',
    marks: [],
    places: [],
    boxes: [],
    isContents: false,
    bold: null,
    marked: null,
  }
  const { styles } = context
  const walking = { ...context, isHidden: styles.isHidden(style), isBold: styles.isBold(style) ?? false }
  for (const child of elementsOf(paragraph)) walk(child, into, walking)
  return into
}

function walk(element: XmlElement, into: Writing, context: Walk): void {
  const { name } = element
  if (name === 'instrText') readCode(element, context)
  else if (UNPRINTED.has(name) || name === 'rt' || isPlaceholder(element)) return
  else if (name === 'r') walkRun(element, into, context)
  else if (name === 'AlternateContent') walkAlternate(element, into, context)
  else if (name === 'txbxContent') into.boxes.push(element)
  else if (name === 'fldChar') context.fields.follow(element)
  else if (!context.fields.arePrinted) return
  else if (name === 't') copyText(element, into, context)
  else if (name in SIGNS) write(SIGNS[name] ?? '', into, context)
  else if (name === 'footnoteReference' || name === 'endnoteReference') writeReference(element, into, context)
  else {
    if (name === 'fldSimple' && CONTENTS_FIELD.test(element.attributes.instr ?? '')) into.isContents = true
    for (const child of elementsOf(element)) walk(child, into, context)
  }
}

function walkRun(run: XmlElement, into: Writing, context: Walk): void {
  const { styles } = context
  const style = valueAt(run, 'rPr', 'rStyle')
  const says = (name: string) => (elementAt(run, 'rPr', name) === null ? null : isOn(run, 'rPr', name))
  if (says('vanish') ?? (context.isHidden || styles.isHidden(style))) {
    followHidden(run, context)
    return
  }
  const align = valueAt(run, 'rPr', 'vertAlign')
  const isReference = elementsOf(run).some(({ name }) => name.endsWith('noteReference'))
  const isRaised = !isReference && (align === null ? styles.isRaised(style) : align === 'superscript')
  const isBold = says('b') ?? styles.isBold(style) ?? context.isBold
  const { text, bold } = into
  if (isRaised) writeRaise(RAISE_START, into)
  const start = into.text.length
  for (const child of elementsOf(run)) walk(child, into, { ...context, isHidden: false, isBold })
  if (isRaised && into.text.length > start) writeRaise(RAISE_END, into)
  else if (isRaised) Object.assign(into, { text, bold })
  into.marked = null
}

function writeRaise(sign: string, into: Writing): void {
  if (into.bold?.reach === into.text.length) into.bold = { ...into.bold, reach: into.bold.reach + 1 }
  into.text += sign
}

/** The fields of hidden runs open and close all the same. */
function followHidden(run: XmlElement, context: Walk): void {
  for (const child of elementsOf(run)) {
    if (child.name === 'fldChar') context.fields.follow(child)
    else if (child.name === 'instrText') readCode(child, context)
  }
}

function readCode(element: XmlElement, { fields }: Walk): void {
  for (const { text } of textsOf(element)) fields.addCode(text)
}

/** Copies what an element says, without blanks at its ends unless it keeps them. */
function copyText(element: XmlElement, into: Writing, context: Walk): void {
  const texts = textsOf(element)
  const whole = texts.map(({ text }) => text).join('')
  const keeps = element.attributes.space === 'preserve'
  const first = keeps ? 0 : whole.length - whole.trimStart().length
  const last = keeps ? whole.length : whole.trimEnd().length
  let at = 0
  for (const { text, start, end } of texts) {
    const from = Math.max(first - at, 0)
    const to = Math.min(last - at, text.length)
    if (from < to) {
      const span = write(text.slice(from, to), into, context)
      const source = { start: start + from, end: start + to }
      if (end - start === text.length) into.places.push({ text: span, source, part: context.part })
    }
    at += text.length
  }
  if (whole !== '' && context.fields.areContents) into.isContents = true
}

/** Writes text, and what its run says of it. */
function write(text: string, into: Writing, { isBold }: Walk): Span {
  const span = { start: into.text.length, end: into.text.length + text.length }
  into.text += text
  if (isBold) markBold(into, span)
  if (into.marked) into.marks.push({ kind: 'note-reference', span, id: into.marked.id })
  return span
}

function writeReference(reference: XmlElement, into: Writing, context: Walk): void {
  into.marked = context.notes.refer(reference)
  if (into.marked === null || into.marked.hasOwnMark) return
  write(`[${into.marked.number}]`, into, context)
  into.marked = null
}

/** Marks a stretch as bold; stretches that follow each other become one. */
function markBold(into: Writing, span: Span): void {
  const { marks, bold } = into
  const at = bold?.reach === span.start ? bold.at : marks.length
  marks[at] = { kind: 'bold', span: { start: marks[at]?.span.start ?? span.start, end: span.end } }
  into.bold = { at, reach: span.end }
}

/** The same content for newer and older programs: the first choice, unless only the fallback has text. */
function walkAlternate(element: XmlElement, into: Writing, context: Walk): void {
  const versions = elementsOf(element)
  const chosen = versions.find(holdsText) ?? versions[0]
  for (const child of elementsOf(chosen ?? null)) walk(child, into, context)
}

function holdsText(element: XmlElement): boolean {
  return element.name === 't' ? element.children.length > 0 : elementsOf(element).some(holdsText)
}

/** A form's prompt (click here to enter text) is no text of the document. */
function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'sdt' && isOn(element, 'sdtPr', 'showingPlcHdr')
}
