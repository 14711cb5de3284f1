import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceInfo } from '../model/graph.ts'
import type { Sums } from '../model/sums.ts'
import { ReportFileError, UNREADABLE } from '../site/report-file-error.ts'
import { openReportFolder, readSums } from '../site/report-folder.ts'
import { EXIT, UsageError } from './command.ts'
import { SAY } from './messages.ts'
import { readBytes } from './read-input.ts'

/** The file with the marks of a document, beside its source.txt. */
export const MARKS_FILE = 'marks.json'

/** A file with the marks of a source.txt: as the user would name it, and what it holds. */
export interface KeptMarks {
  readonly name: string
  readonly json: string
}

/** What lies beside a source.txt of a compiled report: what its graph records of the original, and the marks. */
export interface Kept {
  /** Null where the source was plain text in UTF-8. */
  readonly source: SourceInfo | null
  /** The graph.json, as messages name it, where it cannot be read; nothing is lost with it. */
  readonly damaged: string | null
  readonly marks: KeptMarks | null
}

/**
 * Reads what is kept beside a source.txt.
 *
 * @param name How messages name the folder.
 * @throws UsageError where its graph.json is of another version, or is damaged and may be all that says where the text
 *   came from.
 */
export function keptBeside(folder: string, name: string): Kept {
  return { ...recordedSource(folder, name), marks: readMarks(folder, name) }
}

/** Reads the marks that are kept beside a source.txt; null where it has none. */
function readMarks(folder: string, folderName: string): KeptMarks | null {
  const path = join(folder, MARKS_FILE)
  if (!existsSync(path)) return null
  const name = join(folderName, MARKS_FILE)
  return { name, json: new TextDecoder().decode(readBytes(path, name)) }
}

/** Reads what a folder's graph.json records of an original that was no plain UTF-8 text. */
function recordedSource(folder: string, name: string): Pick<Kept, 'source' | 'damaged'> {
  const path = join(folder, 'graph.json')
  if (!existsSync(path)) return { source: null, damaged: null }
  try {
    const { source } = openReportFolder(folder, name, sumsFor(folder, name)).graph().attributes
    return { source: isPlain(source) ? null : source, damaged: null }
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error
    if (error.reason === UNREADABLE['schema-version']) throw new UsageError(error.message, EXIT.faulty)
    // Of a plain text nothing is lost.
    const isOfDocument = existsSync(join(folder, MARKS_FILE)) || OF_DOCUMENT.test(readFileSync(path, 'utf8'))
    if (isOfDocument) throw new UsageError(SAY.compile.lostOrigin(error.file), EXIT.faulty)
    return { source: null, damaged: error.file }
  }
}

/** What a graph.json says whose text was taken from a document, or from text in another encoding. */
const OF_DOCUMENT = /"format": ?"(?!text")|"encoding": ?"(?!utf-8")|"textSha256"/

function isPlain({ format, encoding }: SourceInfo): boolean {
  return format === 'text' && encoding === 'utf-8'
}

/** Reads the sums of a folder that is to be compiled again; none where they are damaged: they are made again as well. */
export function sumsFor(folder: string, name: string): Sums {
  try {
    return readSums(folder, name)
  } catch (error) {
    if (error instanceof ReportFileError) return new Map()
    throw error
  }
}
