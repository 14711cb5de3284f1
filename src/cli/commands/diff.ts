import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatMoved, MOVED_FILE, mergeMoved, parseMoved } from '../../address/moved.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { diffReports, type ReportVersion } from '../../revision/diff-reports.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { compileFile } from '../compile-file.ts'
import { describeDiff, formatDiff } from '../describe-diff.ts'
import { readGraph } from '../open-search.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('diff')
const OPTIONS = { format: { type: 'string' }, write: { type: 'boolean' } } as const
const FORMATS: readonly string[] = ['text', 'json']

/** Prints what became of a report between two versions, and keeps beside the new one where its addresses went. */
export const diffCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [before, after, ...others] = positionals
  const format = values.format ?? 'text'
  if (!FORMATS.includes(format))
    throw new UsageError(`--format 应当是 text 或 json，而不是“${format}”。${USAGE}`)
  if (!before || !after || others.length > 0) throw new UsageError(`请给出旧、新两份报告。${USAGE}`)
  if (values.write && !isFolder(io, after))
    throw new UsageError(`--write 要把 ${MOVED_FILE} 写在新报告的目录里，而 ${after} 不是目录。${USAGE}`)
  const diff = diffReports(await openVersion(io, before), await openVersion(io, after))
  if (format === 'json') io.out(formatDiff(diff))
  else for (const line of describeDiff(diff)) io.out(line)
  if (values.write) {
    const folder = resolve(io.cwd, after)
    const path = join(folder, MOVED_FILE)
    const known = existsSync(path) ? parseMoved(readFileSync(path, 'utf8')) : []
    const moved = mergeMoved(known, diff.moved)
    writeAtomically(folder, { [MOVED_FILE]: formatMoved(moved) })
    io.err(`${join(after, MOVED_FILE)} 记着 ${moved.length} 个旧地址的去向。`)
  }
  return EXIT.ok
}

function isFolder(io: Io, path: string): boolean {
  return statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() === true
}

/** Opens a compiled report's folder, or compiles a report. */
async function openVersion(io: Io, path: string): Promise<ReportVersion> {
  if (isFolder(io, path)) return openFolder(io, path)
  const { graph, text, name } = await compileFile({ ...(await readInput(io, path)), withoutLayout: true })
  if (graph === null) throw new UsageError(`${name} 里既没有标题也没有名词解释，请确认这是一份报告的全文。`)
  return { graph: indexGraph(graph), source: text }
}

function openFolder(io: Io, path: string): ReportVersion {
  const folder = resolve(io.cwd, path)
  const graph = readGraph(folder, path)
  const file = join(folder, 'source.txt')
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (source.length !== graph.attributes.source.length)
    throw new UsageError(`${join(path, 'source.txt')} 不是编译 graph.json 时的原文，请重新编译这份报告。`)
  return { graph, source }
}
