import { join } from 'node:path'
import { MOVED_FILE } from '../../address/moved.ts'
import { buildSearchKeys } from '../../compile/names/search-keys.ts'
import { COMPILER_VERSION } from '../../compile/version.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { findMisfit } from '../../model/schema/find-misfit.ts'
import { GRAPH_SCHEMA } from '../../model/schema/graph-schema.ts'
import { SUMS_FILE, type Sums } from '../../model/sums.ts'
import { verifyGraph } from '../../model/verify-graph.ts'
import { decodePostings, LARGE_GRAPH, POSTINGS_FILE } from '../../search/postings-file.ts'
import { ReportFileError, UNFIT } from '../../site/report-file-error.ts'
import {
  checkMoved,
  hashOf,
  openReportFolder,
  REPORT_FILES,
  type ReportFolder,
  readSums,
} from '../../site/report-folder.ts'
import { groupBy } from '../../text/collect.ts'
import { UsageError } from '../command.ts'
import { formatJson } from '../compile-file.ts'
import { keptBeside, MARKS_FILE } from '../kept-beside.ts'
import { SAY } from '../messages.ts'

/** The most faults of one kind that are told. */
const MOST = 5

/**
 * Verifies the folder of a compiled report: each file by its sum, then what they say of each other.
 *
 * @param name How messages name it.
 * @returns A sentence for each fault; empty where there is none.
 */
export function verifyReport(folder: string, name: string): string[] {
  const summed = told(() => readSums(folder, name))
  if (Array.isArray(summed)) return summed
  if (summed.size === 0) return [`${join(name, SUMS_FILE)} ${UNFIT.missing}。`]
  const files = openReportFolder(folder, name, summed)
  const changed = verifySums(files, summed, name)
  // What a changed file says is worth nothing.
  return changed.length > 0 ? changed : verifyContents(files, folder, name)
}

/** Finds the files that hold something else than their sums say, that are missing, and that have no sum. */
function verifySums({ read }: ReportFolder, sums: Sums, name: string): string[] {
  return [...new Set([...sums.keys(), ...REPORT_FILES])].flatMap((file) => {
    const bytes = told(() => read(file))
    if (Array.isArray(bytes)) return bytes
    if (bytes === null && sums.has(file)) return [`${join(name, file)} ${UNFIT.missing}。`]
    return bytes !== null && !sums.has(file) ? [`${join(name, file)} ${UNFIT.unsummed}。`] : []
  })
}

function verifyContents(files: ReportFolder, folder: string, name: string): string[] {
  const read = told(() => ({ graph: files.graph(), kept: keptBeside(folder, name) }))
  if (Array.isArray(read)) return read
  const { graph } = read
  const misfit = findMisfit(
    GRAPH_SCHEMA,
    JSON.parse(new TextDecoder().decode(files.read('graph.json') ?? undefined)),
  )
  if (misfit !== null) return [SAY.verify.misfit(join(name, 'graph.json'), misfit)]
  const source = told(() => files.source(graph))
  if (source === null) return [`${join(name, 'source.txt')} ${UNFIT.missing}。`]
  if (Array.isArray(source)) return source
  const wrong = verifyGraph(graph, source)
  const kinds = groupBy(wrong, ({ code }) => code)
  return [
    ...[...kinds].flatMap(([code, faults]) =>
      faults.slice(0, MOST).map(({ where }) => SAY.verify.graph[code](join(name, 'graph.json'), where)),
    ),
    ...verifyKeys(files, { graph, source, name }),
    ...verifyPostings(files, graph, name),
    ...verifyMarks(files, graph, name),
    ...told(() => {
      checkMoved(join(name, MOVED_FILE), files.moved(), [graph])
      return []
    }),
  ]
}

interface Read {
  readonly graph: TermGraph
  readonly source: string
  readonly name: string
}

/** Search keys are made of graph and text: this compiler's own are made once more. */
function verifyKeys(files: ReportFolder, { graph, source, name }: Read): string[] {
  const keys = told(() => files.keys())
  if (Array.isArray(keys)) return keys
  const file = join(name, 'keys.json')
  if (keys === null) return [`${file} ${UNFIT.missing}。`]
  if (graph.attributes.compiler !== COMPILER_VERSION) return []
  const nodes = graph.nodes.map(({ key, ...attributes }) => ({ key, attributes }))
  const isSame = formatJson(buildSearchKeys({ nodes }, source)) === formatJson(keys)
  return isSame ? [] : [`${file} ${UNFIT.foreign}。`]
}

function verifyPostings({ read }: ReportFolder, graph: TermGraph, name: string): string[] {
  const bytes = read(POSTINGS_FILE)
  const file = join(name, POSTINGS_FILE)
  if (bytes === null) return graph.nodes.length > LARGE_GRAPH ? [`${file} ${UNFIT.missing}。`] : []
  return decodePostings(Uint8Array.from(bytes).buffer, graph) === null ? [`${file} ${UNFIT.foreign}。`] : []
}

function verifyMarks({ read }: ReportFolder, graph: TermGraph, name: string): string[] {
  const bytes = read(MARKS_FILE)
  const sum = graph.attributes.source.marksSha256
  const isFit = bytes === null ? sum === undefined : sum === hashOf(bytes)
  return isFit ? [] : [SAY.compile.otherMarks(join(name, MARKS_FILE))]
}

/** Runs what may find a fault; returns the sentence of one as a list. */
function told<T>(run: () => T): T | string[] {
  try {
    return run()
  } catch (error) {
    if (error instanceof ReportFileError || error instanceof UsageError) return [error.message]
    throw error
  }
}
