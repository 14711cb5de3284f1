import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuiltPage } from './built-page.ts'
import { compressed, isCompressible, LEAST_BYTES } from './compress.ts'
import type { LibraryMaker } from './library-site.ts'
import { renderPage } from './prerender.ts'
import { reportIds } from './reports.ts'
import { siteFiles } from './site-files.ts'

/** What a site is written from, and where. */
export interface SiteWish {
  readonly page: BuiltPage
  /** The folder that holds a folder a report. */
  readonly dataDir: string
  /** The folder that the site is written into. */
  readonly out: string
  /** The site's path on its host, with both slashes; only 404.html needs it. */
  readonly base: string
  /** The absolute address of the site's root with its closing slash; null where none is named. */
  readonly site: string | null
  /** What the library of several reports is made with. */
  readonly library: LibraryMaker
  /** Called after each page with the number of files there are so far. */
  readonly onProgress?: (files: number) => void
}

/** How many files a site has and how many of them were written anew, their compressed forms not counted. */
export interface WrittenSite {
  readonly files: number
  readonly written: number
}

/** Lists the files that were written into a folder, so that the next time what is gone from the site is removed. */
export const SITE_LIST = '.term-graph-files.json'
/** How many files are compressed at once: beyond this they would only wait in memory. */
const AT_ONCE = 16

/**
 * Writes a site: its assets, pages and data, and the compressed forms of all that gains by it (`.br`, `.gz`).
 *
 * Only what differs from what lies there is written; what an earlier site left and this one has not is removed, and
 * nothing else in the folder is touched.
 */
export async function writeSite(wish: SiteWish): Promise<WrittenSite> {
  const { page, dataDir, out, base, site, library, onProgress } = wish
  const earlier = readList(out)
  const names = new Set<string>()
  let written = 0
  const pending = new Set<Promise<void>>()
  const put = async (name: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    names.add(name)
    onProgress?.(names.size)
    const isNew = writeIfNew(join(out, name), bytes)
    if (isNew) written++
    if (!isCompressible(name) || (!isNew && hasForms(join(out, name), bytes))) return
    for (const ending of ENDINGS) rmSync(join(out, name + ending), { force: true })
    const work = compressed(bytes, 'quick').then((forms) => {
      for (const form of forms) writeFileSync(join(out, name + form.ending), form.bytes)
    })
    pending.add(work.finally(() => pending.delete(work)))
    if (pending.size >= AT_ONCE) await Promise.race(pending)
  }
  for (const { name, path } of page.assets) {
    names.add(name)
    if (writeIfNew(join(out, name), readFileSync(path)) && !ENDING.test(name)) written++
  }
  await put('embed.js', page.embedScript(reportIds(dataDir)[0] ?? ''))
  await put('offline.js', page.offlineScript(base))
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(page.template, parts)
  for (const [name, content] of siteFiles({ dataDir, base, site, render, library })) await put(name, content)
  await Promise.all(pending)
  removeGone(out, earlier, names)
  writeFileSync(join(out, SITE_LIST), JSON.stringify([...names].sort()))
  return { files: [...names].filter((name) => !ENDING.test(name)).length, written }
}

const ENDINGS = ['.br', '.gz'] as const
/** Tells whether the compressed forms that a file gains by lie beside it. */
function hasForms(path: string, bytes: Uint8Array): boolean {
  return bytes.length < LEAST_BYTES || ENDINGS.every((ending) => existsSync(path + ending))
}

const ENDING = /\.(?:br|gz)$/

/** Writes a file unless it holds the very same already; tells whether it did. */
function writeIfNew(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return true
}

/** Reads which files the site in a folder has; none where no site was written there. */
function readList(out: string): readonly string[] {
  const path = join(out, SITE_LIST)
  if (!existsSync(path)) return []
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string' && isWithin(name)) : []
}

/** Tells whether a name leads to a file within the folder. */
function isWithin(name: string): boolean {
  return name !== '' && !name.startsWith('/') && !name.split(/[/\\]/).includes('..')
}

function removeGone(out: string, earlier: readonly string[], names: ReadonlySet<string>): void {
  for (const name of earlier.filter((name) => !names.has(name))) {
    for (const ending of ['', ...ENDINGS]) rmSync(join(out, name + ending), { force: true })
    let folder = dirname(name)
    while (folder !== '.' && existsSync(join(out, folder)) && readdirSync(join(out, folder)).length === 0) {
      rmdirSync(join(out, folder))
      folder = dirname(folder)
    }
  }
}
