import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { DocumentError } from '../../documents/document-error.ts'
import { decodeText } from '../../documents/plain/decode-text.ts'
import type { CatalogueRow } from '../../library/catalogue/catalogue-row.ts'
import {
  CatalogueError,
  type CatalogueFile,
  parseCatalogue,
  rowsOf,
} from '../../library/catalogue/parse-catalogue.ts'
import { buildLibrary, type Library, type ShelvedReport } from '../../library/library.ts'
import { readTogether } from '../../site/read-together.ts'
import { ReportFileError, UNFIT } from '../../site/report-file-error.ts'
import { openReportFolder } from '../../site/report-folder.ts'
import { reportIds } from '../../site/reports.ts'
import { type Io, UsageError } from '../command.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { SAY } from '../messages.ts'
import { isFolder, readBytes } from '../read-input.ts'
import { shelvedReports } from './shelf.ts'

/** The file that says of a library's reports what their texts do not. */
export const CATALOGUE_FILE = 'catalog.csv'

/** The compiled reports of a folder. */
export interface LibraryFolder {
  /** The folder that holds a folder a report. */
  readonly dataDir: string
  /** Where its catalog.csv lies, or would. */
  readonly catalogue: string
}

/**
 * Finds the compiled reports of a folder: those of its graph-data, those that a site was made of, or the folder's own.
 *
 * @param name The folder as the user named it; left out, the one the command runs in.
 * @throws UsageError where it is no folder, or nothing is compiled there.
 */
export function findLibrary(io: Io, name = '.'): LibraryFolder {
  const folder = resolve(io.cwd, name)
  if (!isFolder(folder)) throw new UsageError(SAY.folder.none(name))
  const dataDir = join(folder, 'graph-data')
  if (existsSync(dataDir)) return { dataDir, catalogue: join(dataDir, CATALOGUE_FILE) }
  const shelved = shelvedReports(folder)
  if (existsSync(shelved)) return { dataDir: shelved, catalogue: join(folder, CATALOGUE_FILE) }
  if (!holdsGraphs(folder)) throw new UsageError(SAY.catalog.nothing(name))
  return { dataDir: folder, catalogue: join(folder, CATALOGUE_FILE) }
}

function holdsGraphs(folder: string): boolean {
  return reportIds(folder).some((id) => existsSync(join(folder, id, 'graph.json')))
}

/**
 * Reads the compiled reports of a library; those without a graph or with one of another version are told and left out, as
 * are those of which a file is not as it was compiled.
 */
export function readShelved(io: Io, { dataDir }: LibraryFolder): ShelvedReport[] {
  return reportIds(dataDir).flatMap((id) => {
    try {
      return readTogether(join(dataDir, id), () => {
        const files = openReportFolder(join(dataDir, id), id)
        const graph = files.graph()
        const source = files.source(graph)
        if (source === null) throw new ReportFileError(join(id, 'source.txt'), UNFIT.missing)
        return [{ id, graph, source }]
      })
    } catch (error) {
      if (!(error instanceof ReportFileError)) throw error
      io.err(SAY.catalog.leftOut(error.message))
      return []
    }
  })
}

/**
 * Reads a catalog.csv; one that is not there has no lines.
 *
 * @throws UsageError with the line where it cannot be read.
 */
export function readCatalogue(io: Io, path: string): CatalogueFile {
  if (!existsSync(path)) return parseCatalogue('')
  const name = relative(io.cwd, path) || path
  try {
    return parseCatalogue(decodeText(readBytes(path, name), null).text)
  } catch (error) {
    if (error instanceof DocumentError) throw new UsageError(SAY.catalog.noText(name))
    if (!(error instanceof CatalogueError)) throw error
    throw new UsageError(SAY.catalog.faulty[error.code](name, error.line))
  }
}

/** Reads the lines of a catalog.csv; see `readCatalogue`. */
export function readRows(io: Io, path: string): CatalogueRow[] {
  return rowsOf(readCatalogue(io, path))
}

/** Builds the library of a folder's compiled reports. */
export function openLibrary(io: Io, name?: string): Library {
  const place = findLibrary(io, name)
  return buildLibrary(readShelved(io, place), readRows(io, place.catalogue), LIBRARY_TOOLS)
}
