import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSums, SUMS_FILE } from '../../model/sums.ts'
import { hashOf } from '../../site/report-folder.ts'
import { SAY } from '../messages.ts'

/** What was found of a site. */
export interface VerifiedSite {
  /** How many files it has. */
  readonly files: number
  /** A sentence for each that is not as it was written. */
  readonly faults: readonly string[]
}

/**
 * Verifies a built site: every file by its sum. What lies beside them is none of its own.
 *
 * @param name How messages name its folder.
 */
export function verifySite(folder: string, name: string): VerifiedSite {
  const sums = parseSums(readFileSync(join(folder, SUMS_FILE), 'utf8'), hashOf)
  if (sums === null) return { files: 0, faults: [`${join(name, SUMS_FILE)} ${SAY.verify.damagedSite}。`] }
  const faults = [...sums].flatMap(([file, sum]) => {
    const path = join(folder, file)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
      return [`${join(name, file)} ${SAY.verify.missingInSite}。`]
    return hashOf(readFileSync(path)) === sum ? [] : [`${join(name, file)} ${SAY.verify.changedInSite}。`]
  })
  return { files: sums.size, faults }
}
