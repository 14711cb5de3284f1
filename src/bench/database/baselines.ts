import type { Database, Row } from '../../database/database.ts'
import { RESULTS } from '../search-speed.ts'
import type { Asked } from './ask.ts'
import type { BenchName } from './names.ts'
import { levelName } from './queries.ts'

/** So many rows are sent in one statement. */
const BATCH = 20_000
/** Where all of the table is read, each so manieth query is enough. */
const EVERY = 4
/** More than two slips are not looked for; a swap counts as two. */
const FARTHEST = 2

const BEGIN = [
  'create extension if not exists pg_trgm',
  'create extension if not exists fuzzystrmatch',
  'create table baseline (no int primary key, level text not null)',
]
const FINISH = [
  'create index baseline_level on baseline using gin (level gin_trgm_ops)',
  'vacuum analyze baseline',
]
const INSERT = 'insert into baseline select * from unnest($1::int[], $2::text[])'
const LIKE = 'select no from baseline where level like $1 order by no limit $2'
/** The bounded distance drops nearly every row early: that is faster than to sort all of them by their distance. */
const SCAN = `select no from baseline where levenshtein_less_equal(level, $1, $2) <= $2
  order by levenshtein(level, $1), no limit $3`

/** Fills a table with names, as they are compared, for what others would do: LIKE with pg_trgm, a scan by distance. */
export async function fillBaseline(db: Database, names: readonly BenchName[]): Promise<void> {
  for (const statement of BEGIN) await db.query(statement)
  for (let from = 0; from < names.length; from += BATCH) {
    const part = names.slice(from, from + BATCH)
    await db.query(INSERT, [part.map((_, at) => from + at), part.map(({ name }) => levelName(name))])
  }
  for (const statement of FINISH) await db.query(statement)
}

/** Returns what our search is compared with; the server has the extensions for it. */
export function baselines(db: Database, names: readonly BenchName[]): Asked[] {
  const slugs = async (statement: string, values: readonly (string | number)[]) => {
    const rows = await db.query<{ readonly no: number } & Row>(statement, values)
    return rows.map(({ no }) => names[no]?.slug ?? '')
  }
  return [
    {
      name: 'LIKE（pg_trgm）',
      kinds: ['infix2', 'infix3', 'infix4'],
      every: 1,
      answer: ({ text }) => slugs(LIKE, [`%${escapeLike(levelName(text))}%`, RESULTS]),
    },
    {
      name: '逐个算编辑距离',
      kinds: ['slip'],
      every: EVERY,
      answer: ({ text }) => slugs(SCAN, [levelName(text), FARTHEST, RESULTS]),
    },
  ]
}

/** Escapes what has a meaning in a pattern of LIKE. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
