import { formatPath } from '../address/view.ts'
import { type NodeKey, parseNodeKey } from '../model/ids.ts'

/** Where links to a report's terms lead. */
export interface LinkTarget {
  /** Returns the address of a term's page, ASCII. */
  readonly hrefOf: (key: NodeKey) => string
  /** Returns the node that an address leads to; null for an address elsewhere. */
  readonly keyOf: (href: string) => NodeKey | null
}

/**
 * Makes the addresses of a report's terms.
 *
 * @param base The absolute address of the site's root with its closing slash; empty for addresses relative to it.
 * @param report The report's id.
 */
export function makeLinkTarget(base: string, report: string): LinkTarget {
  const home = base + formatPath({ report, page: { kind: 'home' } })
  return {
    hrefOf: (key) => `${home}${key}/`,
    keyOf: (href) =>
      href.startsWith(home) ? parseNodeKey(href.slice(home.length).replace(/\/?$/, '')) : null,
  }
}
