import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIBRARY_TOOLS } from '../src/cli/library-tools.ts'
import { createSiteServer, listen } from '../src/cli/site-server.ts'
import { buildSearchKeys } from '../src/compile/names/search-keys.ts'
import { compileSample } from '../src/compile/testing/samples.ts'
import { CATALOGUE_COLUMNS } from '../src/library/catalogue/catalogue-row.ts'
import { SMALL, SMALL_ROWS } from '../src/library/testing/small-library.ts'
import { readBuiltPage } from '../src/site/built-page.ts'
import { REPORT } from './fixtures.ts'

/** A running site of a library. */
export interface LibrarySite {
  /** The site's root. */
  readonly home: string
  readonly stop: () => Promise<void>
}

/** Writes and serves a library of the shipped report and three small ones. */
export async function serveLibrary(): Promise<LibrarySite> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  const [data, dir] = [join(folder, 'data'), join(folder, 'site')]
  for (const [id, source] of Object.entries(SMALL)) {
    const graph = compileSample(source)
    mkdirSync(join(data, id), { recursive: true })
    writeFileSync(join(data, id, 'graph.json'), JSON.stringify(graph))
    writeFileSync(join(data, id, 'source.txt'), source)
    writeFileSync(join(data, id, 'keys.json'), JSON.stringify(buildSearchKeys(graph, source)))
  }
  cpSync(join('graph-data', REPORT), join(data, REPORT), { recursive: true })
  const lines = SMALL_ROWS.map((row) => CATALOGUE_COLUMNS.map((column) => row[column]).join(','))
  writeFileSync(join(data, 'catalog.csv'), `${[CATALOGUE_COLUMNS.join(','), ...lines].join('\n')}\n`)
  // The views are loaded here alone: the test runner reads every file of e2e first.
  const { writeSite } = await import('../src/site/write-site.ts')
  const page = readBuiltPage('build/page')
  await writeSite({ page, dataDir: data, out: dir, base: '/', site: null, library: LIBRARY_TOOLS })
  const server = createSiteServer({ dir, base: '/' })
  const home = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  return {
    home,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
      rmSync(folder, { recursive: true })
    },
  }
}
