import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Chunk, measureScripts } from './budget.ts'
import { serveInDevelopment } from './dev-server.ts'
import { buildEmbedScript } from './embed-script.ts'
import { loadRenderer, PREACT_JSX } from './load-renderer.ts'
import { type BuiltFile, buildOfflineScript } from './offline-script.ts'
import type { PageParts } from './render-page.tsx'
import { reportIds } from './reports.ts'
import { siteAddress } from './site-address.ts'
import { siteFiles } from './site-files.ts'

/**
 * Makes the vite plugin that prerenders every page of every report and puts the data beside them.
 *
 * @param dataDir The folder that holds a folder a report.
 */
export function site({ dataDir }: { readonly dataDir: string }): Plugin {
  const dir = resolve(dataDir)
  let base = '/'
  let root = ''
  let template = ''
  let assets: BuiltFile[] = []
  return {
    name: 'policy-term-graph:site',
    enforce: 'post',
    config(user) {
      // Pages name everything relative to themselves; only 404.html, served at any depth, needs the base.
      base = user.base ?? '/'
      return { base: './', appType: 'custom', oxc: { jsx: PREACT_JSX } }
    },
    configResolved(config) {
      root = config.root
    },
    configureServer: (server) => serveInDevelopment(server, dir),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build gave no index.html')
        template = page.source.toString()
        delete bundle['index.html']
        const chunks = Object.values(bundle).filter(
          (part): part is typeof part & Chunk => part.type === 'chunk',
        )
        const { said, isOver } = measureScripts(chunks, template)
        if (isOver) this.error(`the scripts are over their budget: ${said}`)
        console.log(`scripts: ${said}`)
        assets = Object.values(bundle).map((part) => ({
          name: part.fileName,
          content: part.type === 'chunk' ? part.code : part.source,
        }))
      },
    },
    // Written by itself and not as assets: the bundler would list every page of every report.
    async writeBundle({ dir: out }) {
      const { renderPage } = await loadRenderer(root)
      const folder = out ?? 'dist'
      const scripts = {
        'embed.js': await buildEmbedScript(root, reportIds(dir)[0] ?? ''),
        'offline.js': await buildOfflineScript(root, base, assets),
      }
      for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), code)
      const render = (parts: PageParts) => renderPage(template, parts)
      for (const [file, content] of siteFiles({ dataDir: dir, base, site: siteAddress(), render })) {
        const path = join(folder, file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      }
    },
  }
}
