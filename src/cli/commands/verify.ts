import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SUMS_FILE } from '../../model/sums.ts'
import { ReportFileError } from '../../site/report-file-error.ts'
import { reportIds, requireNames } from '../../site/reports.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { findLibrary } from '../folder/library-folder.ts'
import { SAY } from '../messages.ts'
import { isFolder } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { verifyReport } from '../verify/verify-report.ts'
import { verifySite } from '../verify/verify-site.ts'

const USAGE = usageSentence('verify')

/** Verifies compiled reports, or a built site: tells every file that is not as it was written, and what does not fit. */
export const verifyCommand: Command = async (args, io) => {
  const { positionals } = readArguments(args, {}, USAGE)
  const [name = '.', other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const folder = resolve(io.cwd, name)
  if (!isFolder(folder)) throw new UsageError(SAY.folder.none(name))
  const isReport = ['graph.json', 'source.txt'].some((file) => existsSync(join(folder, file)))
  if (!isReport && existsSync(join(folder, SUMS_FILE))) {
    const { files, faults } = verifySite(folder, name)
    return tell(faults, SAY.verify.soundSite(name, files))
  }
  if (isReport) return tell(verifyReport(folder, name), SAY.verify.sound(1))
  const { dataDir } = findLibrary(io, name)
  const ids = reportIds(dataDir)
  const faults = [
    ...findFaults(() => requireNames(dataDir, ids)),
    ...ids.flatMap((id) => verifyReport(join(dataDir, id), join(name, dataDir.slice(folder.length + 1), id))),
  ]
  return tell(faults, SAY.verify.sound(ids.length))

  function tell(found: readonly string[], sound: string): number {
    for (const line of found) io.out(line)
    if (found.length === 0) io.out(sound)
    return found.length === 0 ? EXIT.ok : EXIT.faulty
  }
}

/** Returns what a check throws of a report's files as a list of one sentence; empty where it throws nothing. */
function findFaults(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof ReportFileError) return [error.message]
    throw error
  }
}
