import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED_FILE, type Moved, parseMoved } from '../address/moved.ts'
import { type Book, makeBook } from '../app/page/context.ts'
import type { ReportEntry } from '../app/page/model.ts'
import { GraphError, type GraphErrorCode, parseGraph } from '../model/read-graph.ts'
import { titleOfReport } from '../model/report-name.ts'
import { editionOf } from '../model/site-data.ts'
import { readTogether } from './read-together.ts'
import { findNameFault } from './report-names.ts'

/** Thrown where a report of graph-data cannot be read; the message names the file and the remedy. */
export class ReportFileError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ReportFileError'
  }
}

const UNREADABLE: Readonly<Record<GraphErrorCode, string>> = {
  'not-json': '不完整（不是完整的 JSON）',
  'not-a-graph': '不是编译好的报告',
  'schema-version': '是另一个版本的格式',
  'broken-reference': '里有连到不存在节点的边',
}
const REMEDY = '请把报告全文放进同一文件夹的 source.txt，再运行 npm run -s term-graph -- compile --all。'

/** Says why a graph.json cannot be read; stands behind the file's name. */
export function describeUnreadable({ code }: GraphError): string {
  return UNREADABLE[code]
}

/** Lists the reports of a folder: the names of its folders with a source.txt or a graph.json, but for hidden ones, sorted. */
export function reportIds(dataDir: string): string[] {
  if (!existsSync(dataDir)) return []
  return readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((id) => ['source.txt', 'graph.json'].some((file) => existsSync(join(dataDir, id, file))))
    .sort()
}

/**
 * Makes sure that reports can have the names of their folders.
 *
 * @throws ReportFileError for the first that cannot.
 */
export function requireNames(dataDir: string, ids: readonly string[]): void {
  const fault = findNameFault(ids)
  if (fault !== null) throw new ReportFileError(`${dataDir} 里的${fault}`)
}

/**
 * Reads one compiled report.
 *
 * @throws ReportFileError for a file that is missing, cut short or of another version, and for a name that no report may have.
 */
export function readBook(dataDir: string, id: string): Book {
  requireNames(dataDir, [id])
  return readTogether(join(dataDir, id), () => readFiles(dataDir, id))
}

function readFiles(dataDir: string, id: string): Book {
  const read = (file: string) => {
    const path = join(dataDir, id, file)
    if (!existsSync(path)) throw new ReportFileError(`${path}不存在。${REMEDY}`)
    return readFileSync(path, 'utf8')
  }
  try {
    const book = makeBook(id, parseGraph(read('graph.json')), read('source.txt'))
    return { ...book, moved: readMoved(join(dataDir, id, MOVED_FILE)) }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    throw new ReportFileError(`${join(dataDir, id, 'graph.json')} ${describeUnreadable(error)}。${REMEDY}`)
  }
}

/** Reads every report of a folder as a site of them all holds it. */
export function readBooks(dataDir: string): Book[] {
  const ids = reportIds(dataDir)
  requireNames(dataDir, ids)
  return ids.map((id) => ({ ...readBook(dataDir, id), edition: editionOf(ids.length) }))
}

function readMoved(path: string): Moved[] {
  return existsSync(path) ? parseMoved(readFileSync(path, 'utf8')) : []
}

/** Lists the data files of a report that the site serves beside its pages. */
export function dataFiles(dataDir: string, id: string): string[] {
  return namesOfData((file) => existsSync(join(dataDir, id, file)))
}

/** Lists the data files of a report that its site serves: those that every report has, and what only a large one has. */
export function namesOfData(has: (file: string) => boolean): string[] {
  const wanted = ['graph.json', 'source.txt', 'keys.json']
  return has('search.bin') ? [...wanted, 'search.bin'] : wanted
}

/** Returns a report's entry in the list of reports. */
export function entryOf(book: Book): ReportEntry {
  const title = titleOfReport(book.graph.attributes.report) ?? book.id
  return { id: book.id, title, terms: book.graph.nodesOf('term').length }
}
