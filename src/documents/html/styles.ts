import { type Attributes, boldOf, furnitureOf, headingLevel, isAnchorLink, isArticle } from './elements.ts'
import type { ListItem } from './lists.ts'

/** A cell of a table; see the mark of the same name. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly isHeader: boolean
}

/** An element `li`: its level from 0, and its number; null for a bullet. */
export interface StyledItem {
  readonly level: number
  readonly counted: ListItem | null
}

/** What the elements around a stretch of text say of it; two stretches of one element share its object. */
export interface TextStyle {
  readonly heading: { readonly level: number } | null
  readonly isBold: boolean
  readonly cell: TableCell | null
  readonly item: StyledItem | null
  /** The `dt` that it stands in. */
  readonly term: object | null
  readonly furniture: { readonly at: 'header' | 'footer' | 'navigation' } | null
  /** Whether it is a link to a place of the page itself. */
  readonly isAnchor: boolean
  readonly isArticle: boolean
  /** Whether it stands in the head of a table. */
  readonly isHead: boolean
}

export const PLAIN_STYLE: TextStyle = {
  heading: null,
  isBold: false,
  cell: null,
  item: null,
  term: null,
  furniture: null,
  isAnchor: false,
  isArticle: false,
  isHead: false,
}

/** Returns the style of text in an element of a styled text. */
export function styleWithin(style: TextStyle, name: string, attributes: Attributes): TextStyle {
  const level = headingLevel(name)
  const at = furnitureOf(name, attributes, style.isArticle)
  const isBold = boldOf(name, attributes) ?? style.isBold
  const isAnchor = style.isAnchor || isAnchorLink(name, attributes)
  const isInArticle = style.isArticle || isArticle(name)
  const isHead = name !== 'table' && (style.isHead || name === 'thead')
  const isSame =
    level === null &&
    at === null &&
    isBold === style.isBold &&
    isAnchor === style.isAnchor &&
    isInArticle === style.isArticle &&
    isHead === style.isHead
  if (isSame) return style
  return {
    ...style,
    heading: level === null ? style.heading : { level },
    furniture: at === null ? style.furniture : { at },
    isBold,
    isAnchor,
    isArticle: isInArticle,
    isHead,
  }
}
