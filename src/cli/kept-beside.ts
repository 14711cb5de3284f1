import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceInfo } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
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
  readonly source: SourceInfo | null
  readonly marks: KeptMarks | null
}

/**
 * Reads what is kept beside a source.txt.
 *
 * @param name How messages name the folder.
 */
export function keptBeside(folder: string, name: string): Kept {
  return { source: recordedSource(folder), marks: readMarks(folder, name) }
}

/** Reads the marks that are kept beside a source.txt; null where it has none. */
function readMarks(folder: string, folderName: string): KeptMarks | null {
  const path = join(folder, MARKS_FILE)
  if (!existsSync(path)) return null
  const name = join(folderName, MARKS_FILE)
  return { name, json: new TextDecoder().decode(readBytes(path, name)) }
}

/** Reads what a folder's graph.json records of an original that was no plain UTF-8 text; null where the source was plain. */
function recordedSource(folder: string): SourceInfo | null {
  try {
    const { source } = parseGraph(readFileSync(join(folder, 'graph.json'), 'utf8')).attributes
    return source.encoding === 'utf-8' && source.format === 'text' ? null : source
  } catch {
    return null // no graph yet, or one of another version: the text at hand is all there is
  }
}
