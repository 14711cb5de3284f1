import type { ToKeeper } from '../../../model/site-data.ts'
import { isOfLibrary } from '../load-book.ts'

/** What is kept is fetched once the page has come to rest, in milliseconds after it came alive. */
const REST_MS = 3000

/**
 * Lets the browser keep the site and the report that is open, so that both are there without a network from now on.
 *
 * Rejects where the person has forbidden it: the site works as before.
 */
export async function keepOffline(root: URL, report: string | null): Promise<void> {
  const { serviceWorker } = navigator
  // A page without https has none; in a frame of another page it is not ours to take the room.
  if (serviceWorker === undefined || window.top !== window || savesData()) return
  await new Promise((resolve) => window.setTimeout(resolve, REST_MS))
  await serviceWorker.register(new URL('offline.js', root))
  const { active } = await serviceWorker.ready
  const message: ToKeeper = { keep: report, isOfLibrary: isOfLibrary() }
  active?.postMessage(message)
  // The worker of a new build begins with nothing of the report.
  if (serviceWorker.controller !== null)
    serviceWorker.addEventListener('controllerchange', () => serviceWorker.controller?.postMessage(message))
}

/** Tells whether the person asked the browser to save data; browsers that cannot be asked do not say so. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
