import { PGlite, type PGliteInterface, type Transaction, types } from '@electric-sql/pglite'
import { type Database, DatabaseError, type Row, type Statements } from '../database.ts'
import type { OpenOptions } from '../open-database.ts'
import { toDatabaseError } from './errors.ts'
import { claimFolder } from './folder.ts'
import { runCommittable } from './transaction.ts'

/**
 * Opens PostgreSQL in this process, with its files in a folder, which is made where it is not there.
 *
 * It has one connection, so that statements wait for each other, and knows no signals: `statement_timeout` has no
 * effect. A process may be killed at any time, and what was committed is there again; a power cut may damage it, since
 * nothing waits for the disk: `library rebuild` makes it again.
 *
 * @throws DatabaseError `locked`, `foreign-folder`, `full`, or `not-made` where there is nothing to read.
 */
export async function openFolder(folder: string, { access }: OpenOptions): Promise<Database> {
  const claim = claimFolder(folder, access)
  let pglite: PGlite
  try {
    pglite = await PGlite.create(claim.data, { parsers: { [types.INT8]: Number } })
    if (access === 'read') await pglite.exec('set default_transaction_read_only = on')
    claim.keep()
  } catch (error) {
    claim.release()
    throw openingError(error)
  }
  const statements = statementsOf(pglite)
  return {
    engine: 'pglite',
    name: folder,
    ...statements,
    transaction: (run) => runTransaction(pglite, run),
    async close() {
      try {
        await pglite.close()
      } finally {
        claim.release()
      }
    },
  }
}

function openingError(error: unknown): DatabaseError {
  const known = toDatabaseError(error)
  return known.code === 'failed' ? new DatabaseError('foreign-folder', known.detail) : known
}

function statementsOf(pglite: Pick<PGliteInterface | Transaction, 'query' | 'exec'>): Statements {
  return {
    async query<R extends Row>(statement: string, values?: readonly unknown[]) {
      try {
        return (await pglite.query<R>(statement, [...(values ?? [])])).rows
      } catch (error) {
        throw toDatabaseError(error)
      }
    },
    async script(text) {
      try {
        await pglite.exec(text)
      } catch (error) {
        throw toDatabaseError(error)
      }
    },
  }
}

async function runTransaction<T>(pglite: PGlite, run: (statements: Statements) => Promise<T>): Promise<T> {
  // What `run` throws is its own; what comes of begin and commit is the database's.
  const own: unknown[] = []
  try {
    return await pglite.transaction(async (transaction) => {
      try {
        return await runCommittable(statementsOf(transaction), run)
      } catch (error) {
        own.push(error)
        throw error
      }
    })
  } catch (error) {
    throw own.length > 0 ? own[0] : toDatabaseError(error)
  }
}
