import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CatalogueRow } from '../library/catalogue/catalogue-row.ts'
import { SUMS_FILE, type Sums } from '../model/sums.ts'
import { appendAll } from '../text/collect.ts'
import type { BuiltPage } from './built-page.ts'
import { codeStamp } from './code-stamp.ts'
import { ALL_FORMS, FEW_FORMS } from './compress.ts'
import type { SiteFile } from './export-files.ts'
import type { LibraryMaker } from './library-site.ts'
import { isForm, makeFiles, withForms } from './make-files.ts'
import { renderPage } from './prerender.ts'
import { reportIds } from './reports.ts'
import { type SitePart, siteParts } from './site-files.ts'
import { namesOf, namesOfPart, readSiteList, type SiteList, type WrittenPart } from './site-list.ts'
import { formatSiteSums, isAsWritten, readSiteSums } from './site-sums.ts'
import { dropStage, openStage, type Stage } from './stage.ts'

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
  /** What catalog.csv says of the reports. */
  readonly rows?: readonly CatalogueRow[]
  /** Called after each file that was made. */
  readonly onProgress?: (progress: SiteProgress) => void
}

/** How far the making of a site is: how many files are made of those that have to be, and the report of the latest. */
export interface SiteProgress {
  readonly done: number
  readonly total: number
  readonly what: string
}

/** How many files a site has and how many of them were written anew, their compressed forms not counted. */
export interface WrittenSite {
  readonly files: number
  readonly written: number
}

/** The files of a site, and how many of them differ from before. */
interface MadeSite {
  readonly list: SiteList
  readonly written: number
}

/**
 * Writes a site: its assets, pages and data, and the compressed forms of what gains by them (`.br`, `.gz`).
 *
 * Only the reports are made again of which something has changed, and only what differs from what lies there is written.
 * All of it is put into place at the end: until then the site stays as it was. What an earlier site left and this one has
 * not is removed, and nothing else in the folder is touched.
 */
export async function writeSite(wish: SiteWish): Promise<WrittenSite> {
  const { out } = wish
  const stage = openStage(out)
  const before = { list: readSiteList(out), sums: readSiteSums(out) }
  try {
    const { list, written } = await makeSite(wish, before, stage)
    const sumOf = (name: string) => stage.sums.get(name) ?? before.sums.get(name)
    const isNew = stage.put(SUMS_FILE, Buffer.from(formatSiteSums(list, sumOf)))
    const names = new Set(namesOf(list))
    const earlier = new Set([...namesOf(before.list), ...before.list.files.flatMap(withForms)])
    const gone = [...earlier].filter((name) => !names.has(name))
    stage.commit(list, gone)
    return { files: [...names].filter((name) => !isForm(name)).length, written: written + Number(isNew) }
  } finally {
    dropStage(out)
  }
}

/** The site that lies there: its files, and what they held when they were written. */
interface EarlierSite {
  readonly list: SiteList
  readonly sums: Sums
}

/** A part of a site that has to be made. */
interface Task {
  readonly part: SitePart
  /** Says what its files are made from. */
  readonly mark: string
  readonly files: readonly SiteFile[]
}

/** Tells apart the reports that are as they were and the parts that have to be made. */
function planSite({ out, page, ...wish }: SiteWish, { list, sums }: EarlierSite) {
  const stamp = codeStamp() + page.template
  const unchanged = new Map<string, WrittenPart>()
  const tasks: Task[] = []
  for (const part of siteParts({ ...wish, render: (parts) => renderPage(page.template, parts) })) {
    const id = part.book?.id ?? ''
    const mark = part.book === null ? '' : hash('sha256', stamp + part.mark())
    const known = list.parts.get(id)
    const isSame =
      known?.mark === mark && namesOfPart(id, known).every((name) => isAsWritten(out, sums, name))
    if (isSame) unchanged.set(id, known)
    else tasks.push({ part, mark, files: part.files() })
  }
  return { unchanged, tasks }
}

/** Makes what has changed of a site and puts it on the stage. */
async function makeSite(wish: SiteWish, before: EarlierSite, stage: Stage): Promise<MadeSite> {
  const { out, onProgress } = wish
  const { unchanged, tasks } = planSite(wish, before)
  const total = tasks.reduce((sum, { files }) => sum + files.length, 0)
  let done = 0
  let written = 0
  const others = putAssets(wish, stage)
  const parts = new Map(unchanged)
  for (const { part, mark, files } of tasks) {
    const what = part.book?.id ?? ''
    const onMade = () => onProgress?.({ done: ++done, total, what })
    const policy = part.isMany ? FEW_FORMS : ALL_FORMS
    const made = await makeFiles(files, { stage, out, before: before.sums, policy, onMade })
    written += made.written
    const sizes = sizesBelow(what, made.sizes)
    if (part.book === null) appendAll(others.names, made.sizes.keys())
    else parts.set(what, { mark, sizes })
  }
  const scripts = await makeFiles(scriptsOf(wish), {
    ...{ stage, out, before: before.sums, policy: ALL_FORMS, onMade: () => {} },
  })
  const files = [...others.names, ...scripts.sizes.keys(), SUMS_FILE]
  return { list: { files, parts }, written: written + scripts.written + others.written }
}

/** Returns the sizes of a report's files by their paths from its folder, in the order of the paths. */
function sizesBelow(id: string, sizes: ReadonlyMap<string, number>): Record<string, number> {
  const below = [...sizes].map(([name, size]): [string, number] => [name.slice(id.length + 1), size])
  return Object.fromEntries(below.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Lists the scripts that hold something of the site. */
function scriptsOf({ page, dataDir, base }: SiteWish): SiteFile[] {
  return [
    { name: 'embed.js', make: () => page.embedScript(reportIds(dataDir)[0] ?? '') },
    { name: 'offline.js', make: () => page.offlineScript(base) },
  ]
}

/** Puts the files on the stage that every site has as they are. */
function putAssets({ page }: SiteWish, stage: Stage): { readonly names: string[]; readonly written: number } {
  const isNew = page.assets.filter(({ name, path }) => stage.put(name, readFileSync(path)))
  return {
    names: page.assets.map(({ name }) => name),
    written: isNew.filter(({ name }) => !isForm(name)).length,
  }
}
