import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import type { Notes } from './notes.ts'
import type { Styles } from './styles.ts'
import { elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml.ts'

/** A field that has begun: what stands before its result is its code. */
interface Field {
  inResult: boolean
}

/** What reading text needs beside the text; fields reach over paragraphs. */
export interface InlineContext {
  readonly styles: Styles
  readonly notes: Notes
  readonly fields: Field[]
}

/** The text of a paragraph; line breaks stand in it, and marks around what is raised. */
export interface Inline {
  text: string
  /** Contents of the text boxes anchored in it. */
  readonly boxes: XmlElement[]
}

/** Elements whose text is not the document's: properties, codes, what was deleted or moved away. */
const DROPPED = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'instrText',
  'delText',
  'delInstrText',
  'del',
  'moveFrom',
  'rt',
])
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** Gives the text of a paragraph as it stands once all tracked changes are accepted. */
export function readInline(paragraph: XmlElement, style: string | null, context: InlineContext): Inline {
  const inline: Inline = { text: '', boxes: [] }
  const isHidden = context.styles.isHidden(style)
  for (const child of elementsOf(paragraph)) walk(child, inline, { ...context, isHidden })
  return inline
}

interface Walk extends InlineContext {
  /** Whether text is hidden unless its run says otherwise. */
  readonly isHidden: boolean
}

function walk(element: XmlElement, into: Inline, context: Walk): void {
  const { name } = element
  if (DROPPED.has(name) || isPlaceholder(element)) return
  if (name === 'r') walkRun(element, into, context)
  else if (name === 'AlternateContent') walkAlternate(element, into, context)
  else if (name === 'txbxContent') into.boxes.push(element)
  else if (name === 'fldChar') followField(element, context.fields)
  else if (!isShown(context)) return
  else if (name === 't') into.text += textOf(element)
  else if (name in SIGNS) into.text += SIGNS[name] ?? ''
  else if (name === 'footnoteReference' || name === 'endnoteReference') {
    const note = context.notes.refer(element)
    if (note && !note.hasOwnMark) into.text += `[${note.number}]`
  } else for (const child of elementsOf(element)) walk(child, into, context)
}

function walkRun(run: XmlElement, into: Inline, context: Walk): void {
  const style = valueAt(run, 'rPr', 'rStyle')
  const says = elementAt(run, 'rPr', 'vanish') !== null
  const hidden = says ? isOn(run, 'rPr', 'vanish') : context.isHidden || context.styles.isHidden(style)
  if (hidden) {
    for (const child of elementsOf(run)) if (child.name === 'fldChar') followField(child, context.fields)
    return
  }
  const inner: Inline = { text: '', boxes: into.boxes }
  for (const child of elementsOf(run)) walk(child, inner, { ...context, isHidden: false })
  const align = valueAt(run, 'rPr', 'vertAlign')
  const raised = align === null ? context.styles.isRaised(style) : align === 'superscript'
  const refers = elementsOf(run).some(({ name }) => name.endsWith('noteReference'))
  into.text += raised && !refers && inner.text !== '' ? RAISE_START + inner.text + RAISE_END : inner.text
}

/** The same content for newer and older programs: the first choice, unless only the fallback has text. */
function walkAlternate(element: XmlElement, into: Inline, context: Walk): void {
  const versions = elementsOf(element)
  const chosen = versions.find(holdsText) ?? versions[0]
  for (const child of chosen ? elementsOf(chosen) : []) walk(child, into, context)
}

function holdsText(element: XmlElement): boolean {
  return element.name === 't' ? element.children.length > 0 : elementsOf(element).some(holdsText)
}

function followField(element: XmlElement, fields: Field[]): void {
  const type = element.attributes.fldCharType
  if (type === 'begin') fields.push({ inResult: false })
  else if (type === 'end') fields.pop()
  else if (type === 'separate') {
    const field = fields.at(-1)
    if (field) field.inResult = true
  }
}

function isShown({ fields }: Walk): boolean {
  return fields.every(({ inResult }) => inResult)
}

/** A form's prompt (click here to enter text) is no text of the document. */
function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'sdt' && isOn(element, 'sdtPr', 'showingPlcHdr')
}

function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('')
  return element.attributes.space === 'preserve' ? text : text.trim()
}
