import { Parser } from 'htmlparser2'
import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { DocumentError } from '../document-error.ts'

/**
 * An element of an XML part. Names come without their prefix: within the parts that are read no two differ by it alone.
 * Offsets are UTF-16 code units of the part's text.
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlChild[]
  readonly parent: XmlElement | null
  /** Where its first tag begins and ends, and where its last tag begins and ends; an empty element has one tag. */
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
}

/**
 * A stretch of text and where it is written: it is written as it reads where both are equally long, else as one
 * reference (`&amp;`) or CDATA section.
 */
export interface XmlText {
  readonly text: string
  readonly start: number
  readonly end: number
}
export type XmlChild = XmlElement | XmlText

/** A part of a package with its tree. */
export interface XmlPart {
  readonly name: string
  /** The part as decoded, a byte order mark included. */
  readonly text: string
  /** A nameless element that holds the part's root element. */
  readonly root: XmlElement
  /** Whether the part can be edited: it is UTF-8, has a root element, and every element is closed. */
  readonly isSound: boolean
}

/** How many more elements may be read: all parts of a document have one count. */
export interface ElementBudget {
  left: number
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlChild[] }

/**
 * Reads an XML part; what is not well-formed is read as far as it goes.
 *
 * @throws DocumentError `damaged` where elements nest deeper than in any document, which also lets them be walked by
 *   recursion; `too-large` where there are more than in any.
 */
export function parseXml(
  name: string,
  bytes: Uint8Array,
  budget: ElementBudget = { left: DOCUMENT_LIMITS.elements },
): XmlPart {
  const { text: source, isUtf8 } = decodeXml(bytes)
  const root = newElement('', {}, null)
  let at = root
  let depth = 0
  let isClosed = true
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DOCUMENT_LIMITS.depth) throw new DocumentError('damaged')
        if (--budget.left < 0) throw new DocumentError('too-large')
        const element = newElement(localName(name), localNames(attributes), at)
        // Behind a processing instruction the parser counts its last sign to what follows.
        element.start = source.indexOf('<', parser.startIndex)
        element.openEnd = parser.endIndex + 1
        at.children.push(element)
        at = element
      },
      ontext(text) {
        const end = parser.endIndex + 1
        const { startIndex } = parser
        const isLate = source[startIndex] === '>' && end - startIndex === text.length + 1
        at.children.push({ text, start: isLate ? startIndex + 1 : startIndex, end })
      },
      onclosetag(_, isImplied) {
        const isEmpty = source.startsWith('/>', parser.endIndex - 1)
        if (isImplied && !isEmpty) isClosed = false
        at.closeStart = isEmpty ? at.openEnd : parser.startIndex
        at.end = isEmpty ? at.openEnd : parser.endIndex + 1
        at = (at.parent as Open | null) ?? root
        depth--
      },
    },
    { xmlMode: true },
  )
  parser.end(source)
  return { name, text: source, root, isSound: isUtf8 && isClosed && elementsOf(root).length > 0 }
}

function newElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: XmlElement | null,
): Open {
  return { name, attributes, children: [], parent, start: 0, openEnd: 0, closeStart: 0, end: 0 }
}

function decodeXml(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  const [first, second] = bytes
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const label = isLittle ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const decode = (fatal: boolean) => new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes)
  try {
    return { text: decode(true), isUtf8: label === 'utf-8' }
  } catch {
    return { text: decode(false), isUtf8: false }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}

/** Returns the child elements. */
export function elementsOf(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => 'name' in child)
}

/** Returns the stretches of text that stand in an element itself. */
export function textsOf(element: XmlElement): XmlText[] {
  return element.children.filter((child): child is XmlText => 'text' in child)
}

/** Returns the child elements of one name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** Returns the first element at a path of names below `element`, or null. */
export function elementAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element
  for (const name of path) found = elementsOf(found).find((child) => child.name === name) ?? null
  return found
}

/** Returns the attribute `val` of the element at a path, or null. */
export function valueAt(element: XmlElement | null, ...path: readonly string[]): string | null {
  return elementAt(element, ...path)?.attributes.val ?? null
}

/** Tells whether a switch such as `vanish` is on: there, and not switched off by its value. */
export function isOn(element: XmlElement | null, ...path: readonly string[]): boolean {
  const found = elementAt(element, ...path)
  return found !== null && !['0', 'false', 'off'].includes(found.attributes.val ?? '')
}

/** Calls `visit` for an element and all below it, in the order of the part; false goes no deeper. */
export function walkElements(element: XmlElement, visit: (element: XmlElement) => boolean): void {
  if (!visit(element)) return
  for (const child of elementsOf(element)) walkElements(child, visit)
}

/** Returns a text as it may stand in an attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
