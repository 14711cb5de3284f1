import { type Database, DatabaseError } from './database.ts'

/** The tables that lie whole on every node of a cluster, so that every statement may join them. */
export const REFERENCE_TABLES = ['library', 'report', 'concept', 'name_key'] as const

/** The tables that are spread over a cluster, and by which of their columns; they are joined on it alone. */
export const DISTRIBUTED_TABLES = {
  report_file: 'report',
  block: 'report',
  mention: 'report',
  entry: 'report',
  concept_use: 'slug',
  concept_year: 'slug',
  related: 'slug',
} as const

/**
 * Spreads the tables of a library, which are empty yet, over a Citus cluster; those that are spread are left alone.
 *
 * Tables that are spread by the same kind of key lie together: what one report or one name has is on one node.
 *
 * @throws DatabaseError `failed` where the database has not the extension citus, or the tables are not there.
 */
export async function createDistribution(database: Database): Promise<void> {
  if ((await database.query('select from pg_extension where extname = $1', ['citus'])).length === 0)
    throw new DatabaseError('failed', 'the extension citus is not there; "create extension citus" makes it')
  const rows = await database.query<{ name: string }>(
    'select logicalrelid::text as name from pg_dist_partition',
  )
  const spread = new Set(rows.map(({ name }) => name))
  // One table a transaction: Citus makes a reference table on every node, and refuses it after other changes.
  for (const table of REFERENCE_TABLES)
    if (!spread.has(table)) await database.query('select create_reference_table($1::regclass)', [table])
  for (const [table, column] of Object.entries(DISTRIBUTED_TABLES)) {
    if (spread.has(table)) continue
    const beside = leaderOf(column)
    await database.query('select create_distributed_table($1::regclass, $2, colocate_with => $3)', [
      table,
      column,
      table === beside ? 'none' : beside,
    ])
  }
}

/** The first table that is spread by a column; the others lie beside it. */
function leaderOf(column: string): string {
  return Object.entries(DISTRIBUTED_TABLES).find(([, one]) => one === column)?.[0] ?? 'none'
}
