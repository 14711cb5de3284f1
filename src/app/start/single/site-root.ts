import { formatView, parseView, type View } from '../../../address/view.ts'
import { siteOf } from './inlined.ts'

/** Stands for the root of the site, to whose addresses those behind # are read; nothing is ever fetched from it. */
const ROOT = 'single:/'

/** Gives the root that the addresses behind # are relative to. */
export function findSiteRoot(): URL {
  return new URL(ROOT)
}

/** Gives what the links of a page start with. */
export function baseOf(_root: URL): string {
  return '#/'
}

/** Gives the address that what is taken elsewhere leads to: the site's own where the file names it, else this file's. */
export function addressOf(_root: URL): string {
  return siteOf().address ?? location.href.replace(/#.*/, '#/')
}

/** Reads the view of an address of this page; null for one elsewhere, and for an anchor. */
export function viewOfUrl(url: URL, _root: URL): View | null {
  const here = location.href.replace(/#.*/, '')
  if (url.href.replace(/#.*/, '') !== here) return null
  if (url.hash === '' || url.hash === '#') return parseView({ path: '' })
  if (!url.hash.startsWith('#/')) return null
  const { pathname, search, hash } = new URL(url.hash.slice(1), 'http://single')
  return parseView({ path: pathname, search, hash })
}

/** Gives the absolute address of a view. */
export function urlOfView(view: View, _root: URL): URL {
  return new URL(`#/${formatView(view)}`, location.href)
}
