import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { type CompiledFile, compileFile, readBytes, recordedSource } from '../compile-file.ts'
import { derivedFiles } from '../derived-files.ts'
import { describeDiagnostics, describeGraph } from '../describe.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('compile')
const OPTIONS = { out: { type: 'string' }, all: { type: 'boolean' }, check: { type: 'boolean' } } as const
const REMEDY = '请运行 npm run -s term-graph -- compile --all 后一并提交'

/** Compiles one report into a folder, or every report of graph-data in place. */
export const compileCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [report, ...others] = positionals
  if (values.all === true) {
    if (report !== undefined || values.out !== undefined)
      throw new UsageError(`--all 不带报告和 --out。${USAGE}`)
    return compileAll(io, values.check === true)
  }
  if (!report) throw new UsageError(`没有指定要编译的报告。${USAGE}`)
  if (others.length > 0) throw new UsageError(`一次只能编译一份报告，多出了“${others[0]}”。${USAGE}`)
  if (values.check === true) throw new UsageError(`--check 要与 --all 同用。${USAGE}`)
  if (!values.out) throw new UsageError(`没有用 --out 指定输出目录。${USAGE}`)
  const compiled = await compileFile(await readInput(io, report))
  printDiagnostics(io, compiled)
  if (compiled.json === null) return EXIT.faulty
  const files = { 'source.txt': compiled.sourceBytes, ...derivedFiles(compiled) }
  writeFiles(resolve(io.cwd, values.out), values.out, files)
  return printSummary(io, compiled)
}

/** Writes a report's files; throws UsageError with one sentence that names the folder. */
function writeFiles(
  folder: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  try {
    writeAtomically(folder, files)
  } catch {
    throw new UsageError(`不能写入目录 ${name}，请检查它是否是文件、是否有写入权限。`)
  }
}

/** Compiles every report of graph-data in place, or compares with what is there; gives the exit code. */
export async function compileAll(io: Io, check: boolean): Promise<number> {
  const root = join(io.cwd, 'graph-data')
  const folders = existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'source.txt')))
        .map((entry) => join(root, entry.name))
        .sort()
    : []
  if (folders.length === 0)
    throw new UsageError('graph-data 下没有报告，请把 source.txt 放进 graph-data/<报告>/。')
  let code: number = EXIT.ok
  for (const folder of folders) {
    const path = join(folder, 'source.txt')
    const name = relative(io.cwd, path)
    const kept = { source: recordedSource(folder) }
    const compiled = await compileFile({ bytes: readBytes(path, name), name, kept })
    const result = check ? checkFolder(io, folder, compiled) : writeFolder(io, folder, compiled)
    code = Math.max(code, result)
  }
  return code
}

function writeFolder(io: Io, folder: string, compiled: CompiledFile): number {
  printDiagnostics(io, compiled)
  if (compiled.json === null) return EXIT.faulty
  // A source that is plain already stays untouched: whoever watches it would be called again.
  const source = isSame(join(folder, 'source.txt'), compiled.sourceBytes)
    ? {}
    : { 'source.txt': compiled.sourceBytes }
  writeFiles(folder, relative(io.cwd, folder), { ...source, ...derivedFiles(compiled) })
  return printSummary(io, compiled)
}

function isSame(path: string, content: Uint8Array | string): boolean {
  return Buffer.from(content).equals(readBytes(path, path))
}

/** Compares the committed files of a report with what the compiler gives, byte for byte. */
function checkFolder(io: Io, folder: string, compiled: CompiledFile): number {
  const derived = derivedFiles(compiled)
  // A text that is no report compiles to nothing, which no file is the same as.
  const files =
    compiled.json === null ? { 'graph.json': '' } : { ...derived, 'source.txt': compiled.sourceBytes }
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file)
    const name = relative(io.cwd, path)
    if (existsSync(path) && isSame(path, content)) continue
    io.err(existsSync(path) ? `${name} 与编译结果不一致，${REMEDY}。` : `缺少 ${name}，${REMEDY}。`)
    return EXIT.faulty
  }
  io.out(`${relative(io.cwd, join(folder, 'graph.json'))} 与编译结果一致。`)
  return EXIT.ok
}

function printDiagnostics(io: Io, { name, text, notes, diagnostics }: CompiledFile): void {
  for (const line of describeDiagnostics(name, text, [...notes, ...diagnostics])) io.out(line)
}

function printSummary(io: Io, { name, graph, diagnostics }: CompiledFile): number {
  if (graph) io.out(describeGraph(name, graph))
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.faulty : EXIT.ok
}
