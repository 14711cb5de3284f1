import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readBook, reportIds } from '../../site/reports.ts'
import { EXIT, type Io, UsageError } from '../command.ts'
import { compileAll } from '../commands/compile.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { SAY } from '../messages.ts'
import { compileFolder } from './compile-folder.ts'
import { CATALOGUE_FILE, readRows } from './library-folder.ts'
import { SHELF, shelvedReports } from './shelf.ts'

/** Where the reports of a site come from, and where it is written. */
export interface SiteSource {
  /** The folder to watch for changes. */
  readonly folder: string
  /** The folder that holds a folder a report, once it is compiled. */
  readonly dataDir: string
  readonly out: string
  /** Where its catalog.csv lies, or would. */
  readonly catalogue: string
  /** Compiles what is new, tells what it could not read, and returns the exit code. */
  readonly compile: () => Promise<number>
}

/**
 * Opens a folder as the source of a site.
 *
 * A folder with `graph-data` is a project: its reports are compiled in place, its site is `dist`. Any other is a folder
 * of documents: what is made of them lies in its `.term-graph`.
 *
 * @param name The folder as the user named it; left out, the one the command runs in.
 * @param out  Where the user wants the site.
 * @throws UsageError where the site would be written over the folder, or the folder is none.
 */
export function openSource(io: Io, name = '.', out?: string): SiteSource {
  const folder = resolve(io.cwd, name)
  const isProject = existsSync(join(folder, 'graph-data'))
  const place = resolve(io.cwd, out ?? (isProject ? join(folder, 'dist') : join(folder, SHELF, 'site')))
  if (holds(place, folder)) throw new UsageError(SAY.folder.overwritten(out ?? place))
  if (isProject) {
    const dataDir = join(folder, 'graph-data')
    const compile = async () => {
      await compileAll({ ...io, cwd: folder }, false)
      // An unreadable report ends in one sentence before anything is written.
      for (const id of reportIds(dataDir)) readBook(dataDir, id)
      return EXIT.ok
    }
    return { folder: dataDir, dataDir, out: place, catalogue: join(dataDir, CATALOGUE_FILE), compile }
  }
  const compile = async () => {
    const { reports, unread } = await compileFolder(io, { folder, name })
    if (reports === 0) throw new UsageError(SAY.folder.noReports(name))
    return unread > 0 ? EXIT.faulty : EXIT.ok
  }
  return {
    folder,
    dataDir: shelvedReports(folder),
    out: place,
    catalogue: join(folder, CATALOGUE_FILE),
    compile,
  }
}

/**
 * Returns what the library of a site is made with.
 *
 * @throws UsageError where its catalog.csv cannot be read.
 */
export function libraryParts(io: Io, { catalogue }: Pick<SiteSource, 'catalogue'>) {
  return { library: LIBRARY_TOOLS, rows: readRows(io, catalogue) }
}

/** Tells whether one folder is another or holds it. */
export function holds(outer: string, inner: string): boolean {
  const way = relative(realPath(outer), realPath(inner))
  return way === '' || !way.startsWith('..')
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
