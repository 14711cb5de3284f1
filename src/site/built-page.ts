import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeJson } from './escape.ts'

/** What the built page consists of, by the names of its files; `site` holds what every site has as it is. */
export const PAGE_FILES = {
  site: 'site',
  template: 'template.html',
  embed: 'embed.js',
  offline: 'offline.js',
  singleScript: 'single/app.js',
  singleStyle: 'single/style.css',
  singleWorker: 'single/worker.js',
  icon: 'single/icon.svg',
  notices: 'site/third-party-notices.txt',
} as const

/** Stands in the worker that keeps a site for the path at which the site stands. */
export const KEPT_BASE = '__BASE__'
/** Stands in the script for other pages for the id of the site's first report. */
export const FIRST_REPORT = '__FIRST_REPORT__'

/** The page as the bundler built it, once for all reports and sites. */
export interface BuiltPage {
  /** The HTML that pages are made from; its assets are named relative to the site's root. */
  readonly template: string
  /** The files that every site has as they are: the path from the site's root, and where it lies. */
  readonly assets: readonly { readonly name: string; readonly path: string }[]
  /** Returns the script for other pages; it takes terms from the report of this id where a page names none. */
  readonly embedScript: (first: string) => string
  /** Returns the worker that keeps the site for use without a network; `base` is the site's path, with both slashes. */
  readonly offlineScript: (base: string) => string
  /** Reads the parts of the single file. */
  readonly single: () => SingleScripts
}

/** The scripts and styles of the single file. */
export interface SingleScripts {
  readonly script: string
  readonly style: string
  readonly worker: string
  /** The script that runs before the first paint. */
  readonly early: string
  readonly icon: string
}

/** Thrown where the page is not built: the message says how to build it. */
export class UnbuiltPageError extends Error {
  constructor(folder: string) {
    super(`${folder} 里没有网页的脚本，请先运行 npm run -s page。`)
    this.name = 'UnbuiltPageError'
  }
}

/**
 * Reads the page from the folder that it was built into.
 *
 * @throws UnbuiltPageError where it is not there.
 */
export function readBuiltPage(folder: string): BuiltPage {
  if (!existsSync(join(folder, PAGE_FILES.template))) throw new UnbuiltPageError(folder)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const site = join(folder, PAGE_FILES.site)
  const assets = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ name: path.slice(site.length + 1).replaceAll('\\', '/'), path }))
  return {
    template: read(PAGE_FILES.template),
    assets,
    embedScript: (first) =>
      read(PAGE_FILES.embed).replace(FIRST_REPORT, () => escapeJson(first).slice(1, -1)),
    offlineScript: (base) => read(PAGE_FILES.offline).replace(KEPT_BASE, () => escapeJson(base).slice(1, -1)),
    single: () => ({
      script: read(PAGE_FILES.singleScript),
      style: read(PAGE_FILES.singleStyle),
      worker: read(PAGE_FILES.singleWorker),
      early: read(`${PAGE_FILES.site}/early-theme.js`),
      icon: read(PAGE_FILES.icon),
    }),
  }
}
