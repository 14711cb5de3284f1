import { type ClientBase, Pool, type PoolClient, types } from 'pg'
import { type Database, DatabaseError, type Row, type Statements } from '../database.ts'
import type { OpenOptions } from '../open-database.ts'
import { toDatabaseError } from './errors.ts'
import { runTransaction } from './transaction.ts'

/** The most milliseconds that a connection may take. */
const CONNECT = 10_000
const INT8 = types.builtins.INT8
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : format === 'binary' ? types.getTypeParser(oid, format) : types.getTypeParser(oid)

/**
 * Opens connections to a server; the first is made at once, so that what is wrong with the address is known.
 *
 * A connection that breaks is put away and the next statement makes a new one: a server may go and come back.
 *
 * @throws DatabaseError `bad-address`, `unreachable`, `refused` or `no-database`.
 */
export async function openServer(address: string, options: OpenOptions): Promise<Database> {
  const name = nameAddress(address)
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: CONNECT,
    max: options.clients ?? 10,
    application_name: 'policy-term-graph',
    types: { getTypeParser },
    onConnect: (client) => prepare(client, options),
  })
  // An idle connection that breaks is no longer in the pool: nothing else is to be done.
  pool.on('error', () => {})
  const database: Database = {
    engine: 'postgres',
    name,
    query: (statement, values) => withClient(pool, (client) => statementsOf(client).query(statement, values)),
    script: (text) => withClient(pool, (client) => statementsOf(client).script(text)),
    transaction: (run) => withClient(pool, (client) => runTransaction(statementsOf(client), run)),
    close: () => pool.end(),
  }
  try {
    await database.query('select 1')
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/**
 * Names a server without its password and what else stands in the query of its address.
 *
 * @throws DatabaseError `bad-address`; also for an `@` or `#` after the host: both come of a password with a `/` or `#`
 *   that is not percent-encoded, whose parts would be taken for something else and shown.
 */
export function nameAddress(address: string): string {
  let url: URL
  try {
    url = new URL(/^\w+:\/\//.test(address) ? address : '')
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part)
  } catch {
    throw new DatabaseError(
      'bad-address',
      'not an address of the form postgres://user:password@host:port/name',
    )
  }
  if (/[@#]/.test(url.pathname + url.search + url.hash))
    throw new DatabaseError('bad-address', '@, # and / within a password are written as %40, %23 and %2F')
  const user = url.searchParams.get('user') ?? url.username
  return `postgres://${user === '' ? '' : `${user}@`}${url.searchParams.get('host') ?? url.host}${url.pathname}`
}

async function prepare(client: ClientBase, { access, timeout }: OpenOptions): Promise<void> {
  const settings = [
    // What is asked is done in milliseconds; to compile a statement takes a hundred.
    ['jit', 'off'],
    ...(access === 'read' ? [['default_transaction_read_only', 'on']] : []),
    ...(timeout === undefined ? [] : [['statement_timeout', String(timeout)]]),
  ]
  for (const setting of settings) await client.query('select set_config($1, $2, false)', setting)
}

/** Gives a connection of the pool, and takes it back; one that cannot be relied upon is ended. */
async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  let client: PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    throw toDatabaseError(error)
  }
  // A server that goes away while nothing is asked of the connection; the next statement on it fails.
  const ignore = () => {}
  client.on('error', ignore)
  let isBroken = true
  try {
    const result = await run(client)
    isBroken = false
    return result
  } catch (error) {
    isBroken = !(error instanceof DatabaseError) || error.code === 'unreachable'
    throw error
  } finally {
    client.off('error', ignore)
    client.release(isBroken)
  }
}

function statementsOf(client: ClientBase): Statements {
  return {
    async query<R extends Row>(statement: string, values?: readonly unknown[]) {
      try {
        return (await client.query<R>(statement, [...(values ?? [])])).rows
      } catch (error) {
        throw toDatabaseError(error)
      }
    },
    async script(text) {
      try {
        await client.query(text)
      } catch (error) {
        throw toDatabaseError(error)
      }
    },
  }
}
