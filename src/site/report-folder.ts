import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED_FILE, type Moved, MovedError, parseMoved, strayMoved } from '../address/moved.ts'
import { GraphError, parseGraph, type TermGraph } from '../model/read-graph.ts'
import { findMisfit } from '../model/schema/find-misfit.ts'
import { GRAPH_SCHEMA } from '../model/schema/graph-schema.ts'
import { parseSearchKeys, type SearchKeys, SearchKeysError } from '../model/search-keys.ts'
import { parseSums, SUMS_FILE, type Sums } from '../model/sums.ts'
import { textSumOf } from '../model/text-sum.ts'
import { ReportFileError, UNFIT, UNREADABLE } from './report-file-error.ts'

/** The files of a compiled report, those that only some have among them, in the order in which they are told. */
export const REPORT_FILES = [
  'source.txt',
  'marks.json',
  'graph.json',
  'keys.json',
  'search.bin',
  MOVED_FILE,
] as const

/** Those of them that the compiler makes. */
export const COMPILED_FILES = REPORT_FILES.filter((file) => file !== MOVED_FILE)

/** Tells whether files of a folder hold what its sums.json says of them; false without a sums.json. */
export function isSound(folder: string, files: readonly string[]): boolean {
  try {
    const { read, isSummed } = openReportFolder(folder, folder)
    return isSummed('graph.json') && files.every((file) => (read(file) !== null) === isSummed(file))
  } catch (error) {
    if (error instanceof ReportFileError) return false
    throw error
  }
}

/** The folder of a compiled report, as what uses it reads it: nothing comes out of it that is not as it was compiled. */
export interface ReportFolder {
  /**
   * Reads a file; null where there is none.
   *
   * @throws ReportFileError where it holds other bytes than sums.json says, as each of these does.
   */
  readonly read: (file: string) => Uint8Array | null
  /** Tells whether sums.json says what a file holds. */
  readonly isSummed: (file: string) => boolean
  /** Reads the graph; without a graph.json it throws as well. */
  readonly graph: () => TermGraph
  /** Reads the text, which has to be the one that the graph is of; null where there is none. */
  readonly source: (graph: TermGraph) => string | null
  /** Reads the search keys; null where there are none. */
  readonly keys: () => SearchKeys | null
  /** Reads where old addresses went. */
  readonly moved: () => Moved[]
}

/**
 * Opens the folder of a compiled report.
 *
 * @param name How messages name it.
 * @param sums What its files are to hold; left out, what its sums.json says.
 * @throws ReportFileError for a damaged sums.json; a folder without one is checked by what its graph says alone.
 */
export function openReportFolder(
  folder: string,
  name: string,
  sums: Sums = readSums(folder, name),
): ReportFolder {
  const fail = (file: string, reason: string): never => {
    throw new ReportFileError(join(name, file), reason)
  }
  const read = (file: string) => {
    const bytes = readIfThere(folder, name, file)
    const sum = sums.get(file)
    if (bytes !== null && sum !== undefined && hashOf(bytes) !== sum)
      fail(file, file === MOVED_FILE ? UNFIT.movedChanged : UNFIT.changed)
    return bytes
  }
  /** Parses a file; where that throws what there is a reason for, the reason is told. */
  const parse = <T>(
    file: string,
    parseText: (text: string) => T,
    reasonOf: (error: unknown) => string | null,
  ) => {
    const bytes = read(file)
    if (bytes === null) return null
    try {
      return parseText(decode(bytes))
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === null) throw error
      return fail(file, reason)
    }
  }
  return {
    read,
    isSummed: (file) => sums.has(file),
    graph() {
      const graph = parse('graph.json', sums.has('graph.json') ? parseGraph : parseWhole, (error) =>
        error instanceof GraphError ? UNREADABLE[error.code] : null,
      )
      return graph ?? fail('graph.json', UNFIT.missing)
    },
    source(graph) {
      const bytes = readIfThere(folder, name, 'source.txt')
      if (bytes !== null && !isTextOf(bytes, graph)) fail('source.txt', UNFIT.otherSource)
      // A graph of an earlier compiler may not say which text it is of.
      return bytes && decode(read('source.txt') ?? bytes)
    },
    keys: () =>
      parse('keys.json', parseSearchKeys, (error) =>
        error instanceof SearchKeysError ? UNFIT.otherKeys : null,
      ),
    moved: () =>
      parse(MOVED_FILE, parseMoved, (error) =>
        error instanceof MovedError ? UNFIT.moved[error.code] : null,
      ) ?? [],
  }
}

/**
 * Checks that old addresses lead to nodes of some graphs of the report.
 *
 * @param file The moved.json as messages name it.
 */
export function checkMoved(file: string, moved: readonly Moved[], graphs: readonly TermGraph[]): void {
  const [stray] = strayMoved(moved, graphs)
  if (stray !== undefined) throw new ReportFileError(file, UNFIT.strayMoved(stray.from, String(stray.to)))
}

/**
 * Reads what sums.json says of a folder's files; nothing where there is none.
 *
 * @throws ReportFileError where it is damaged.
 */
export function readSums(folder: string, name: string): Sums {
  const bytes = readIfThere(folder, name, SUMS_FILE)
  if (bytes === null) return new Map()
  const sums = parseSums(decode(bytes), hashOf)
  if (sums === null) throw new ReportFileError(join(name, SUMS_FILE), UNFIT.damaged)
  return sums
}

/** Reads a graph of which every part is as its schema says: what reads the graph on relies on it. */
function parseWhole(json: string): TermGraph {
  const graph = parseGraph(json)
  const misfit = findMisfit(GRAPH_SCHEMA, JSON.parse(json))
  if (misfit !== null) throw new GraphError('not-a-graph', misfit)
  return graph
}

/** Tells whether a source.txt is the one that a graph is of, as far as the graph says. */
export function isTextOf(bytes: Uint8Array, { attributes: { source } }: TermGraph): boolean {
  const sum = textSumOf(source)
  if (sum !== null && sum !== hashOf(bytes)) return false
  return decode(bytes).length === source.length
}

/** Returns the SHA-256 of bytes, or of a text in UTF-8, lower-case hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** The byte order mark that a text may begin with is one of its characters. */
function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function readIfThere(folder: string, name: string, file: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new ReportFileError(join(name, file), UNFIT.unreadable)
  }
}
