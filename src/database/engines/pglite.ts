import { PGlite, types } from '@electric-sql/pglite'
import { type Database, DatabaseError, type Row, type Statements } from '../database.ts'
import type { OpenOptions } from '../open-database.ts'
import { toDatabaseError } from './errors.ts'
import { claimFolder } from './folder.ts'
import { runTransaction } from './transaction.ts'

const OPTIONS = {
  parsers: { [types.INT8]: Number },
  // A clock for its log, which would keep the process open where the database does not open.
  startParams: [...PGlite.defaultStartParams, '-c', 'log_startup_progress_interval=0'],
}

/**
 * Opens PostgreSQL in this process, with its files in a folder, which is made where it is not there.
 *
 * It has one connection, so that statements wait for each other, and knows no signals: `statement_timeout` has no
 * effect. A process may be killed at any time, and what was committed is there again; a power cut may damage it, since
 * nothing waits for the disk: `library rebuild` makes it again.
 *
 * @throws DatabaseError `locked`, `foreign-folder`, also for a damaged one, `other-version` for another PostgreSQL's,
 *   `full`, or `not-made` where there is nothing to read.
 */
export async function openFolder(folder: string, { access }: OpenOptions): Promise<Database> {
  const claim = claimFolder(folder, access)
  const log: string[] = []
  let isOpening = true
  let pglite: PGlite
  try {
    pglite = await PGlite.create(claim.data, {
      ...OPTIONS,
      onStderr: (line) => isOpening && log.push(line) > 0,
    })
    if (access === 'read') await pglite.exec('set default_transaction_read_only = on')
    claim.keep()
  } catch (error) {
    claim.release()
    throw openingError(error, log)
  }
  isOpening = false
  const engine = new Engine(pglite)
  return {
    engine: 'pglite',
    name: folder,
    query: (statement, values) => engine.alone((statements) => statements.query(statement, values)),
    script: (text) => engine.alone((statements) => statements.script(text)),
    transaction: (run) => engine.alone((statements) => runTransaction(statements, run)),
    async close() {
      try {
        await engine.close()
      } finally {
        claim.release()
      }
    },
  }
}

/** PGlite itself only says that it failed; PostgreSQL says why in its log. */
function openingError(error: unknown, log: readonly string[]): DatabaseError {
  const reasons = log.flatMap((line) => /\b(?:FATAL|PANIC|DETAIL): +(.*)/.exec(line)?.[1] ?? [])
  const known = toDatabaseError(reasons.length > 0 ? new Error(reasons.join(' ')) : error)
  if (known.code !== 'failed') return known
  const isOther = known.detail.includes('incompatible with server')
  return new DatabaseError(isOther ? 'other-version' : 'foreign-folder', known.detail)
}

/**
 * The one connection of PGlite.
 *
 * Where a server would end and start again (its disk is full while it writes its log), PGlite goes on, answers wrongly
 * or never: nothing more is asked of it then. The next opening recovers what was committed.
 */
class Engine {
  readonly #pglite: PGlite
  #end: DatabaseError | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  /** Runs what must have the connection for itself, in turn. */
  alone<T>(run: (statements: Statements) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => run(this.#statements))
    this.#last = turn.catch(() => {})
    return turn
  }

  close(): Promise<void> {
    return this.alone(async () => {
      if (this.#end === null) await this.#pglite.close()
    })
  }

  readonly #statements: Statements = {
    query: async <R extends Row>(statement: string, values?: readonly unknown[]) =>
      (await this.#ask((pglite) => pglite.query<R>(statement, [...(values ?? [])]))).rows,
    script: async (text) => {
      await this.#ask((pglite) => pglite.exec(text))
    },
  }

  async #ask<T>(question: (pglite: PGlite) => Promise<T>): Promise<T> {
    if (this.#end !== null) throw this.#end
    try {
      return await question(this.#pglite)
    } catch (error) {
      const known = toDatabaseError(error)
      if (isEnd(error)) this.#end = known
      throw known
    }
  }
}

/** Whether an error is the end of PostgreSQL itself, not of a statement. */
function isEnd(error: unknown): boolean {
  if (!(error instanceof Error)) return true
  if ('severity' in error) return error.severity === 'PANIC' || error.severity === 'FATAL'
  return error instanceof WebAssembly.RuntimeError || error.name === 'ExitStatus'
}
