import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED_FILE } from '../address/moved.ts'
import { type Book, makeBook } from '../app/page/context.ts'
import type { ReportEntry } from '../app/page/model.ts'
import { parseGraph, type TermGraph } from '../model/read-graph.ts'
import { titleOfReport } from '../model/report-name.ts'
import { editionOf } from '../model/site-data.ts'
import { stillText } from '../text/direction.ts'
import { stillJson } from '../text/isolate.ts'
import { readTogether } from './read-together.ts'
import { ReportFileError, UNFIT } from './report-file-error.ts'
import { checkMoved, openReportFolder, type ReportFolder } from './report-folder.ts'
import { findNameFault } from './report-names.ts'

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
  if (fault !== null) throw new ReportFileError(dataDir, `里的${fault}`)
}

/**
 * Reads one compiled report.
 *
 * @throws ReportFileError for a file that is missing or not as it was compiled, and for a name that no report may have.
 */
export function readBook(dataDir: string, id: string): Book {
  requireNames(dataDir, [id])
  return readTogether(join(dataDir, id), () => readFiles(dataDir, id))
}

function readFiles(dataDir: string, id: string): Book {
  const name = join(dataDir, id)
  const folder = openReportFolder(name, name)
  const graph = folder.graph()
  const missing = (file: string): never => {
    throw new ReportFileError(join(name, file), UNFIT.missing)
  }
  const source = folder.source(graph) ?? missing('source.txt')
  if (folder.keys() === null) missing('keys.json')
  for (const file of dataFiles(dataDir, id)) folder.read(file)
  const moved = folder.moved()
  checkMoved(join(name, MOVED_FILE), moved, [graph])
  return { ...makeBook(id, stillGraph(graph, folder), stillText(source)), moved }
}

/** Returns a graph as it is shown: nothing in it turns the direction of the page's words. Most are so already. */
function stillGraph(graph: TermGraph, folder: ReportFolder): TermGraph {
  const json = Buffer.from(folder.read('graph.json') ?? '').toString('utf8')
  const still = stillJson(json)
  return still === json ? graph : parseGraph(still)
}

/** Reads every report of a folder as a site of them all holds it. */
export function readBooks(dataDir: string): Book[] {
  const ids = reportIds(dataDir)
  requireNames(dataDir, ids)
  return ids.map((id) => ({ ...readBook(dataDir, id), edition: editionOf(ids.length) }))
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
