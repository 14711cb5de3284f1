import { toPlainAddress } from '../address/plain-address.ts'
import { formatPath } from '../address/view.ts'
import { isSlug, type NodeKey, parseNodeKey, slugOf, termKey } from '../model/ids.ts'

/** Where links to terms lead. */
export interface LinkTarget {
  /** Returns the address of a term's page, ASCII, without signs that mean something in the text around it. */
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
  const home = toPlainAddress(base + formatPath({ report, page: { kind: 'home' } }))
  return {
    hrefOf: (key) => `${home}${key}/`,
    keyOf: (href) => {
      const path = pathBelow(home, href)
      return path === null ? null : parseNodeKey(path)
    },
  }
}

/**
 * Makes the addresses of a library's concepts; a concept's key is the term's of the same slug.
 *
 * @param base The absolute address of the site's root with its closing slash; empty for addresses relative to it.
 */
export function makeConceptTarget(base: string): LinkTarget {
  const folder = toPlainAddress(`${base}concept/`)
  return {
    hrefOf: (key) => `${folder}${slugOf(key)}/`,
    keyOf: (href) => {
      const slug = pathBelow(folder, href)
      return slug !== null && isSlug(slug) ? termKey(slug) : null
    },
  }
}

/** Returns what an address has below another, without its closing slash; null where it is none below it. */
function pathBelow(home: string, href: string): string | null {
  const plain = toPlainAddress(href)
  return plain.startsWith(home) ? plain.slice(home.length).replace(/\/?$/, '') : null
}
