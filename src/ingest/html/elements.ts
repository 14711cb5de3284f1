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

/** Tells whether an element is none of the page's text, or is hidden. */
export function isDropped(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return DROPPED.has(name) || attributes.hidden !== undefined || HIDING_STYLE.test(attributes.style ?? '')
}

/** Tells whether a line ends where an element begins and where it ends. */
export function breaksLine(name: string): boolean {
  return BLOCKS.has(name)
}
