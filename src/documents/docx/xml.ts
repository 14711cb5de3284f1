import { Parser } from 'htmlparser2'
import { DocumentError } from '../document-error.ts'

/** An element of an XML part; names come without their prefix, text stands among the children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlChild[]
}
export type XmlChild = XmlElement | string

/** Deeper than any document nests, and shallow enough to be walked by recursion. */
const MOST_DEPTH = 256
const CHUNK = 65_536

interface OpenElement extends XmlElement {
  readonly children: XmlChild[]
}

/**
 * Reads an XML part into a tree; what is not well-formed is read as far as it goes.
 *
 * @returns A nameless root that holds the document.
 * @throws DocumentError `damaged` where elements nest deeper than in any document.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decodeXml(bytes)
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MOST_DEPTH) throw new DocumentError('damaged')
        const element: OpenElement = {
          name: localName(name),
          attributes: localNames(attributes),
          children: [],
        }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(data) {
        open.at(-1)?.children.push(data)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  parser.end()
  return root
}

function decodeXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
  if (isWide) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8').decode(bytes)
}

/** Prefixes are the writer's choice; within the parts that are read no two names differ by prefix alone. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}

/** Gives the child elements of one name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** Gives the child elements. */
export function elementsOf(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string')
}

/** Gives the first element at a path of names below `element`, or null. */
export function elementAt(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element
  for (const name of path) found = elementsOf(found).find((child) => child.name === name) ?? null
  return found
}

/** Gives the attribute `val` of the element at a path, or null. */
export function valueAt(element: XmlElement | null, ...path: readonly string[]): string | null {
  return elementAt(element, ...path)?.attributes.val ?? null
}

/** Tells whether a switch such as `vanish` is on: there, and not switched off by its value. */
export function isOn(element: XmlElement | null, ...path: readonly string[]): boolean {
  const found = elementAt(element, ...path)
  return found !== null && !['0', 'false', 'off'].includes(found.attributes.val ?? '')
}
