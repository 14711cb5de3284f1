import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Book, makeBook } from '../app/views/context.ts'
import type { ReportEntry } from '../app/views/model.ts'
import { GraphError, parseGraph } from '../model/read-graph.ts'

/** Thrown where a report of graph-data cannot be read; the message names the file and the remedy. */
export class ReportFileError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ReportFileError'
  }
}

/** Gives the ids of the reports in a folder: its folders that hold a source.txt or a graph.json, sorted. */
export function reportIds(dataDir: string): string[] {
  if (!existsSync(dataDir)) return []
  return readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((id) => ['source.txt', 'graph.json'].some((file) => existsSync(join(dataDir, id, file))))
    .sort()
}

/**
 * Reads one compiled report.
 *
 * @throws ReportFileError for a file that is missing, cut short or of another version.
 */
export function readBook(dataDir: string, id: string): Book {
  const remedy = `run: npm run -s term-graph -- compile ${join(dataDir, id, 'source.txt')} --out ${join(dataDir, id)}`
  const read = (file: string) => {
    const path = join(dataDir, id, file)
    if (!existsSync(path)) throw new ReportFileError(`${path} is missing; ${remedy}`)
    return readFileSync(path, 'utf8')
  }
  try {
    return makeBook(id, parseGraph(read('graph.json')), read('source.txt'))
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    throw new ReportFileError(
      `${join(dataDir, id, 'graph.json')} cannot be read: ${error.message}; ${remedy}`,
    )
  }
}

/** Gives a report as the list of reports names it. */
export function entryOf(book: Book): ReportEntry {
  const title = book.graph.attributes.report.title ?? book.id
  return { id: book.id, title, terms: book.graph.nodesOf('term').length }
}
