import { parseView } from '../address/view.ts'
import { type NodeKey, termKey } from '../model/ids.ts'
import { conceptCards } from '../model/library-files.ts'

/** The term that a link to the site leads to. */
export interface SiteLink {
  readonly report: string
  readonly term: NodeKey
}

/** Reads a link to the page of a term, of one of its parts or of a library's concept; null for any other link. */
export function readSiteLink(href: string, root: URL): SiteLink | null {
  if (!href.startsWith(root.href)) return null
  const { pathname, search } = new URL(href)
  const { report, page } = parseView({ path: pathname.slice(root.pathname.length), search })
  if (page.kind === 'concept') return { report: conceptCards(page.slug), term: termKey(page.slug) }
  if (report === null || page.kind !== 'node') return null
  const [head, slug] = page.key.split('/')
  return head === 'term' ? { report, term: `term/${slug}` as NodeKey } : null
}
