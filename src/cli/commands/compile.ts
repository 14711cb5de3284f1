import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { MOVED_FILE } from '../../address/moved.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { finishPending } from '../../site/pending-writes.ts'
import { ReportFileError } from '../../site/report-file-error.ts'
import { checkMoved, openReportFolder } from '../../site/report-folder.ts'
import { reportIds, requireNames } from '../../site/reports.ts'
import { greatestOf } from '../../text/extremes.ts'
import { doJob } from '../apart/jobs.ts'
import { readArguments, readOnly } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { openCompileCache } from '../compile-cache.ts'
import type { CompiledReport } from '../compile-file.ts'
import { describeDiagnostics, describeGraph } from '../describe.ts'
import { keptBeside, MARKS_FILE, sumsFor } from '../kept-beside.ts'
import { SAY } from '../messages.ts'
import { isFolder, readBytes, readDocumentBytes, readInput } from '../read-input.ts'
import { sayProgress } from '../say-progress.ts'
import { usageSentence } from '../usage.ts'
import { withSums } from '../with-sums.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('compile')
const OPTIONS = { out: { type: 'string' }, all: { type: 'boolean' }, check: { type: 'boolean' } } as const

/** Compiles one report into a folder, or every report of graph-data in place. */
export const compileCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  if (values.all === true) {
    if (positionals.length > 0 || values.out !== undefined) throw new UsageError(SAY.compile.allAlone + USAGE)
    return compileAll(io, values.check === true)
  }
  const report = readOnly(positionals, SAY.compile, USAGE)
  if (values.check === true) throw new UsageError(SAY.compile.checkWithAll + USAGE)
  if (!values.out) throw new UsageError(SAY.compile.noOut + USAGE)
  const compiled = await doJob(io, 'compile', await readInput(io, report))
  printDiagnostics(io, compiled)
  if (compiled.json === null) return EXIT.faulty
  const files = {
    'source.txt': compiled.sourceBytes,
    [MARKS_FILE]: compiled.marksJson,
    ...derivedFiles(compiled),
  }
  const folder = resolve(io.cwd, values.out)
  tellReplaced(io, folder, values.out)
  writeAtomically(folder, withSums(folder, files))
  return printSummary(io, compiled)
}

/** Says that a graph.json which cannot be read is written over. */
function tellReplaced(io: Io, folder: string, name: string): void {
  if (!existsSync(join(folder, 'graph.json')) || isFolder(join(folder, 'graph.json'))) return
  try {
    openReportFolder(folder, name, sumsFor(folder, name)).graph()
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error
    io.err(SAY.compile.replaced(error.file))
  }
}

/**
 * Compiles the reports of graph-data in place that have changed since the last time, or (`check`) compiles all of them and
 * compares only; returns the exit code.
 */
export async function compileAll(io: Io, check: boolean): Promise<number> {
  const folders = reportFolders(io)
  const cache = openCompileCache(io.cwd)
  const codes = new Map(folders.map((folder) => [folder, check ? null : cache.codeOf(folder)]))
  const changed = folders.filter((folder) => codes.get(folder) === null)
  const tell = sayProgress(io, SAY.compile.compiling)
  for (const [done, folder] of changed.entries()) {
    tell({ done, total: changed.length, what: relative(io.cwd, folder) })
    await setImmediate() // Ctrl+C is heard between two reports
    const code = check ? await checkReport(io, folder) : await compileInPlace(io, folder)
    if (code !== null && !check) cache.keep(folder, code)
    codes.set(folder, code ?? EXIT.faulty)
  }
  const same = folders.length - changed.length
  if (same > 0) io.out(SAY.compile.unchanged(same))
  return greatestOf([...codes.values()].map((code) => code ?? EXIT.ok))
}

/** Returns the files that are made of a report's text, by name. */
function derivedFiles({ json, others }: CompiledReport): Record<string, string | Uint8Array> {
  return json === null ? {} : { 'graph.json': json, ...others }
}

