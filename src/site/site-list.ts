import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lists the files that were written into a folder, so that the next time only what differs is made and written. */
export const SITE_LIST = '.term-graph-files.json'

/** What was written of a report. */
export interface WrittenPart {
  /** Says what the files were made from. */
  readonly mark: string
  /** The size of each file, compressed forms too, by its path from the report's folder. */
  readonly sizes: Readonly<Record<string, number>>
}

/** The files of a site as they were written. */
export interface SiteList {
  /** The files that belong to no report, and those of reports of which no more is known. */
  readonly files: readonly string[]
  readonly parts: ReadonlyMap<string, WrittenPart>
}

/** Reads what the site in a folder has; nothing where no site was written there, and nothing outside of it. */
export function readSiteList(out: string): SiteList {
  const path = join(out, SITE_LIST)
  const list: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : null
  // An earlier version kept the names alone.
  const { files, parts } = (Array.isArray(list) ? { files: list } : (list ?? {})) as Record<string, unknown>
  const known = Object.entries(isObject(parts) ? parts : {}).filter(
    (entry): entry is [string, WrittenPart] =>
      isWithin(entry[0]) && isWrittenPart(entry[1]) && Object.keys(entry[1].sizes).every(isWithin),
  )
  return { files: Array.isArray(files) ? files.filter(isWithin) : [], parts: new Map(known) }
}

/** Formats the list; the same site gives the same bytes. */
export function formatSiteList({ files, parts }: SiteList): string {
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ files: [...files].sort(), parts: Object.fromEntries(sorted) })}\n`
}

/** Lists the names of every file of a site, compressed forms of reports' files too. */
export function namesOf({ files, parts }: SiteList): string[] {
  return [...files, ...[...parts].flatMap(([id, part]) => namesOfPart(id, part))]
}

/** Lists the files of a report by their paths from the site's root. */
export function namesOfPart(id: string, { sizes }: WrittenPart): string[] {
  return Object.keys(sizes).map((name) => `${id}/${name}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // cut short, or not written by us: everything is made again
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isWrittenPart(value: unknown): value is WrittenPart {
  const { mark, sizes } = (isObject(value) ? value : {}) as Record<string, unknown>
  return typeof mark === 'string' && isObject(sizes)
}

/** Tells whether a name leads to a file within the folder. */
export function isWithin(name: unknown): name is string {
  return (
    typeof name === 'string' && name !== '' && !name.startsWith('/') && !name.split(/[/\\]/).includes('..')
  )
}
