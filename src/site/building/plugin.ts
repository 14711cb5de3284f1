import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { PAGE_FILES } from '../built-page.ts'
import { ALL_FORMS, compressed, ENDINGS, hasForms } from '../compress.ts'
import { type Chunk, measureScripts } from './budget.ts'
import { PREACT_JSX } from './build-script.ts'
import { buildEmbedScript, buildOfflineScript, buildSingleScripts, type PageFile } from './build-scripts.ts'
import { type Served, serveInDevelopment } from './dev-server.ts'
import { formatNotices, readShipped } from './notices.ts'

/** Vite takes what follows a # for no part of a path. */
const UNBUILDABLE = '网页的脚本不能在路径里有 # 的文件夹中生成，请把项目移到别处；报告所在的文件夹不受此限。'

/**
 * Makes the vite plugin that builds the page: what every site has as it is, and beside it the template of its pages and
 * the scripts that a site is written with. In development it serves the site of a folder with a folder a report.
 */
export function page({ dataDir, library }: Served): Plugin {
  let root = ''
  let assets: PageFile[] = []
  let template = ''
  return {
    name: 'policy-term-graph:page',
    enforce: 'post',
    // Pages name everything relative to themselves; only 404.html, served at any depth, needs the base.
    config: () => ({ base: './', appType: 'custom', oxc: { jsx: PREACT_JSX } }),
    configResolved(config) {
      root = config.root
      if (config.command === 'build' && root.includes('#')) throw new Error(UNBUILDABLE)
    },
    configureServer: (server) => serveInDevelopment(server, { dataDir: resolve(dataDir), library }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html']
        if (html?.type !== 'asset') throw new Error('the build gave no index.html')
        template = html.source.toString()
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
    async writeBundle({ dir = '' }) {
      const files: PageFile[] = [
        { name: PAGE_FILES.template, content: template },
        await buildEmbedScript(root),
        await buildOfflineScript(root, assets),
        { name: PAGE_FILES.notices, content: formatNotices(readShipped(root)) },
        ...(await buildSingleScripts(root)),
      ]
      for (const { name, content } of files) {
        const path = join(dir, '..', name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      }
      await compressFolder(dir)
    },
  }
}

/** Writes the compressed forms of every file of a folder beside it, as small as they get: this is done once. */
async function compressFolder(folder: string): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  for (const path of paths) {
    if (!hasForms(path, statSync(path).size, ALL_FORMS)) continue
    for (const { ending, bytes } of await compressed(readFileSync(path), ENDINGS, 'smallest'))
      writeFileSync(path + ending, bytes)
  }
}
