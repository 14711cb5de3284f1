import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MOVED_FILE } from '../../../address/moved.ts'
import { COMPILER_VERSION } from '../../../compile/version.ts'
import { entryOfReport } from '../../../library/catalogue/entry-of-report.ts'
import type { CatalogueEntry } from '../../../model/library.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { ReportFileError } from '../../../site/report-file-error.ts'
import { COMPILED_FILES, checkMoved, isSound, openReportFolder } from '../../../site/report-folder.ts'
import { UsageError } from '../../command.ts'
import { compileReportFile } from '../../compile-file.ts'
import { keptBeside, MARKS_FILE, sumsFor } from '../../kept-beside.ts'
import { LIBRARY_TOOLS } from '../../library-tools.ts'
import { SAY } from '../../messages.ts'
import { readDocumentBytes } from '../../read-input.ts'

/** A document that is to be compiled. */
export interface CompileJob {
  readonly path: string
  /** How messages name it. */
  readonly name: string
  /** Whether it is the source.txt of a compiled report, beside which its graph and marks lie. */
  readonly isKept: boolean
}

/** What a document compiles to. */
export interface CompiledDocument {
  /** Tells the document and the compiler from others; see `hashDocument`. */
  readonly document: string
  /** The files of the report by name: graph.json, source.txt, keys.json, and what else it has. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What its text tells the catalogue; its id is empty. */
  readonly told: CatalogueEntry
}

/** What became of a document: what it compiles to, or the sentence that says why it could not be compiled. */
export type CompileOutcome = CompiledDocument | { readonly fault: string }

/** What a compiled report is made from, or has beside; of a document elsewhere only itself counts. */
const KEPT_FILES = [MARKS_FILE, MOVED_FILE, 'graph.json'] as const

/**
 * Hashes a document and what lies beside it with the compiler's version: where that is the same, so is what comes of it.
 *
 * @throws UsageError where it cannot be read.
 */
export function hashDocument({ path, name, isKept }: CompileJob): string {
  return hashBytes(readDocumentBytes(path, name), isKept ? dirname(path) : null)
}

function hashBytes(bytes: Uint8Array, beside: string | null): string {
  const hash = createHash('sha256').update(COMPILER_VERSION).update(sha256(bytes))
  const kept = beside === null ? [] : KEPT_FILES.map((file) => join(beside, file))
  for (const path of kept) hash.update(existsSync(path) ? sha256(readFileSync(path)) : 'none')
  return hash.digest('hex')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Compiles a document, or takes over what it was compiled to; never throws. */
export async function runCompileJob(job: CompileJob): Promise<CompileOutcome> {
  try {
    const bytes = readDocumentBytes(job.path, job.name)
    const document = hashBytes(bytes, job.isKept ? dirname(job.path) : null)
    const compiled = (job.isKept ? takeOver(job) : null) ?? (await compileDocument(job, bytes))
    if (compiled === null) return { fault: SAY.noReport(job.name) }
    const moved = movedBeside(job, compiled.graph)
    const told = entryOfReport('', compiled.graph, LIBRARY_TOOLS.divisions)
    return { document, files: { ...compiled.files, ...moved }, told }
  } catch (error) {
    if (error instanceof UsageError || error instanceof ReportFileError) return { fault: error.message }
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { fault: SAY.library.uncompiled(job.name, reason) }
  }
}

interface ReportFiles {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly graph: TermGraph
}

/**
 * Reads the files of a compiled report; null where this compiler would not have made them of its source, or they are not
 * as it made them.
 */
function takeOver({ path, name }: CompileJob): ReportFiles | null {
  const folder = dirname(path)
  if (!isSound(folder, COMPILED_FILES)) return null
  const { read, graph: readGraph, source } = openReportFolder(folder, dirname(name))
  const files = present(COMPILED_FILES.map((file) => [file, read(file)]))
  try {
    const graph = readGraph()
    const isOwn = graph.attributes.compiler === COMPILER_VERSION && source(graph) !== null
    return isOwn && files['keys.json'] !== undefined ? { graph, files } : null
  } catch (error) {
    if (error instanceof ReportFileError) return null
    throw error
  }
}

async function compileDocument(
  { path, name, isKept }: CompileJob,
  bytes: Uint8Array,
): Promise<ReportFiles | null> {
  const kept = isKept ? keptBeside(dirname(path), dirname(name)) : null
  const compiled = await compileReportFile({ bytes, name, ...(kept && { kept }) })
  const { graph, json, marksJson, others } = compiled
  if (graph === null) return null
  const derived = Object.entries({ 'graph.json': json, ...others, [MARKS_FILE]: marksJson })
  const encode = (content: string | Uint8Array | null) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const files = present(derived.map(([file, content]) => [file, encode(content)]))
  return { graph: indexGraph(graph), files: { 'source.txt': compiled.sourceBytes, ...files } }
}

/**
 * Returns where old addresses of a compiled report went, which is not compiled but kept by hand.
 *
 * @throws ReportFileError where it cannot be read, or leads to no node.
 */
function movedBeside({ path, name, isKept }: CompileJob, graph: TermGraph): Record<string, Uint8Array> {
  if (!isKept) return {}
  const [folder, shown] = [dirname(path), dirname(name)]
  const files = openReportFolder(folder, shown, sumsFor(folder, shown))
  checkMoved(join(shown, MOVED_FILE), files.moved(), [graph])
  return present([[MOVED_FILE, files.read(MOVED_FILE)]])
}

function present(
  files: readonly (readonly [name: string, content: Uint8Array | null])[],
): Record<string, Uint8Array> {
  return Object.fromEntries(files.filter((file): file is readonly [string, Uint8Array] => file[1] !== null))
}
