import { siteStore } from '../../../../library/store/asked-store.ts'
import type { LibraryStore } from '../../../../library/store/library-store.ts'
import { nearByFuse } from '../../../../search/near/near-by-fuse.ts'
import type { Host } from '../../../start/host.ts'

const stores = new WeakMap<Host, LibraryStore>()

/** Returns the library of the site that a page runs in; the files that it has fetched serve every question. */
export function storeOf(host: Host): LibraryStore {
  const store = stores.get(host) ?? siteStore(host.fetchFile, nearByFuse)
  stores.set(host, store)
  return store
}
