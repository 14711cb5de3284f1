import type { Database } from '../database.ts'
import { knownReports, putReports } from './put-reports.ts'
import { readFiles } from './report-files.ts'
import { type Settled, type SettleTools, settle } from './settle.ts'

/** So many reports are put in anew at once. */
const AT_ONCE = 20

/**
 * Makes all that a library has anew from the graphs and texts that it keeps: what it is searched in, its concepts, what
 * they are found by. Nothing of it is taken over.
 *
 * @throws DatabaseError `damaged`, GraphError where a report cannot be read.
 */
export async function rebuildLibrary(
  db: Database,
  tools: SettleTools,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Settled> {
  const known = [...(await knownReports(db))]
  for (let at = 0; at < known.length; at += AT_ONCE) {
    const some = known.slice(at, at + AT_ONCE)
    const files = await readFiles(
      db,
      some.map(([id]) => id),
    )
    const reports = some.map(([id, { document }]) => ({
      id,
      document,
      files: Object.fromEntries(files.get(id) ?? []),
    }))
    await putReports(db, reports, tools.divisions)
  }
  return settle(db, tools, { onProgress, isAnew: true })
}
