import { formatView, parseView } from '../../../address/view.ts'
import type { InlinedSite } from '../../../model/site-data.ts'
import type { Host } from '../host.ts'
import { DataError } from '../report-files.ts'

/** Returns a page that holds its site as a host: the addresses stand behind #, and nothing is fetched. */
export function singleHost(site: InlinedSite): Host {
  const openWorker = () =>
    new Worker(URL.createObjectURL(new Blob([site.worker], { type: 'text/javascript' })))
  return {
    markup: 'none',
    base: '#/',
    fetchFile: async (path) => {
      const text = site.files[decodeURIComponent(path)]
      if (text === undefined) throw new DataError(path, 'missing')
      return new Response(text)
    },
    viewOf: (url) => {
      const { href, hash } = url
      if (withoutHash(href) !== withoutHash(location.href)) return null
      if (hash === '' || hash === '#') return parseView({ path: '' })
      if (!hash.startsWith('#/')) return null // an anchor
      const { pathname, search, hash: anchor } = new URL(hash.slice(1), 'http://single')
      return parseView({ path: pathname, search, hash: anchor })
    },
    urlOf: (view) => new URL(`#/${formatView(view)}`, location.href),
    address: () => site.address ?? `${withoutHash(location.href)}#/`,
    // A page from a file may start no worker that reads its files: it is searched in its own thread.
    workers: { check: openWorker, link: openWorker, search: null },
  }
}

function withoutHash(href: string): string {
  return href.replace(/#.*/, '')
}
