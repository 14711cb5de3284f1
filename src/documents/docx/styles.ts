import { CONTENTS_STYLE } from '../patterns.ts'
import { childrenOf, elementAt, isOn, valueAt, type XmlElement } from './xml.ts'

/** What numbers a paragraph: a list and the level in it; a style may leave the level to the list. */
export interface NumberingReference {
  readonly list: string
  readonly level: number | null
  /** The style that names the list; null where the paragraph itself does. */
  readonly style: string | null
}

/** What the styles of a document say of text and numbers. */
export interface Styles {
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null
  /** The numbering that a style, or one that it is based on, asks for; null where none does. */
  readonly numbering: (style: string | null) => NumberingReference | null
  /** Whether text of a style is hidden. */
  readonly isHidden: (style: string | null) => boolean
  /** Whether text of a style is raised. */
  readonly isRaised: (style: string | null) => boolean
  /** Whether a style is that of a line of the table of contents. */
  readonly isContents: (style: string | null) => boolean
}

/** The most styles that one is based on, however a damaged file ties them. */
const MOST_BASES = 24

/** Reads the styles of a document; null for a document without any. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>()
  let defaultParagraph: string | null = null
  for (const style of childrenOf(elementAt(root, 'styles'), 'style')) {
    const id = style.attributes.styleId
    if (id === undefined) continue
    styles.set(id, style)
    const isDefault = style.attributes.default === '1' || style.attributes.default === 'true'
    if (isDefault && style.attributes.type === 'paragraph') defaultParagraph = id
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
  return {
    defaultParagraph,
    numbering: (id) => numberingOf(chain(id)),
    isHidden: (id) => {
      const said = chain(id).find((style) => elementAt(style, 'rPr', 'vanish') !== null)
      return said !== undefined && isOn(said, 'rPr', 'vanish')
    },
    isRaised: (id) => {
      const said = chain(id).map((style) => valueAt(style, 'rPr', 'vertAlign'))
      return said.find((value) => value !== null) === 'superscript'
    },
    isContents: (id) => chain(id).some((style) => CONTENTS_STYLE.test(valueAt(style, 'name') ?? '')),
  }
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
