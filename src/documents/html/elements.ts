import { HIDING_STYLE } from '../patterns.ts'

/** Elements whose text is not the page's: code, controls, what was deleted, readings beside characters, menus. */
const DROPPED = new Set(
  'script style template noscript svg select textarea button datalist object audio video canvas iframe del rt rp nav title'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

type Attributes = Readonly<Record<string, string>>

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
