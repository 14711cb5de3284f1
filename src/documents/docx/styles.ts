import { CONTENTS_STYLE, HEADING_STYLE, HEADING_STYLE_ID } from '../patterns.ts'
import { childrenOf, elementAt, isOn, valueAt, type XmlElement } from './xml.ts'

/** What numbers a paragraph: a list and the level in it; a style may leave the level to the list. */
export interface NumberingReference {
  readonly list: string
  readonly level: number | null
  /** The style that names the list; null where the paragraph itself does. */
  readonly style: string | null
}

/** What the styles of a document say of text, numbers and the outline. A style says what those say that it is based on. */
export interface Styles {
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null
  /** The character style of links; null where the document has none. */
  readonly hyperlink: string | null
  /** The numbering that a style asks for; null where it asks for none. */
  readonly numbering: (style: string | null) => NumberingReference | null
  /** The level of the headings of a style, 1 for the highest; null where it is none of headings. */
  readonly headingLevel: (style: string | null) => number | null
  /** Whether text of a style is hidden. */
  readonly isHidden: (style: string | null) => boolean
  /** Whether text of a style is bold; null where it does not say. */
  readonly isBold: (style: string | null) => boolean | null
  /** Whether text of a style is raised. */
  readonly isRaised: (style: string | null) => boolean
  /** Whether a style is that of a line of the table of contents. */
  readonly isContents: (style: string | null) => boolean
}

/** The most styles that one is based on, however a damaged file ties them. */
const MOST_BASES = 24
/** Text of the body has this outline level; headings have those from 0 on below it. */
const BODY_LEVEL = 9

/** Reads the styles of a document; null for a document without any. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  let defaultParagraph: string | null = null
  let hyperlink: string | null = null
  for (const style of childrenOf(elementAt(root, 'styles'), 'style')) {
    const { styleId: id, default: isDefault = '', type } = style.attributes
    if (id === undefined) continue
    styles.set(id, style)
    if (['1', 'true'].includes(isDefault) && type === 'paragraph') defaultParagraph = id
    if (nameOf(style).toLowerCase() === 'hyperlink') hyperlink ??= id
  }
  const chain = (id: string | null) => {
    const found: XmlElement[] = []
    for (let at = id; at !== null && found.length < MOST_BASES; ) {
      const style = styles.get(at)
      if (!style) break
      found.push(style)
      at = valueAt(style, 'basedOn')
    }
    return found
  }
  const switchOf = (id: string | null, name: string) => {
    const says = chain(id).find((style) => elementAt(style, 'rPr', name) !== null)
    return says ? isOn(says, 'rPr', name) : null
  }
  return {
    defaultParagraph,
    hyperlink,
    numbering: (id) => numberingOf(chain(id)),
    headingLevel: (id) => (styles.has(id ?? '') ? headingLevelOfStyle(chain(id)) : headingLevelOfId(id)),
    isHidden: (id) => switchOf(id, 'vanish') ?? false,
    isBold: (id) => switchOf(id, 'b'),
    isRaised: (id) => {
      const said = chain(id).map((style) => valueAt(style, 'rPr', 'vertAlign'))
      return said.find((value) => value !== null) === 'superscript'
    },
    isContents: (id) => chain(id).some((style) => CONTENTS_STYLE.test(nameOf(style))),
  }
}

function nameOf(style: XmlElement): string {
  return valueAt(style, 'name') ?? ''
}

/** A style may name the level and leave the list to the one that it is based on, and the other way round. */
function numberingOf(chain: readonly XmlElement[]): NumberingReference | null {
  let level: number | null = null
  for (const style of chain) {
    const own = valueAt(style, 'pPr', 'numPr', 'ilvl')
    if (own !== null) level ??= Number(own)
    const list = valueAt(style, 'pPr', 'numPr', 'numId')
    if (list !== null) return { list, level, style: style.attributes.styleId ?? null }
  }
  return null
}

/** Some programs name the built-in styles of headings and define none of them. */
function headingLevelOfId(id: string | null): number | null {
  const level = HEADING_STYLE_ID.exec(id ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

function headingLevelOfStyle(chain: readonly XmlElement[]): number | null {
  for (const style of chain) {
    const named = HEADING_STYLE.exec(nameOf(style))?.[1]
    if (named !== undefined) return Number(named)
    const level = outlineLevelOf(style)
    if (level !== null) return level < BODY_LEVEL ? level + 1 : null
  }
  return null
}

function outlineLevelOf(element: XmlElement): number | null {
  const level = valueAt(element, 'pPr', 'outlineLvl')
  return level === null ? null : Number(level)
}

/** Returns the level of a paragraph that is a heading, by its own place in the outline or its style; else null. */
export function headingLevelOf(paragraph: XmlElement, styles: Styles): number | null {
  const own = outlineLevelOf(paragraph)
  if (own !== null && own < BODY_LEVEL) return own + 1
  return styles.headingLevel(valueAt(paragraph, 'pPr', 'pStyle') ?? styles.defaultParagraph)
}
