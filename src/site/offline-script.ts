import { createHash } from 'node:crypto'
import type { KeptSite } from '../model/site-data.ts'
import { buildScript } from './build-script.ts'
import { escapeJson } from './escape.ts'

/** The PDF reader is larger than all the rest: it is kept once it was used. */
const READS_PDF = /\/(?:read-)?pdf[.-]/

/** What every page may need beside the built files. */
const SHELL = ['', 'check/', 'link/', '404.html', 'reports.json', 'early-theme.js']

/** A built file: its name, seen from the site's root, and what it holds. */
export interface BuiltFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Builds the worker that keeps the site for use without a network. */
export async function buildOfflineScript(
  root: string,
  base: string,
  assets: readonly BuiltFile[],
): Promise<string> {
  const kept = assets.filter(({ name }) => !READS_PDF.test(name))
  const hash = createHash('sha256')
  for (const { name, content } of assets) hash.update(name).update(content)
  const site: KeptSite = {
    version: hash.digest('hex').slice(0, 12),
    shell: [...SHELL, ...kept.map(({ name }) => name)],
    base,
    ofReport: ['', 'text/', 'terms/', 'graph.json', 'source.txt', 'keys.json'],
  }
  const { code } = await buildScript(root, 'src/app/start/offline-worker.ts')
  return code.replace('__KEPT_SITE__', () => escapeJson(site))
}
