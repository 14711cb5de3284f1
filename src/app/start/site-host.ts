import { formatView, parseView } from '../../address/view.ts'
import type { Host } from './host.ts'
import { fetchFrom } from './report-files.ts'

/** Returns the site as a host: where it stands, the page's own markup says, so it works under any base path. */
export function siteHost(): Host {
  const { root: way = './', isMissing } = document.documentElement.dataset
  const root = new URL(way, location.href)
  return {
    markup: isMissing === undefined ? 'page' : 'missing',
    base: root.pathname,
    fetchFile: (path) => fetchFrom(root, path),
    viewOf: ({ origin, pathname, search, hash }) =>
      origin === root.origin && pathname.startsWith(root.pathname)
        ? parseView({ path: pathname.slice(root.pathname.length), search, hash })
        : null,
    urlOf: (view) => new URL(formatView(view), root),
    address: () => root.href,
    workers: {
      check: () =>
        new Worker(new URL('../check/late/worker/check-worker.ts', import.meta.url), { type: 'module' }),
      link: () =>
        new Worker(new URL('../link/late/worker/link-worker.ts', import.meta.url), { type: 'module' }),
      search: () =>
        new Worker(new URL('../search/late/worker/search-worker.ts', import.meta.url), { type: 'module' }),
    },
  }
}
