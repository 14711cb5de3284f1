import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { finishPending } from '../../site/pending-writes.ts'
import { reportIds, requireNames } from '../../site/reports.ts'
import { greatestOf } from '../../text/extremes.ts'
import { doJob } from '../apart/jobs.ts'
import { readArguments, readOnly } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { openCompileCache } from '../compile-cache.ts'
import type { CompiledReport } from '../compile-file.ts'
import { describeDiagnostics, describeGraph } from '../describe.ts'
import { keptBeside, MARKS_FILE } from '../kept-beside.ts'
import { SAY } from '../messages.ts'
import { readBytes, readDocumentBytes, readInput } from '../read-input.ts'
import { sayProgress } from '../say-progress.ts'
import { usageSentence } from '../usage.ts'
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
  writeAtomically(resolve(io.cwd, values.out), files)
  return printSummary(io, compiled)
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
    const path = join(folder, 'source.txt')
    const name = relative(io.cwd, path)
    const kept = keptBeside(folder, relative(io.cwd, folder))
    const compiled = await doJob(io, 'compile', { bytes: readDocumentBytes(path, name), name, kept })
    const code = check ? checkFolder(io, folder, compiled) : writeFolder(io, folder, compiled)
    if (!check && compiled.json !== null) cache.keep(folder, code)
    codes.set(folder, code)
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

function writeFolder(io: Io, folder: string, compiled: CompiledReport): number {
  printDiagnostics(io, compiled)
  if (compiled.json === null) return EXIT.faulty
  // A source that is plain text already is not written: the development server watches it.
  const source = isSame(join(folder, 'source.txt'), compiled.sourceBytes)
    ? {}
    : { 'source.txt': compiled.sourceBytes }
  const marks = { [MARKS_FILE]: compiled.marksJson }
  writeAtomically(folder, { ...source, ...marks, ...derivedFiles(compiled) })
  return printSummary(io, compiled)
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
      : { ...derived, 'source.txt': compiled.sourceBytes, ...marksOf(compiled) }
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file)
    const name = relative(io.cwd, path)
    if (existsSync(path) && isSame(path, content)) continue
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
