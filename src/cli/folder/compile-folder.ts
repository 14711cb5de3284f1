import { rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { COMPILED_FILES, hashOf, isSound } from '../../site/report-folder.ts'
import { doJob } from '../apart/jobs.ts'
import { type Io, UsageError } from '../command.ts'
import { describeReport } from '../describe.ts'
import { keptBeside, MARKS_FILE } from '../kept-beside.ts'
import { SAY } from '../messages.ts'
import { readDocumentBytes } from '../read-input.ts'
import { estimateLeft } from '../say-progress.ts'
import { withSums } from '../with-sums.ts'
import { writeAtomically } from '../write-atomically.ts'
import { findDocuments } from './find-documents.ts'
import { newIds, readShelf, type ShelvedReport, shelvedReports, writeShelf } from './shelf.ts'

/** A folder of reports as the user named it. */
export interface ReportFolder {
  readonly folder: string
  readonly name: string
}

/** What became of a folder's documents. */
export interface CompiledFolder {
  /** How many reports there are. */
  readonly reports: number
  /** How many documents could not be read; each was told. */
  readonly unread: number
}

/**
 * Compiles the documents of a folder that are new or changed, and keeps what comes of it in `.term-graph`; the documents
 * are never touched. What cannot be read is told and left out; what is gone is taken off the shelf.
 *
 * @throws UsageError where the folder is none or holds no documents.
 */
export async function compileFolder(io: Io, { folder, name }: ReportFolder): Promise<CompiledFolder> {
  const files = findDocuments(folder, name)
  if (files.length === 0) throw new UsageError(SAY.folder.empty(name))
  const { ids, reports: before } = readShelf(folder)
  const known = new Map(before.map((report) => [report.file, report]))
  const present = new Set(files)
  const nextId = newIds([...ids].flatMap(([file, id]) => (present.has(file) ? [id] : [])))
  const idOf = (file: string) => ids.get(file) ?? nextId(file)
  const changed = new Set(files.filter((file) => !isAsBefore(folder, known.get(file))))
  const compiled = new Map<string, ShelvedReport>()
  const secondsLeft = estimateLeft()
  for (const [index, file] of [...changed].entries()) {
    const left = secondsLeft({ done: index, total: changed.size })
    io.err(SAY.folder.compiling(index + 1, changed.size, file, left))
    await setImmediate() // Ctrl+C is heard between two documents
    const report = await shelve(io, folder, { file, id: idOf(file), before: known.get(file) ?? null })
    if (report !== null) compiled.set(file, report)
  }
  const unread = changed.size - compiled.size
  const kept = files.flatMap(
    (file) => compiled.get(file) ?? (changed.has(file) ? [] : (known.get(file) ?? [])),
  )
  const held = new Set(kept.filter(({ isReport }) => isReport).map(({ id }) => id))
  for (const id of new Set([...ids.values()]))
    if (!held.has(id)) rmSync(join(shelvedReports(folder), id), GONE)
  writeShelf(folder, kept)
  return { reports: held.size, unread }
}

const GONE = { recursive: true, force: true } as const

/** Tells whether a file is the one that was compiled, by its size and time; what is made of it must be there, unchanged. */
function isAsBefore(folder: string, report: ShelvedReport | undefined): boolean {
  if (report === undefined) return false
  const { size, mtimeMs } = statSync(join(folder, report.file))
  return size === report.size && mtimeMs === report.changed && isShelved(folder, report)
}

/** Tells whether what was made of a document lies there as it was made. */
function isShelved(folder: string, { id, isReport }: ShelvedReport): boolean {
  return !isReport || isSound(join(shelvedReports(folder), id), COMPILED_FILES)
}

interface Shelving {
  readonly file: string
  readonly id: string
  readonly before: ShelvedReport | null
}

/** Compiles a document onto the shelf; null where it cannot be read, which is told. */
async function shelve(io: Io, folder: string, { file, id, before }: Shelving): Promise<ShelvedReport | null> {
  const path = join(folder, file)
  try {
    const { size, mtimeMs: changed } = statSync(path)
    const bytes = readDocumentBytes(path, file)
    const sha256 = hashOf(bytes)
    // Copied or touched, but the same bytes.
    if (before?.sha256 === sha256 && isShelved(folder, before)) return { ...before, size, changed }
    const kept = file.endsWith('source.txt') ? keptBeside(dirname(path), dirname(file)) : undefined
    const compiled = await doJob(io, 'compile', { bytes, name: file, ...(kept && { kept }) })
    const { json } = compiled
    const isReport = json !== null
    if (isReport) {
      const files = { 'source.txt': compiled.sourceBytes, [MARKS_FILE]: compiled.marksJson }
      const place = join(shelvedReports(folder), id)
      writeAtomically(place, withSums(place, { ...files, 'graph.json': json, ...compiled.others }))
    }
    io.out(describeReport(id, compiled))
    return { file, id, size, changed, sha256, isReport }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(error.message)
    return null
  }
}
