import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'

/** A copy of the built site on a server that can fail, and that can be given another build of it. */
export interface DeployedSite {
  readonly root: string
  /** How the server answers: as it should, with an error, or never. */
  state: 'well' | 'failing' | 'hanging'
  /** Puts the site there as another build has it: every script and style by another name. */
  deploy(): void
  /** Changes a file of the site. */
  change(path: string, how: (text: string) => string): void
  stop(): Promise<void>
}

/** Serves a copy of `dist`, below a path. */
export async function serveDeployed(): Promise<DeployedSite> {
  const dir = mkdtempSync(join(tmpdir(), 'term-graph-deployed-'))
  cpSync('dist', dir, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
  const files = createSiteServer({ dir, base: '/' })
  const change = (path: string, how: (text: string) => string) =>
    writeFileSync(join(dir, path), how(readFileSync(join(dir, path), 'utf8')))
  const server = createServer((request, response) => {
    if (site.state === 'failing') response.writeHead(500).end('down')
    else if (site.state === 'well') files.emit('request', request, response)
  })
  const site: DeployedSite = {
    root: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`,
    state: 'well',
    deploy: () => renameAssets(dir, change),
    change,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
      rmSync(dir, { recursive: true })
    },
  }
  return site
}

function renameAssets(dir: string, change: DeployedSite['change']): void {
  const names = readdirSync(join(dir, 'assets')).sort((a, b) => b.length - a.length)
  const renamed = (name: string) => name.replace(/\.\w+$/, '_new$&')
  const known = new Set(names)
  const rename = (text: string) =>
    text.replace(/[\w.-]+\.(?:js|css|svg)\b/g, (name) => (known.has(name) ? renamed(name) : name))
  const texts = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  for (const path of texts.filter((name) => /\.(?:html|js|css)$/.test(name))) change(path, rename)
  for (const name of names) renameSync(join(dir, 'assets', name), join(dir, 'assets', renamed(name)))
  change('offline.js', (text) => text.replace(/(version\W+)[0-9a-f]{12}/, '$1aaaabbbbcccc'))
}
