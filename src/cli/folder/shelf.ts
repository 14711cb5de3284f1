import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { isOwnPath } from '../../address/own-paths.ts'
import { formatSlug } from '../../compile/names/slugs.ts'
import { COMPILER_VERSION } from '../../compile/version.ts'
import { isSlug } from '../../model/ids.ts'
import { writeAtomically } from '../write-atomically.ts'

/** Where all that is made of a folder of reports lies, within that folder. */
export const SHELF = '.term-graph'
/** The file of the shelf that lists its reports. */
const LIST = 'reports.json'
/** The longest id that a file's name gives, in characters. */
const LONGEST_ID = 60

/** A document on the shelf: its path seen from the folder, and what it was when it was compiled. */
export interface ShelvedReport {
  readonly file: string
  /** The report's name in addresses; it stays with the file. */
  readonly id: string
  readonly size: number
  /** When the file was last changed, in milliseconds. */
  readonly changed: number
  readonly sha256: string
  /** False for a document that is no report: it has neither outline nor glossary. */
  readonly isReport: boolean
}

/** Returns the folder with a folder a report, as `graph-data` is. */
export function shelvedReports(folder: string): string {
  return join(folder, SHELF, 'reports')
}

/** Reads the shelf of a folder; empty where there is none of this version of the compiler. */
export function readShelf(folder: string): {
  readonly ids: ReadonlyMap<string, string>
  readonly reports: readonly ShelvedReport[]
} {
  const path = join(folder, SHELF, LIST)
  if (!existsSync(path)) return { ids: new Map(), reports: [] }
  const { compiler, reports } = parseList(readFileSync(path, 'utf8'))
  const ids = new Map(reports.map(({ file, id }) => [file, id]))
  return { ids, reports: compiler === COMPILER_VERSION ? reports : [] }
}

function parseList(text: string): { readonly compiler: string; readonly reports: readonly ShelvedReport[] } {
  try {
    const { compiler, reports } = JSON.parse(text)
    if (typeof compiler === 'string' && Array.isArray(reports) && reports.every(isShelvedReport))
      return { compiler, reports }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return { compiler: '', reports: [] } // cut short or written by hand: everything is compiled again
}

/** Tells whether an entry of the list is one that we wrote: its id names a folder, which may be removed. */
function isShelvedReport(entry: unknown): entry is ShelvedReport {
  if (typeof entry !== 'object' || entry === null) return false
  const { file, id, size, changed, sha256, isReport } = entry as Record<string, unknown>
  const isId = typeof id === 'string' && isSlug(id) && !isOwnPath(id)
  const hasTexts = typeof file === 'string' && typeof sha256 === 'string'
  return (
    isId &&
    hasTexts &&
    typeof size === 'number' &&
    typeof changed === 'number' &&
    typeof isReport === 'boolean'
  )
}

/** Writes the shelf of a folder. What lies on it is made from the reports: git need not keep it. */
export function writeShelf(folder: string, reports: readonly ShelvedReport[]): void {
  const list = `${JSON.stringify({ compiler: COMPILER_VERSION, reports }, null, 1)}\n`
  writeAtomically(join(folder, SHELF), { [LIST]: list, '.gitignore': '*\n' })
}

/**
 * Returns a function that gives a file of a folder its report's id: the slug of its name, with the name of its folder
 * before it where another file has the same, then with a number.
 *
 * @param taken The ids that are given already.
 */
export function newIds(taken: Iterable<string>): (file: string) => string {
  const given = new Set([...taken].map((id) => id.toLowerCase()))
  return (file) => {
    for (const id of wishedIds(file))
      if (!given.has(id)) {
        given.add(id)
        return id
      }
    throw new Error('wishes never end')
  }
}

/** Lists the ids that a file may have, the best first, without end; see `newIds`. */
export function* wishedIds(file: string): Generator<string> {
  const folder = basename(dirname(file))
  const stem = basename(file, extname(file))
  // graph-data has its reports in folders of their names.
  const name = stem === 'source' && folder !== '' && folder !== '.' ? folder : stem
  const slug = shorten(formatSlug(name))
  const above = dirname(file) === '.' ? [] : [shorten(formatSlug(`${folder} ${name}`))]
  for (const id of [slug, ...above]) if (!isOwnPath(id)) yield id
  for (let count = 2; ; count++) yield `${slug}-${count}`
}

/** Cuts an id at a hyphen. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST_ID) return slug
  const cut = slug.slice(0, LONGEST_ID + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST_ID)
}
