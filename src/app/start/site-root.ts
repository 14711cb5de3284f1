import { formatView, parseView, type View } from '../../address/view.ts'

/** Where the site stands, as the page's own markup says; the same under any base path. */
export function findSiteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href)
}

/** Gives where the site stands on its host, as pages without a depth of their own start their links. */
export function baseOf(root: URL): string {
  return root.pathname
}

/** Gives the address that what is taken elsewhere leads to: that of a view is this with its path. */
export function addressOf(root: URL): string {
  return root.href
}

/** Reads the view of an address of this site; null for an address elsewhere. */
export function viewOfUrl(url: URL, root: URL): View | null {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null
  return parseView({ path: url.pathname.slice(root.pathname.length), search: url.search, hash: url.hash })
}

/** Gives the absolute address of a view. */
export function urlOfView(view: View, root: URL): URL {
  return new URL(formatView(view), root)
}
