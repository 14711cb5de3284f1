import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'

/** The files of a report, by name: `graph.json`, `source.txt`, `keys.json` … */
export type ReportFiles = Readonly<Record<string, string | Uint8Array>>

/** A running site of one report without prerendered pages. */
export interface BareSite {
  /** The site's root. */
  readonly home: string
  readonly stop: () => Promise<void>
}

/** Serves a report with the scripts of dist/; the app draws all of each page, which takes a moment to make. */
export async function serveBareSite(id: string, files: ReportFiles, terms = 0): Promise<BareSite> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-bare-'))
  for (const file of ['assets', '404.html', 'early-theme.js'])
    cpSync(join('dist', file), join(folder, file), { recursive: true })
  const empty = readFileSync('dist/404.html', 'utf8')
    .replace(' data-is-missing', '')
    .replace(/(?<=<div id="app">).*(?=<\/div>\s*<\/body>)/s, '')
  mkdirSync(join(folder, id))
  const all = { ...files, 'index.html': empty }
  for (const [file, content] of Object.entries(all)) writeFileSync(join(folder, id, file), content)
  writeFileSync(join(folder, 'reports.json'), JSON.stringify([{ id, title: id, terms }]))
  const server = createSiteServer({ dir: folder, base: '/' })
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
