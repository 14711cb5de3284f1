import { gunzipSync } from 'node:zlib'
import { GraphError, parseGraph, type TermGraph } from '../../model/read-graph.ts'
import type { Queries, Row } from '../database.ts'
import { WRITE } from './write-statements.ts'

/** The files of some reports, by report and name. */
export type ReportFiles = ReadonlyMap<string, ReadonlyMap<string, Buffer>>

interface FileRow extends Row {
  readonly report: string
  readonly name: string
  readonly content: Uint8Array
}

/** Reads files of some reports: all, or those with some names; one that is damaged is left out. */
export async function readFiles(
  db: Queries,
  reports: readonly string[],
  names: readonly string[] | null = null,
): Promise<ReportFiles> {
  const rows =
    names === null
      ? await db.query<FileRow>(WRITE.allFiles, [reports])
      : await db.query<FileRow>(WRITE.files, [reports, names])
  const files = new Map<string, Map<string, Buffer>>(reports.map((id) => [id, new Map()]))
  for (const { report, name, content } of rows) {
    const bytes = unpack(content)
    if (bytes !== null) files.get(report)?.set(name, bytes)
  }
  return files
}

/** Unpacks a file; null for one that is damaged, which then counts as missing. */
function unpack(content: Uint8Array): Buffer | null {
  try {
    return gunzipSync(content)
  } catch {
    return null
  }
}

/** A report as it is read from its files. */
export interface ReadReport {
  readonly id: string
  readonly graph: TermGraph
  readonly source: string
}

/** Reads the graphs and texts of some reports, in their order; those that cannot be read are left out. */
export async function readReports(db: Queries, ids: readonly string[]): Promise<ReadReport[]> {
  const files = await readFiles(db, ids, ['graph.json', 'source.txt'])
  return ids.flatMap((id) => {
    const [graph, source] = ['graph.json', 'source.txt'].map((name) =>
      files.get(id)?.get(name)?.toString('utf8'),
    )
    if (graph === undefined || source === undefined) return []
    try {
      return [{ id, graph: parseGraph(graph), source }]
    } catch (error) {
      if (error instanceof GraphError) return []
      throw error
    }
  })
}
