import { join, resolve } from 'node:path'
import { formatMoved, MOVED_FILE, type Moved, mergeMoved } from '../../address/moved.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { diffReports, type ReportVersion } from '../../revision/diff-reports.ts'
import { readTogether } from '../../site/read-together.ts'
import { checkMoved, openReportFolder } from '../../site/report-folder.ts'
import { doJob } from '../apart/jobs.ts'
import { readArguments, readIsJson } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { describeDiff, formatDiff } from '../describe.ts'
import { SAY } from '../messages.ts'
import { readCompiled } from '../open-search.ts'
import { isFolder, readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { withSums } from '../with-sums.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('diff')
const OPTIONS = { format: { type: 'string' }, write: { type: 'boolean' } } as const

/** Prints the changes between two versions of a report; `--write` keeps beside the new one where old addresses went. */
export const diffCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [before, after, ...others] = positionals
  const isJson = readIsJson(values.format ?? 'text', USAGE)
  if (!before || !after || others.length > 0) throw new UsageError(SAY.diff.notTwo + USAGE)
  const folder = resolve(io.cwd, after)
  if (values.write && !isFolder(folder)) throw new UsageError(SAY.diff.notAFolder(MOVED_FILE, after) + USAGE)
  const versions = [await openVersion(io, before), await openVersion(io, after)] as const
  const diff = diffReports(...versions)
  // Read before anything is told: it cannot be made again.
  const known = values.write ? readMoved(folder, after, versions) : []
  if (isJson) io.out(formatDiff(diff))
  else for (const line of describeDiff(diff)) io.out(line)
  if (values.write) {
    const moved = mergeMoved(known, diff.moved)
    writeAtomically(folder, withSums(folder, { [MOVED_FILE]: formatMoved(moved) }))
    io.err(SAY.diff.kept(join(after, MOVED_FILE), moved.length))
  }
  return EXIT.ok
}

/** Reads where old addresses went up to now; each has to lead into one of the versions. */
function readMoved(folder: string, name: string, versions: readonly ReportVersion[]): Moved[] {
  const moved = openReportFolder(folder, name).moved()
  const graphs = versions.map(({ graph }) => graph)
  checkMoved(join(name, MOVED_FILE), moved, graphs)
  return moved
}

/** Opens a compiled report's folder, or compiles a report. */
async function openVersion(io: Io, path: string): Promise<ReportVersion> {
  const folder = resolve(io.cwd, path)
  if (isFolder(folder)) {
    const { graph, source } = readTogether(folder, () => readCompiled(folder, path))
    if (source === null) throw new UsageError(SAY.otherSource(join(path, 'source.txt')))
    return { graph, source }
  }
  const { graph, text, name } = await doJob(io, 'compile', {
    ...(await readInput(io, path)),
    withoutLayout: true,
  })
  if (graph === null) throw new UsageError(SAY.noReport(name))
  return { graph: indexGraph(graph), source: text }
}
