import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatSums, SUMS_FILE } from '../model/sums.ts'
import { hashOf, REPORT_FILES } from '../site/report-folder.ts'

/** Files of a compiled report by name; null is a file that it has not. */
type Files = Readonly<Record<string, string | Uint8Array | null>>

/**
 * Adds the sums.json of a compiled report to files that are to be written into its folder: it says what these hold, and
 * what those hold that lie there already and stay.
 */
export function withSums(folder: string, files: Files): Files {
  const sums = REPORT_FILES.flatMap((name): [string, string][] => {
    const path = join(folder, name)
    const content = name in files ? files[name] : existsSync(path) ? readFileSync(path) : null
    return content == null ? [] : [[name, hashOf(content)]]
  })
  return { ...files, [SUMS_FILE]: formatSums(new Map(sums), hashOf) }
}
