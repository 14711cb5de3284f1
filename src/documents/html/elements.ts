import { BACK_LINK, BACK_LINK_NAME, BOLD_STYLE, HEADING_NAME, HIDING_STYLE, THIN_STYLE } from '../patterns.ts'

const setOf = (names: string) => new Set(names.split(' '))

/** Elements whose text is not the page's: code, controls, what was deleted, readings beside characters, menus. */
const DROPPED = setOf(
  'script style template noscript svg select textarea button datalist object audio video canvas iframe del rt rp nav title',
)
const BLOCKS = setOf(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul',
)
/** Elements whose text is no running text, or is a link or a control already. */
const CLOSED = setOf(
  'a button canvas code datalist head iframe kbd math noscript object option pre samp script select style svg template textarea title',
)
/** Elements that stand within a line and hold a part of it. */
const INLINE = setOf(
  'abbr b bdi bdo big cite del dfn em font i ins label mark q s small span strike strong sub sup time u var',
)
const VOID = setOf('br img input wbr embed source track')
/** Elements whose header or footer is their own, not the page's. */
const ARTICLES = setOf('article aside main section')

export type Attributes = Readonly<Record<string, string>>

/** Tells whether an element is none of the page's text, or is hidden. */
export function isDropped(name: string, attributes: Attributes): boolean {
  if (DROPPED.has(name) || attributes.hidden !== undefined) return true
  // LibreOffice writes running heads and feet into pages that it exports.
  const isRunning = name === 'div' && (attributes.title === 'header' || attributes.title === 'footer')
  return isRunning || HIDING_STYLE.test(attributes.style ?? '')
}

/** Tells whether a number in an element is a footnote's: it is raised, or leads to the note or back. */
export function raisesNumbers(name: string, attributes: Attributes): boolean {
  return name === 'sup' || (name === 'a' && attributes.href?.includes('#') === true)
}

/** Tells whether a line ends where an element begins and where it ends. */
export function breaksLine(name: string): boolean {
  return BLOCKS.has(name)
}

/** Tells whether no link may be put into an element. */
export function isClosedToLinks(name: string): boolean {
  return CLOSED.has(name)
}

/** Tells whether an element stands within a line and holds a part of it. */
export function isInline(name: string): boolean {
  return INLINE.has(name)
}

/** Tells whether an element holds nothing. */
export function isVoid(name: string): boolean {
  return VOID.has(name)
}

/** Tells whether an element is a cell of a table. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th'
}

/** Returns the level of a heading, 1 the highest; null for any other element. */
export function headingLevel(name: string): number | null {
  const level = HEADING_NAME.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}

/** Tells whether an element makes its text bold (true), or not bold (false); null where it says neither. */
export function boldOf(name: string, { style = '' }: Attributes): boolean | null {
  if (THIN_STYLE.test(style)) return false
  return name === 'b' || name === 'strong' || BOLD_STYLE.test(style) ? true : null
}

/** Returns what an element frames the page with; null for any other. `isArticle` tells whether it stands in an article. */
export function furnitureOf(
  name: string,
  { role }: Attributes,
  isArticle: boolean,
): 'header' | 'footer' | 'navigation' | null {
  if (role === 'navigation') return 'navigation'
  if (role === 'banner' || (name === 'header' && !isArticle)) return 'header'
  return role === 'contentinfo' || (name === 'footer' && !isArticle) ? 'footer' : null
}

/** Tells whether the headers and footers within an element are its own. */
export function isArticle(name: string): boolean {
  return ARTICLES.has(name)
}

/** Tells whether an element is a link to a place of the page itself. */
export function isAnchorLink(name: string, { href = '' }: Attributes): boolean {
  return name === 'a' && href.length > 1 && href.startsWith('#')
}

/** Tells whether an element holds the link from a note back to its place in the text. */
export function isBackLink({ class: names = '', role = '' }: Attributes): boolean {
  return BACK_LINK_NAME.test(`${role} ${names}`)
}

/** Tells whether the text of a link into the page says nothing but that it leads back. */
export function leadsBack(text: string): boolean {
  return BACK_LINK.test(text)
}
