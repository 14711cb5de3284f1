import { childOf, type Element, readXml } from './read-xml.ts'

/** What a document's styles mean for links. */
export interface LinkStyles {
  /** The id of the character style of hyperlinks; null where the document has none. */
  readonly hyperlink: string | null
  /** The ids of the paragraph styles that head a section. */
  readonly headings: ReadonlySet<string>
}

const HEADING = /^heading \d$/i
/** Text of the body has this outline level. */
const BODY_LEVEL = 9

/** Reads styles.xml; null where the document has none. */
export function readStyles(source: string | null): LinkStyles {
  const styles = source === null ? [] : readXml(source).children.filter(({ name }) => name === 'style')
  const idOf = (style: Element) => style.attributes.styleId ?? ''
  const nameOf = (style: Element) => childOf(style, 'name')?.attributes.val ?? ''
  const hyperlink = styles.find((style) => nameOf(style).toLowerCase() === 'hyperlink')
  const headings = styles.filter((style) => HEADING.test(nameOf(style)) || isHeading(childOf(style, 'pPr')))
  return { hyperlink: hyperlink ? idOf(hyperlink) : null, headings: new Set(headings.map(idOf)) }
}

/** Tells whether paragraph properties give a place in the outline. */
export function isHeading(properties: Element | null): boolean {
  const level = childOf(properties, 'outlineLvl')?.attributes.val
  return level !== undefined && Number(level) < BODY_LEVEL
}