/** Lists the folders of the reports of graph-data; throws UsageError where there are none, ReportFileError for a name that none may have. */
function reportFolders(io: Io): string[] {
  const root = join(io.cwd, 'graph-data')
  const ids = reportIds(root)
  // Before anything is written: the site could not hold such a report.
  requireNames(relative(io.cwd, root), ids)
  const folders = ids.map((id) => join(root, id)).filter((folder) => existsSync(join(folder, 'source.txt')))
  if (folders.length === 0) throw new UsageError(SAY.compile.noReports)
  // What a killed compilation has left to be put into place is no change of the report.
  for (const folder of folders) finishPending(folder)
  return folders
}

/** Compiles a report from what lies in its folder. */
async function compileFolder(io: Io, folder: string) {
  const path = join(folder, 'source.txt')
  const name = relative(io.cwd, path)
  const kept = keptBeside(folder, relative(io.cwd, folder))
  return { kept, compiled: await doJob(io, 'compile', { bytes: readDocumentBytes(path, name), name, kept }) }
}

/** Compiles a report in place; returns its exit code, null for a text that is no report. */
async function compileInPlace(io: Io, folder: string): Promise<number | null> {
  const { kept, compiled } = await compileFolder(io, folder)
  printDiagnostics(io, compiled)
  if (compiled.graph === null) return null
  checkMovedBeside(io, folder, compiled.graph)
  if (kept.damaged !== null) io.err(SAY.compile.remade(kept.damaged))
  // A source that is plain text already is not written: the development server watches it.
  const source = isSame(join(folder, 'source.txt'), compiled.sourceBytes)
    ? {}
    : { 'source.txt': compiled.sourceBytes }
  const marks = { [MARKS_FILE]: compiled.marksJson }
  writeAtomically(folder, withSums(folder, { ...source, ...marks, ...derivedFiles(compiled) }))
  return printSummary(io, compiled)
}

/** Checks the moved.json of a report, which is not compiled: it has to be as it was written, and to lead to nodes. */
function checkMovedBeside(io: Io, folder: string, graph: SerializedTermGraph): void {
  const name = relative(io.cwd, folder)
  const moved = openReportFolder(folder, name, sumsFor(folder, name)).moved()
  checkMoved(join(name, MOVED_FILE), moved, [indexGraph(graph)])
}

/** Compares the files of a report with what they have to be, and says what differs; returns the exit code. */
async function checkReport(io: Io, folder: string): Promise<number> {
  try {
    const { kept, compiled } = await compileFolder(io, folder)
    if (kept.damaged !== null) throw new UsageError(SAY.compile.stale(kept.damaged))
    if (compiled.graph !== null) checkMovedBeside(io, folder, compiled.graph)
    return checkFolder(io, folder, compiled)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReportFileError)) throw error
    io.err(error.message)
    return EXIT.faulty
  }
}

function isSame(path: string, content: Uint8Array | string): boolean {
  return Buffer.from(content).equals(readBytes(path, path))
}

/** Compares the committed files of a report with those that the compiler makes, byte for byte. */
function checkFolder(io: Io, folder: string, compiled: CompiledReport): number {
  const derived = derivedFiles(compiled)
  // A text that is no report compiles to nothing: no file equals that.
  const files =
    compiled.json === null
      ? { 'graph.json': '' }
      : withSums(folder, { ...derived, 'source.txt': compiled.sourceBytes, ...marksOf(compiled) })
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file)
    const name = relative(io.cwd, path)
    if (content === null || (existsSync(path) && isSame(path, content))) continue
    io.err(existsSync(path) ? SAY.compile.stale(name) : SAY.compile.missing(name))
    return EXIT.faulty
  }
  io.out(SAY.compile.same(relative(io.cwd, join(folder, 'graph.json'))))
  return EXIT.ok
}

function marksOf({ marksJson }: CompiledReport): Record<string, string> {
  return marksJson === null ? {} : { [MARKS_FILE]: marksJson }
}

function printDiagnostics(io: Io, { name, text, notes, diagnostics }: CompiledReport): void {
  for (const line of describeDiagnostics(name, text, [...notes, ...diagnostics])) io.out(line)
}

function printSummary(io: Io, { name, graph, diagnostics }: CompiledReport): number {
  if (graph) io.out(describeGraph(name, graph))
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.faulty : EXIT.ok
}
