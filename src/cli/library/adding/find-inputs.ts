import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { CatalogueRow } from '../../../library/catalogue/catalogue-row.ts'
import { isReportId } from '../../../site/report-names.ts'
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
  const placeOf = placeReader(io)
  for (const name of names)
    for (const input of inputsOf(io, placeOf, name)) if (!found.has(input.path)) found.set(input.path, input)
  return [...found.values()]
}

function inputsOf(io: Io, placeOf: PlaceReader, name: string): InputDocument[] {
  const path = resolve(io.cwd, name)
  if (!isFolder(path)) {
    if (!existsSync(path)) throw new UsageError(SAY.noFile(name))
    if (basename(path) === SOURCE)
      return reportInputs(placeOf, { folder: dirname(path), name: dirname(name) })
    return describeInputs(placeOf, { folder: dirname(path), name: dirname(name) }, [basename(path)])
  }
  const isProject = existsSync(join(path, 'graph-data'))
  if (isProject)
    return folderInputs(placeOf, { folder: join(path, 'graph-data'), name: join(name, 'graph-data') })
  return isCompiled(path, SOURCE)
    ? reportInputs(placeOf, { folder: path, name })
    : folderInputs(placeOf, { folder: path, name })
}

/** Returns the report of one folder: its id is one among its neighbours, and the catalog.csv is theirs. */
function reportInputs(placeOf: PlaceReader, { folder, name }: NamedFolder): InputDocument[] {
  return describeInputs(placeOf, { folder: dirname(folder), name: join(name, '..') }, [
    `${basename(folder)}/${SOURCE}`,
  ])
}

interface NamedFolder {
  readonly folder: string
  readonly name: string
}

function folderInputs(placeOf: PlaceReader, place: NamedFolder): InputDocument[] {
  const files = findDocuments(place.folder, place.name)
  const reports = new Set(files.filter((file) => isCompiled(place.folder, file)).map(dirname))
  const wanted = files.filter((file) => basename(file) === SOURCE || !reports.has(dirname(file)))
  if (wanted.length === 0) throw new UsageError(SAY.folder.empty(place.name))
  return describeInputs(placeOf, place, wanted)
}

function isCompiled(folder: string, file: string): boolean {
  return basename(file) === SOURCE && existsSync(join(folder, dirname(file), 'graph.json'))
}

/** What is known of the documents of a folder. */
interface Place {
  /** The lines of its catalog.csv by id. */
  readonly rows: ReadonlyMap<string, CatalogueRow>
  /** The ids that its documents have had. */
  readonly shelved: ReadonlyMap<string, string>
  readonly nextId: (file: string) => string
}
type PlaceReader = (folder: string) => Place

/** Returns what reads what is known of a folder, each once: a user may name a thousand of its files. */
function placeReader(io: Io): PlaceReader {
  const places = new Map<string, Place>()
  return (folder) => {
    const known = places.get(folder)
    if (known !== undefined) return known
    const rows = new Map(readRows(io, join(folder, CATALOGUE_FILE)).map((row) => [row.id, row]))
    const { ids: shelved } = readShelf(folder)
    const place = { rows, shelved, nextId: newIds(shelved.values()) }
    places.set(folder, place)
    return place
  }
}

/** Says what is known of some files of a folder: their ids there, and the lines of its catalog.csv. */
function describeInputs(
  placeOf: PlaceReader,
  { folder, name }: NamedFolder,
  files: readonly string[],
): InputDocument[] {
  const { rows, shelved, nextId } = placeOf(folder)
  return files.map((file) => {
    const home = basename(dirname(file))
    const isFixed = isCompiled(folder, file) && home !== '.' && isReportId(home)
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
