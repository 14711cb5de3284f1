import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileReport, readReport } from '../compile/compile.ts'
import {
  DocumentError,
  type ReadDocument,
  type ReadOptions,
  readDocument,
} from '../documents/read-document.ts'
import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
import { UsageError } from './command.ts'

/** A report file and what it compiles to. */
export interface CompiledFile {
  /** The file as the user named it. */
  readonly name: string
  readonly text: string
  /** What source.txt holds: the file's own bytes where it is plain text in UTF-8 without byte order mark. */
  readonly sourceBytes: Uint8Array
  readonly graph: SerializedTermGraph | null
  /** The text of graph.json; null where the text is no report. */
  readonly json: string | null
  /** What is to be known of how the file was read. */
  readonly notes: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A report as it is given to the compiler. */
export interface ReportFile {
  readonly bytes: Uint8Array
  /** How messages name it; by its ending Markdown is told from plain text. */
  readonly name: string
  /** What is known of a text that is kept in a folder of graph-data; left out for a report from elsewhere. */
  readonly kept?: { readonly source: SourceInfo | null }
  /** Left out or false: the graph gets its layout, which only a picture needs. */
  readonly withoutLayout?: boolean
}

/**
 * Compiles a report in any of the formats that are read.
 *
 * @throws UsageError where the file cannot be read as text.
 */
export async function compileFile({ bytes, name, kept, withoutLayout }: ReportFile): Promise<CompiledFile> {
  const read = await readReportText(bytes, name, kept ? { format: 'text' } : ASSETS)
  const { text, format, encoding } = read
  const recorded = read.plain && kept?.source?.length === text.length ? kept.source : null
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const compile = withoutLayout ? readReport : compileReport
  const compiled = compile(
    text,
    [],
    recorded
      ? { sha256: recorded.sha256, format: recorded.format, encoding: recorded.encoding }
      : { sha256, format, encoding },
  )
  const { graph } = compiled
  const sourceBytes = read.plain ? bytes : new TextEncoder().encode(text)
  const json = graph === null ? null : formatGraph(graph)
  return { name, text, sourceBytes, graph, json, notes: read.notes, diagnostics: compiled.diagnostics }
}

/**
 * Gives what a folder's graph.json says of a source that was no plain UTF-8 text: nothing else knows it any more.
 *
 * @returns Null where the source was plain, or there is no graph that can be read.
 */
export function recordedSource(folder: string): SourceInfo | null {
  try {
    const { source } = parseGraph(readFileSync(join(folder, 'graph.json'), 'utf8')).attributes
    return source.encoding === 'utf-8' && source.format === 'text' ? null : source
  } catch {
    return null // no graph yet, or one of another version: the text at hand is all there is
  }
}

/** Gives the text of graph.json: the same bytes on every machine. */
export function formatGraph(graph: SerializedTermGraph): string {
  return `${JSON.stringify(graph, null, 1)}\n`
}

/** Reads a file; throws UsageError with one sentence that names it. */
export function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new UsageError(`找不到文件 ${name}，请检查路径。`)
    if (code === 'EISDIR') throw new UsageError(`${name} 是目录，请指定其中的报告文件。`)
    throw new UsageError(`不能读取 ${name}，请检查文件权限。`)
  }
}

/** Reads all of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Where the tables are that a PDF may need to name its characters. */
const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const ASSETS: ReadOptions = {
  cMapUrl: `${PDFJS}/cmaps/`,
  standardFontDataUrl: `${PDFJS}/standard_fonts/`,
}

async function readReportText(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadDocument> {
  // Of a damaged PDF pdfjs also rejects promises that nobody waits for; the one that is waited for tells all.
  process.on('unhandledRejection', ignoreStray)
  try {
    return await readDocument(bytes, name, options)
  } catch (error) {
    if (error instanceof DocumentError) throw new UsageError(`${name} ${error.message}。`)
    throw error
  } finally {
    process.off('unhandledRejection', ignoreStray)
  }
}

function ignoreStray(): void {}
