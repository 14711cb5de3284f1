import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ELSEWHERE_FILE } from '../../model/library-files.ts'
import type { KeptSite } from '../../model/site-data.ts'
import { KEPT_BASE, PAGE_FILES } from '../built-page.ts'
import { escapeJson } from '../escape.ts'
import { buildScript } from './build-script.ts'

/** A file of the built page: its name, seen from the page's folder, and what it holds. */
export interface PageFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What the script for other pages may weigh after gzip, in bytes. */
export const EMBED_BUDGET = 8400
/** What scripts and styles of the single file may weigh after gzip, in bytes; its reports come on top. */
export const SINGLE_BUDGET = 365_000

const SINGLE = 'src/app/start/single'

/**
 * The condition under which package.json leaves out what is too large for the single file: the PDF reader, the readings
 * and tables of words, characters and places.
 */
const CONDITION = 'single-file'

/** The PDF reader is larger than all the rest: it is kept once it was used. */
const READS_PDF = /\/(?:read-)?pdf[.-]/
/** What every page may need beside the built files. */
const SHELL = ['', 'check/', 'link/', '404.html', 'reports.json', 'early-theme.js']

/** Builds the script for other pages; the first report of a site is named in it when the site is written. */
export async function buildEmbedScript(root: string): Promise<PageFile> {
  const { code } = await buildScript(root, 'src/embed/embed.ts')
  requireWithin('embed.js', [code], EMBED_BUDGET)
  return { name: PAGE_FILES.embed, content: code }
}

/** Builds the worker that keeps the site for use without a network; where a site stands is named in it when it is written. */
export async function buildOfflineScript(root: string, assets: readonly PageFile[]): Promise<PageFile> {
  const kept = assets.filter(({ name }) => !READS_PDF.test(name))
  const hash = createHash('sha256')
  for (const { name, content } of assets) hash.update(name).update(content)
  const site: KeptSite = {
    version: hash.digest('hex').slice(0, 12),
    shell: [...SHELL, ...kept.map(({ name }) => name)],
    base: KEPT_BASE,
    ofReport: ['', 'text/', 'terms/', 'graph.json', 'source.txt', 'keys.json'],
    ofLibrary: [ELSEWHERE_FILE],
  }
  const { code } = await buildScript(root, 'src/app/start/offline-worker.ts')
  return { name: PAGE_FILES.offline, content: code.replace('__KEPT_SITE__', () => escapeJson(site)) }
}

/** Builds the scripts and styles of the single file. */
export async function buildSingleScripts(root: string): Promise<PageFile[]> {
  const app = await buildScript(root, `${SINGLE}/main-single.ts`, [CONDITION])
  const worker = await buildScript(root, `${SINGLE}/late/worker/single-worker.ts`, [CONDITION])
  requireStandIns(root, worker.modules)
  requireWithin('the single file', [app.code, app.style, worker.code], SINGLE_BUDGET)
  return [
    { name: PAGE_FILES.singleScript, content: app.code },
    { name: PAGE_FILES.singleStyle, content: app.style },
    { name: PAGE_FILES.singleWorker, content: worker.code },
    { name: PAGE_FILES.icon, content: readFileSync(join(root, 'src/app/start/icon.svg')) },
  ]
}

/** Throws where texts are over their budget together. */
function requireWithin(name: string, texts: readonly string[], budget: number): void {
  const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
  if (size > budget) throw new Error(`${name} is over its budget: ${size} of ${budget} bytes (gzip)`)
}

/**
 * Makes sure that a script holds nothing that package.json leaves out of the single file: where a stand-in is gone, the
 * bundler takes the module of the site without a word. A stand-in that is one small constant leaves no module behind.
 */
function requireStandIns(root: string, modules: readonly string[]): void {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
  for (const [name, { [CONDITION]: standIn, default: left = name }] of Object.entries(imports)) {
    const part = left.startsWith('.') ? left.slice(1) : `/node_modules/${left}/`
    if (standIn !== undefined && modules.some((id) => id.includes(part)))
      throw new Error(`the single file was built with ${left}, for which ${standIn} should stand in it`)
  }
}
