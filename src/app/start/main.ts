import { siteHost } from './site-host.ts'
import { startApp } from './start-app.ts'

const host = siteHost()

/** Lets the browser keep the page that is open; in development nothing is kept. */
async function keep(report: string | null): Promise<void> {
  if (import.meta.env.DEV) return
  const { keepOffline } = await import('./late/keep-offline.ts')
  await keepOffline(new URL(host.address()), report)
}

startApp(host)
  .then((view) => view && keep(host.markup === 'page' ? view.report : null))
  // The page is there: that it is not kept is of no concern to its reader.
  .catch(console.info)
