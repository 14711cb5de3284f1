import { compileReport, readReport } from '../compile/compile.ts'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import { DocumentError, type ReadOptions, readDocument } from '../documents/read-document.ts'
import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import type { Mark } from '../model/marks.ts'
import { formatMarks, parseMarks } from '../model/marks-file.ts'
import { indexGraph } from '../model/read-graph.ts'
import { encodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../search/postings-file.ts'
import { buildPostings } from '../search/search.ts'
import { hashOf } from '../site/report-folder.ts'
import { EXIT, UsageError } from './command.ts'
import type { Kept, KeptMarks } from './kept-beside.ts'
import { SAY } from './messages.ts'
import { pdfTables } from './pdf-tables.ts'
import type { InputFile } from './read-input.ts'

/** A report file and what it compiles to. */
export interface CompiledFile {
  /** The file as the user named it. */
  readonly name: string
  readonly text: string
  /** The content of source.txt: the file's own bytes where it is plain text in UTF-8 without byte order mark. */
  readonly sourceBytes: Uint8Array
  /** The content of marks.json; null where the document has no marks. */
  readonly marksJson: string | null
  readonly graph: SerializedTermGraph | null
  /** The text of graph.json; null where the text is no report. */
  readonly json: string | null
  /** Findings about how the file was read. */
  readonly notes: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A report that is to be compiled. */
export interface ReportFile extends InputFile {
  /** What is kept of a source.txt in graph-data; left out for a report from elsewhere. */
  readonly kept?: Kept
  /** Skips the layout, which only a picture needs. */
  readonly withoutLayout?: boolean
}

/** A report with all that is written of it. */
export interface CompiledReport extends CompiledFile {
  /** Its files beside its text, marks and graph, by name; see `derivedFiles`. */
  readonly others: Readonly<Record<string, string | Uint8Array>>
}

/**
 * Compiles a report, with all files that are made of it; without a layout it has none but its graph.
 *
 * @throws UsageError as `compileFile` does.
 */
export async function compileReportFile(report: ReportFile): Promise<CompiledReport> {
  const compiled = await compileFile(report)
  const { 'graph.json': _, ...others } = report.withoutLayout ? {} : derivedFiles(compiled)
  return { ...compiled, others }
}

/**
 * Compiles a report in any supported format.
 *
 * @throws UsageError where the file cannot be read as text, was changed since it was taken from its document, or its kept
 *   marks are not of this text.
 */
export async function compileFile({ bytes, name, kept, withoutLayout }: ReportFile): Promise<CompiledFile> {
  const read = await readReportText(bytes, name, kept ? { format: 'text' } : pdfTables())
  const { text, plain } = read
  const recorded = plain && kept?.source ? kept.source : null
  const compile = withoutLayout ? readReport : compileReport
  const marks = kept?.marks ? parseKept(kept, kept.marks, text) : read.marks
  const sourceBytes = plain ? bytes : new TextEncoder().encode(text)
  const marksJson = marks.length === 0 ? null : formatMarks(marks)
  if (recorded !== null && !isUnchanged(recorded, sourceBytes, text))
    throw new UsageError(SAY.compile.editedSource(name, recorded.format, recorded.encoding), EXIT.faulty)
  const { format, encoding } = recorded ?? read
  const origin = { sha256: recorded?.sha256 ?? hashOf(bytes), format, encoding }
  const { graph, diagnostics } = compile(text, marks, {
    ...origin,
    ...sumsBeside(origin, sourceBytes, marksJson),
  })
  const json = graph === null ? null : formatJson(graph)
  return { name, text, sourceBytes, marksJson, graph, json, notes: read.notes, diagnostics }
}

/** Tells whether a text that was taken from a document is as it was then. */
function isUnchanged({ textSha256, length }: SourceInfo, bytes: Uint8Array, text: string): boolean {
  return textSha256 === undefined ? text.length === length : textSha256 === hashOf(bytes)
}

/** Returns what a graph says of the files beside it that its origin does not say. */
function sumsBeside(
  { sha256 }: Pick<SourceInfo, 'sha256'>,
  sourceBytes: Uint8Array,
  marksJson: string | null,
) {
  const textSha256 = hashOf(sourceBytes)
  return {
    ...(textSha256 === sha256 ? {} : { textSha256 }),
    ...(marksJson === null ? {} : { marksSha256: hashOf(marksJson) }),
  }
}

function parseKept({ source }: Kept, { name, json }: KeptMarks, text: string): readonly Mark[] {
  const sum = source?.marksSha256
  const marks = sum !== undefined && sum !== hashOf(json) ? null : parseMarks(json, text.length)
  if (marks === null) throw new UsageError(SAY.compile.otherMarks(name), EXIT.faulty)
  return marks
}

/**
 * Makes the files of a compiled report, by name: its graph, its search keys and, for a large graph, the search index.
 * Empty for a text that is no report.
 */
export function derivedFiles({ graph, json, text }: CompiledFile): Record<string, string | Uint8Array> {
  if (graph === null || json === null) return {}
  const keys = buildSearchKeys(graph, text)
  const files = { 'graph.json': json, 'keys.json': formatJson(keys) }
  if (graph.nodes.length <= LARGE_GRAPH) return files
  const indexed = indexGraph(graph)
  const postings = buildPostings({ graph: indexed, source: text, keys })
  return { ...files, [POSTINGS_FILE]: encodePostings(postings, indexed) }
}

/** Formats a file of data: the same bytes on every machine. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

async function readReportText(bytes: Uint8Array, name: string, options: ReadOptions) {
  // For a damaged PDF pdfjs also rejects promises that nobody awaits; the awaited one has the error.
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
