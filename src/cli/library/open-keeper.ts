import { createDistribution } from '../../database/cluster.ts'
import type { Database } from '../../database/database.ts'
import { migrate } from '../../database/migrate.ts'
import { openDatabase } from '../../database/open-database.ts'
import {
  knownReports,
  putReports,
  putRows,
  type ReportRow,
  readRows,
  removeReports,
} from '../../database/settle/put-reports.ts'
import { rebuildLibrary } from '../../database/settle/rebuild.ts'
import { readFiles } from '../../database/settle/report-files.ts'
import { settle } from '../../database/settle/settle.ts'
import { verifyLibrary } from '../../database/settle/verify.ts'
import { WRITE } from '../../database/settle/write-statements.ts'
import { databaseStore } from '../../database/store/database-store.ts'
import { mergeCatalogue } from '../../library/catalogue/merge-catalogue.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import type { LibraryKeeper, OpenKeeper } from './keeper.ts'

/** Opens the library of a folder or a server; for writing, it is brought to the version of this program. */
export const openKeeper: OpenKeeper = async (target, access) => {
  const db = await openDatabase(target, { access })
  try {
    await migrate(db, { access })
  } catch (error) {
    await db.close()
    throw error
  }
  return keeperOf(db)
}

function keeperOf(db: Database): LibraryKeeper {
  return {
    known: () => knownReports(db),
    put: (reports) => putReports(db, reports, LIBRARY_TOOLS.divisions),
    rows: (rows) => putRows(db, rows),
    remove: (ids) => removeReports(db, ids),
    settle: (onProgress) => settle(db, LIBRARY_TOOLS, onProgress && { onProgress }),
    rebuild: (onProgress) => rebuildLibrary(db, LIBRARY_TOOLS, onProgress),
    verify: (onProgress) => verifyLibrary(db, onProgress),
    list: () => listReports(db),
    files: async (ids) =>
      new Map([...(await readFiles(db, ids))].map(([id, files]) => [id, Object.fromEntries(files)])),
    store: () => databaseStore(db, nearByFuse),
    distribute: () => createDistribution(db),
    close: () => db.close(),
  }
}

/** Lists the reports with what catalog.csv says of them, also before the concepts know of them. */
async function listReports(db: Database): Promise<readonly CatalogueEntry[]> {
  const told = (await db.query<ReportRow>(WRITE.told)).map((report) => report.told)
  return mergeCatalogue(told, await readRows(db), LIBRARY_TOOLS.divisions).entries
}
