import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Database, DatabaseError, type Queries } from './database.ts'

/** The oldest PostgreSQL that the tables are made for, as it numbers itself. */
const OLDEST_SERVER = 150_000
/** The lock under which tables are made and changed: “PTG”, and what it is for. */
const LOCK = [0x505447, 1] as const

/** How a database is brought to the version of this product. */
export interface MigrateOptions {
  /** Who only reads changes nothing. */
  readonly access: 'read' | 'write'
  /** What makes each version of the one before, the first of nothing; the product's own unless told. */
  readonly schema?: readonly string[]
}

/**
 * Makes the tables of a library, or changes those of an older version, step by step; who only reads has them checked.
 *
 * Each step counts whole or not at all. Several processes may do so at once: the others wait for the first.
 *
 * @throws DatabaseError `other-version` for a newer library or PostgreSQL before 15; to who only reads, `old-version`
 *   and `not-made`.
 */
export async function migrate(database: Database, options: MigrateOptions): Promise<void> {
  const schema = options.schema ?? readSchema()
  await checkServer(database)
  let version = await checkVersion(database, schema)
  if (options.access === 'read') return refuseOld(version, schema)
  while (version < schema.length)
    version = await database.transaction(async (statements) => {
      await statements.query('select pg_advisory_xact_lock($1, $2)', LOCK)
      const before = await checkVersion(statements, schema)
      const step = schema[before]
      if (step === undefined) return before
      await statements.script(step)
      await statements.query(
        'insert into library (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
        ['version', String(before + 1)],
      )
      return before + 1
    })
}

/** Reads what makes each version; it lies at the same place in a checkout and in the installed package. */
export function readSchema(): string[] {
  const product = dirname(createRequire(import.meta.url).resolve('policy-term-graph/package.json'))
  const folder = join(product, 'src', 'database', 'schema')
  const steps = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return steps.map((_, i) => readFileSync(join(folder, `${i + 1}.sql`), 'utf8'))
}

async function checkServer(queries: Queries): Promise<void> {
  const [server] = await queries.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`,
  )
  if (server === undefined) throw new DatabaseError('failed', 'the server does not tell its version')
  if (server.number < OLDEST_SERVER)
    throw new DatabaseError('other-version', `PostgreSQL ${server.version}; 15 or later is needed`)
  if (server.encoding !== 'UTF8')
    throw new DatabaseError('failed', `the database keeps its texts in ${server.encoding}; UTF8 is needed`)
}

/** Returns the version of the tables, 0 where there are none, and refuses a newer one. */
async function checkVersion(queries: Queries, schema: readonly string[]): Promise<number> {
  // Asked of the catalogue: what a connection remembers of it, as to_regclass does, may be older than the lock.
  const there = await queries.query('select from pg_class where relname = $1 and pg_table_is_visible(oid)', [
    'library',
  ])
  if (there.length === 0) return 0
  const [row] = await queries.query<{ value: unknown }>('select value from library where name = $1', [
    'version',
  ])
  if (typeof row?.value !== 'number')
    throw new DatabaseError('failed', 'the table "library" is of another program')
  if (row.value > schema.length)
    throw new DatabaseError('other-version', `the library has version ${row.value}, this is ${schema.length}`)
  return row.value
}

function refuseOld(version: number, schema: readonly string[]): void {
  if (version === 0) throw new DatabaseError('not-made', 'there is no table "library"')
  if (version < schema.length)
    throw new DatabaseError('old-version', `the library has version ${version}, this is ${schema.length}`)
}
