import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isOwnPath } from '../../../address/own-paths.ts'
import type { CatalogueRow } from '../../../library/catalogue/catalogue-row.ts'
import { type Io, UsageError } from '../../command.ts'
import { findDocuments } from '../../folder/find-documents.ts'
import { CATALOGUE_FILE, readRows } from '../../folder/library-folder.ts'
import { newIds, readShelf } from '../../folder/shelf.ts'
import { SAY } from '../../messages.ts'
import { isFolder } from '../../read-input.ts'
import type { CompileJob } from '../compiling/compile-job.ts'

/** A document that a user wants in a library. */
export interface InputDocument extends CompileJob {
  /** What its id is made of where its own is another's: its path seen from above the folder that was named. */
  readonly file: string
  /** The id that it has among the documents of its folder. */
  readonly id: string
  /** Whether the id is the name of its folder, which the user chose. */
  readonly isFixed: boolean
  /** The line that the catalog.csv of its folder has for it. */
  readonly row: CatalogueRow | null
}

/** The text of a compiled report, which lies in a folder of its own. */
const SOURCE = 'source.txt'

/**
 * Finds the documents that a user names: documents, folders of them, projects, compiled reports.
 *
 * @returns Each once, in the order of the arguments.
 * @throws UsageError where there is nothing under a name, or a catalog.csv cannot be read.
 */
export function findInputs(io: Io, names: readonly string[]): InputDocument[] {
  const found = new Map<string, InputDocument>()
  for (const name of names)
    for (const input of inputsOf(io, name)) if (!found.has(input.path)) found.set(input.path, input)
  return [...found.values()]
}

function inputsOf(io: Io, name: string): InputDocument[] {
  const path = resolve(io.cwd, name)
  if (!isFolder(path)) {
    if (!existsSync(path)) throw new UsageError(SAY.noFile(name))
    if (basename(path) === SOURCE) return reportInputs(io, { folder: dirname(path), name: dirname(name) })
    return describeInputs(io, { folder: dirname(path), name: dirname(name) }, [basename(path)])
  }
  const isProject = existsSync(join(path, 'graph-data'))
  if (isProject) return folderInputs(io, { folder: join(path, 'graph-data'), name: join(name, 'graph-data') })
  return isCompiled(path, SOURCE)
    ? reportInputs(io, { folder: path, name })
    : folderInputs(io, { folder: path, name })
}

/** Returns the report of one folder: its id is one among its neighbours, and the catalog.csv is theirs. */
function reportInputs(io: Io, { folder, name }: NamedFolder): InputDocument[] {
  return describeInputs(io, { folder: dirname(folder), name: join(name, '..') }, [
    `${basename(folder)}/${SOURCE}`,
  ])
}

interface NamedFolder {
  readonly folder: string
  readonly name: string
}

function folderInputs(io: Io, place: NamedFolder): InputDocument[] {
  const files = findDocuments(place.folder, place.name)
  const reports = new Set(files.filter((file) => isCompiled(place.folder, file)).map(dirname))
  const wanted = files.filter((file) => basename(file) === SOURCE || !reports.has(dirname(file)))
  if (wanted.length === 0) throw new UsageError(SAY.folder.empty(place.name))
  return describeInputs(io, place, wanted)
}

function isCompiled(folder: string, file: string): boolean {
  return basename(file) === SOURCE && existsSync(join(folder, dirname(file), 'graph.json'))
}

/** Says what is known of some files of a folder: their ids there, and the lines of its catalog.csv. */
function describeInputs(io: Io, { folder, name }: NamedFolder, files: readonly string[]): InputDocument[] {
  const rows = new Map(readRows(io, join(folder, CATALOGUE_FILE)).map((row) => [row.id, row]))
  const { ids: shelved } = readShelf(folder)
  const nextId = newIds(shelved.values())
  return files.map((file) => {
    const home = basename(dirname(file))
    const isFixed = isCompiled(folder, file) && home !== '.' && !isOwnPath(home)
    const id = isFixed ? home : (shelved.get(file) ?? nextId(file))
    return {
      path: join(folder, file),
      name: join(name, file),
      file: join(basename(folder), file),
      isKept: basename(file) === SOURCE,
      id,
      isFixed,
      row: rows.get(id) ?? null,
    }
  })
}
