import { formatPath } from '../address/view.ts'
import { isSlug, type NodeKey, parseNodeKey, slugOf, termKey } from '../model/ids.ts'

/** Where links to terms lead. */
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

/**
 * Makes the addresses of a library's concepts; a concept's key is the term's of the same slug.
 *
 * @param base The absolute address of the site's root with its closing slash; empty for addresses relative to it.
 */
export function makeConceptTarget(base: string): LinkTarget {
  const folder = `${base}concept/`
  return {
    hrefOf: (key) => `${folder}${slugOf(key)}/`,
    keyOf: (href) => {
      const slug = href.startsWith(folder) ? href.slice(folder.length).replace(/\/?$/, '') : ''
      return isSlug(slug) ? termKey(slug) : null
    },
  }
}
