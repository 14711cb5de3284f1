import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LIBRARY_TOOLS } from '../src/cli/library-tools.ts'
import { createSiteServer, listen } from '../src/cli/site-server.ts'
import { readBuiltPage } from '../src/site/built-page.ts'
import { siteFiles } from '../src/site/site-files.ts'
import { writeSmallLibrary } from '../src/site/testing/small-library.ts'

/** A running site of several reports. */
export interface LibrarySite {
  /** The site's root. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** Builds and serves the site of the made reports for tests, with the page of build/page, below a path. */
export async function serveLibrary(base = '/'): Promise<LibrarySite> {
  if (!existsSync('build/page/template.html')) throw new Error('build/page is not there: npm run -s page')
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  const [dataDir, dir] = [join(folder, 'data'), join(folder, 'site')]
  writeSmallLibrary(dataDir)
  const { template, assets, offlineScript } = readBuiltPage('build/page')
  for (const { name, path } of assets) cpSync(path, join(dir, name))
  // The views are loaded here alone: the test runner reads every file of e2e first.
  const { renderPage } = await import('../src/site/prerender.ts')
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(template, parts)
  for (const [name, content] of siteFiles({ dataDir, base, site: null, render, library: LIBRARY_TOOLS })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  writeFileSync(join(dir, 'offline.js'), offlineScript(base))
  const server = createSiteServer({ dir, base })
  const root = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}${base}`
  return {
    root,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
      rmSync(folder, { recursive: true })
    },
  }
}
