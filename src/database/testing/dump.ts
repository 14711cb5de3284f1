import type { Queries } from '../database.ts'

const TABLES = {
  library: 'name',
  report: 'id',
  report_file: 'report, name',
  block: 'report, unit',
  entry: 'report, term',
  mention: 'report, start_, end_, slug',
  concept: 'no',
  name_key: 'key, no',
  concept_use: 'slug, report',
  concept_year: 'slug, year',
  related: 'slug, at',
} as const

/** Returns all that a database holds, table by table, as text: two of the same content are the same. */
export async function dumpDatabase(db: Queries): Promise<string> {
  const tables: string[] = []
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = await db.query(`select to_jsonb(t)::text as row from ${table} t order by ${order}`)
    tables.push([table, ...rows.map(({ row }) => String(row))].join('\n'))
  }
  return tables.join('\n\n')
}
