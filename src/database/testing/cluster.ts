import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { DISTRIBUTED_TABLES } from '../cluster.ts'
import { migrate } from '../migrate.ts'
import { openDatabase } from '../open-database.ts'
import { createDatabaseAt } from './server.ts'

/** How many nodes it has. */
export const NODES = 4

/** A stand-in for a cluster. */
export interface TestCluster {
  /** The address of the database that statements are sent to: it has all tables. */
  readonly address: string
  /** Those of the databases among which the distributed tables are spread. */
  readonly nodes: readonly string[]
}

/**
 * Makes four databases of a server a stand-in for a cluster: in a fifth one, each distributed table consists of four
 * foreign tables (postgres_fdw), by the hash of its column; the reference tables are its own.
 *
 * Other than with Citus, the spread tables have no keys there: `on conflict` cannot name one.
 *
 * @param server  The address of one of its databases.
 */
export async function startCluster(server: string): Promise<TestCluster> {
  const [address, ...nodes] = await Promise.all(
    Array.from({ length: NODES + 1 }, () => createDatabaseAt(server).then(withTables)),
  )
  if (address === undefined) throw new Error('there is no database')
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(
      [
        'create extension postgres_fdw;',
        ...nodes.map(serverOf),
        ...Object.entries(DISTRIBUTED_TABLES).map(([table, column]) => spread(table, column)),
        // Tables that are spread alike are joined where they lie.
        `do $$ begin execute format('alter database %I set enable_partitionwise_join = on', current_database());
          execute format('alter database %I set enable_partitionwise_aggregate = on', current_database()); end $$;`,
      ].join('\n'),
    )
  } finally {
    await client.end()
  }
  return { address, nodes }
}

async function withTables(address: string): Promise<string> {
  const database = await openDatabase(address, { access: 'write', clients: 1 })
  await migrate(database, { access: 'write' })
  await database.close()
  return address
}

function serverOf(address: string, node: number): string {
  const url = new URL(address)
  const options = { host: url.hostname, port: url.port, dbname: url.pathname.slice(1), async_capable: 'true' }
  const login = { user: url.username, password: decodeURIComponent(url.password) }
  return `create server node_${node} foreign data wrapper postgres_fdw options (${formatOptions(options)});
    create user mapping for current_user server node_${node} options (${formatOptions(login)});`
}

function spread(name: string, column: string): string {
  const [table, whole] = [escapeIdentifier(name), escapeIdentifier(`${name}_whole`)]
  const parts = Array.from({ length: NODES }, (_, node) => {
    const options = formatOptions({ schema_name: 'public', table_name: name })
    return `create foreign table ${escapeIdentifier(`${name}_${node}`)} partition of ${table}
      for values with (modulus ${NODES}, remainder ${node}) server node_${node} options (${options});`
  })
  return `alter table ${table} rename to ${whole};
    create table ${table} (like ${whole} including defaults) partition by hash (${escapeIdentifier(column)});
    drop table ${whole};
    ${parts.join('\n')}`
}

function formatOptions(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${escapeIdentifier(name)} ${escapeLiteral(value)}`)
    .join(', ')
}
