import { Parser } from 'htmlparser2'
import { LinkError } from '../link-error.ts'

/** An element of an XML part with its places in the part; names come without their prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly parent: Element | null
  /** Where its first tag begins and ends, and where its last tag begins and ends; an empty element has one tag. */
  readonly start: number
  readonly openEnd: number
  readonly closeStart: number
  readonly end: number
}

type Open = { -readonly [K in keyof Element]: Element[K] } & { children: Element[] }

const MOST_DEPTH = 256

/**
 * Reads the elements of an XML part; their text is what stands between their places.
 *
 * @returns The root element.
 * @throws LinkError `damaged` for a part that is not well-formed enough to be edited.
 */
export function readXml(source: string): Element {
  const top: Open = blank('', {}, null)
  let at: Open = top
  let depth = 0
  let isBroken = false
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MOST_DEPTH) throw new LinkError('damaged')
        const element = blank(localName(name), localNames(attributes), at)
        // Behind a processing instruction the parser counts its last sign to what follows.
        element.start = source.indexOf('<', parser.startIndex)
        element.openEnd = parser.endIndex + 1
        at.children.push(element)
        at = element
      },
      onclosetag(_, isImplied) {
        const isEmpty = source.startsWith('/>', parser.endIndex - 1)
        if (isImplied && !isEmpty) isBroken = true
        at.closeStart = isEmpty ? at.openEnd : parser.startIndex
        at.end = isEmpty ? at.openEnd : parser.endIndex + 1
        at = (at.parent as Open | null) ?? top
        depth--
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(source)
  const root = top.children[0]
  if (root === undefined || isBroken || depth !== 0) throw new LinkError('damaged')
  return root
}

function blank(name: string, attributes: Readonly<Record<string, string>>, parent: Element | null): Open {
  return { name, attributes, children: [], parent, start: 0, openEnd: 0, closeStart: 0, end: 0 }
}

/** Prefixes are the writer's choice; within the parts that are read no two names differ by prefix alone. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}

/** Gives the first child of this name, or null. */
export function childOf(element: Element | null, name: string): Element | null {
  return element?.children.find((child) => child.name === name) ?? null
}

/** Calls `visit` for an element and all below it, in the order of the part; false goes no deeper. */
export function walk(element: Element, visit: (element: Element) => boolean): void {
  if (!visit(element)) return
  for (const child of element.children) walk(child, visit)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** A reference to a character, as XML writes it. */
export const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu

/** Gives the characters that a reference stands for. */
export function decodeReference(reference: string): string {
  return reference.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name ?? ''] ?? whole
  })
}

/** Gives a text as it may stand in an attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
