import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseError } from '../../database/database.ts'
import { isAddress } from '../../database/open-database.ts'
import { type Io, UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { describeDatabaseError } from './describe-database-error.ts'
import type { LibraryAccess, LibraryKeeper, OpenKeeper } from './keeper.ts'

/** The folder of a library where none is named. */
const USUAL = 'library.db'

/** A library as the user named it. */
export interface LibraryTarget {
  /** Its folder, with all of its path, or its address. */
  readonly place: string
  /** How messages name it; an address without its password. */
  readonly name: string
  readonly isServer: boolean
}

/** Reads which library is meant; the folder `library.db` where none is named. */
export async function readTarget(io: Io, text: string = USUAL): Promise<LibraryTarget> {
  const isServer = isAddress(text)
  if (!isServer) return { place: resolve(io.cwd, text), name: text, isServer }
  return { place: text, name: await nameOf(text), isServer }
}

/** Returns an address without its password; nothing is shown of one that cannot be read. */
async function nameOf(address: string): Promise<string> {
  // Loaded with its engine, which folders do not need.
  const { nameAddress } = await import('../../database/engines/server.ts')
  try {
    return nameAddress(address)
  } catch {
    return 'postgres://…'
  }
}

/** A library that is to be used: which, for what, and what opens it. */
export interface LibraryUse {
  readonly target: LibraryTarget
  readonly access: LibraryAccess
  readonly open: OpenKeeper
  /** Whether a library that is not there is an error, also for writing. */
  readonly isOld?: boolean
}

/**
 * Opens a library for some work and closes it after.
 *
 * @throws UsageError with the sentence that says what is wrong with its database.
 */
export async function useLibrary<T>(
  { target, access, open, isOld = access === 'read' }: LibraryUse,
  work: (keeper: LibraryKeeper) => Promise<T>,
): Promise<T> {
  const { place, name, isServer } = target
  if (isOld && !isServer && !existsSync(place)) throw new UsageError(SAY.library.noLibrary(name))
  try {
    const keeper = await open(place, access)
    try {
      return await work(keeper)
    } finally {
      await keeper.close()
    }
  } catch (error) {
    if (error instanceof DatabaseError) throw new UsageError(describeDatabaseError(error, name))
    throw error
  }
}
