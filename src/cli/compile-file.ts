import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileReport } from '../compile/compile.ts'
import { decodeText, IngestError, type IngestErrorCode } from '../ingest/decode-text.ts'
import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
import { UsageError } from './command.ts'

/** A report file and what it compiles to. */
export interface CompiledFile {
  /** The file as the user named it. */
  readonly name: string
  readonly text: string
  /** What source.txt holds: the file's own bytes where it is UTF-8 without byte order mark. */
  readonly sourceBytes: Uint8Array
  readonly graph: SerializedTermGraph | null
  /** The text of graph.json; null where the text is no report. */
  readonly json: string | null
  readonly diagnostics: readonly Diagnostic[]
}

const UNREADABLE: Readonly<Record<IngestErrorCode, string>> = {
  empty: '是空文件，请换成含有报告全文的文本文件',
  binary: '不是文本文件，请先另存为纯文本（.txt，UTF-8）',
  'bad-encoding': '不是 UTF-8 编码，请另存为 UTF-8 文本后再试',
}

/**
 * Reads and compiles a report file.
 *
 * @param path Where the file is.
 * @param name How messages name it.
 * @param recorded Where the text first came from, if the file is only its extracted text; its own bytes otherwise.
 * @throws UsageError where the file cannot be read as text.
 */
export function compileFile(path: string, name: string, recorded: SourceInfo | null = null): CompiledFile {
  const bytes = readBytes(path, name)
  const { text, encoding } = decode(bytes, name)
  const isRecorded = recorded !== null && encoding === 'utf-8' && recorded.length === text.length
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { graph, diagnostics } = compileReport(
    text,
    isRecorded
      ? { sha256: recorded.sha256, format: recorded.format, encoding: recorded.encoding }
      : { sha256, format: 'text', encoding },
  )
  const sourceBytes = encoding === 'utf-8' ? bytes : new TextEncoder().encode(text)
  const json = graph === null ? null : formatGraph(graph)
  return { name, text, sourceBytes, graph, json, diagnostics }
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

function decode(bytes: Uint8Array, name: string) {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (error instanceof IngestError) throw new UsageError(`${name} ${UNREADABLE[error.code]}。`)
    throw error
  }
}
