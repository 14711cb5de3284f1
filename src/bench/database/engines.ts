import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../database/database.ts'
import { migrate } from '../../database/migrate.ts'
import { openDatabase } from '../../database/open-database.ts'
import { startServer } from '../../database/testing/server.ts'

/** What a library is kept in. */
export const ENGINES = ['pglite', 'postgres'] as const
export type Engine = (typeof ENGINES)[number]

/** Both engines, with a server of their own. */
export interface Engines {
  /** Returns what `--db` may name: a folder, or the address of an empty database. */
  newTarget(engine: Engine): Promise<string>
  /** Opens a library that holds nothing yet. */
  openLibrary(engine: Engine): Promise<Database>
  /** Opens a database of the server that has no tables. */
  openPlain(): Promise<Database>
  /** Opens a library to read it, and closes it. */
  reading<T>(target: string, read: (db: Database) => Promise<T>): Promise<T>
}

/** Measures both engines: PGlite in a temporary folder, and a server that is started for it and ended. */
export async function withEngines<T>(work: (engines: Engines) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-database-bench-'))
  const server = await startServer({ isDurable: true })
  let folders = 0
  const newTarget = async (engine: Engine) => {
    folders += 1
    return engine === 'postgres' ? server.createDatabase() : join(folder, String(folders))
  }
  try {
    await printVersion(server.address)
    return await work({
      newTarget,
      async openLibrary(engine) {
        const db = await openDatabase(await newTarget(engine), { access: 'write' })
        await migrate(db, { access: 'write' })
        return db
      },
      openPlain: async () => openDatabase(await server.createDatabase(), { access: 'write' }),
      async reading(target, read) {
        const db = await openDatabase(target, { access: 'read' })
        try {
          return await read(db)
        } finally {
          await db.close()
        }
      },
    })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function printVersion(address: string): Promise<void> {
  const db = await openDatabase(address, { access: 'read' })
  try {
    const [row] = await db.query<{ readonly version: string }>('select version()')
    console.log(`\n${row?.version}`)
  } finally {
    await db.close()
  }
}
