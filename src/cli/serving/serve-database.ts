import { existsSync } from 'node:fs'
import { type Database, DatabaseError } from '../../database/database.ts'
import { migrate } from '../../database/migrate.ts'
import { openDatabase } from '../../database/open-database.ts'
import { openFaceSource } from '../../database/store/face-source.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import type { BuiltPage } from '../../site/built-page.ts'
import { openLibraryFace } from '../../site/library-face.ts'
import { describeError, EXIT, type Io, UsageError } from '../command.ts'
import { describeDatabaseError } from '../library/describe-database-error.ts'
import { readTarget } from '../library/target.ts'
import { SAY } from '../messages.ts'
import { type SitePlace, serveUntilAsked } from '../site-server.ts'
import { createLibraryServer } from './database-server.ts'

/** No statement may take longer, in milliseconds. */
const TIMEOUT_MS = 10_000
/** So many statements run at once on a server. */
const CLIENTS = 10

/** What is served, and where. */
export interface ServedDatabase extends SitePlace {
  /** The folder or the address of the library, as the user named it. */
  readonly db: string
  readonly page: BuiltPage
}

/**
 * Serves the site of a library in a database until the process is asked to end; then finishes what is open.
 *
 * @returns The exit code.
 * @throws UsageError where there is no library, its database cannot be had, or the port is taken.
 */
export async function serveDatabase(io: Io, { db, page, ...site }: ServedDatabase): Promise<number> {
  const { place, name, isServer } = await readTarget(io, db)
  if (!isServer && !existsSync(place)) throw new UsageError(SAY.library.noLibrary(name))
  const say = (error: unknown) =>
    error instanceof DatabaseError ? describeDatabaseError(error, name) : describeError('serve', error)
  const database = await orSay(openLibrary(place), say)
  try {
    const face = openLibraryFace(openFaceSource(database, nearByFuse), { page, base: site.base })
    await orSay(face.version(), say)
    const server = createLibraryServer(face, { base: site.base, onError: (error) => io.err(say(error)) })
    await serveUntilAsked(io, server, site)
  } finally {
    await database.close()
  }
  return EXIT.ok
}

async function openLibrary(place: string): Promise<Database> {
  const database = await openDatabase(place, { access: 'read', timeout: TIMEOUT_MS, clients: CLIENTS })
  try {
    await migrate(database, { access: 'read' })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Waits for something of the database; what is wrong with it is said as an error of usage. */
async function orSay<T>(work: Promise<T>, say: (error: unknown) => string): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof DatabaseError) throw new UsageError(say(error))
    throw error
  }
}
