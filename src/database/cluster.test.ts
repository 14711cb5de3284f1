import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDistribution, DISTRIBUTED_TABLES, REFERENCE_TABLES } from './cluster.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { startCluster, type TestCluster } from './testing/cluster.ts'
import { createDatabase, ENGINES, WITH_SERVER } from './testing/engines.ts'

describe('the distribution', () => {
  it('is made by Citus’ own functions: whole tables first, then each beside those of its column', async () => {
    const asked: unknown[] = []
    const citus = {
      query: async (statement: string, values: readonly unknown[] = []) => {
        if (/from pg_extension/.test(statement)) return [{}]
        if (/from pg_dist_partition/.test(statement)) return [{ name: 'library' }, { name: 'block' }]
        asked.push([/create_\w+/.exec(statement)?.[0], ...values])
        return []
      },
    } as unknown as Database
    await createDistribution(citus)
    expect(asked).toEqual([
      ...['report', 'concept', 'name_key'].map((table) => ['create_reference_table', table]),
      ['create_distributed_table', 'report_file', 'report', 'none'],
      ['create_distributed_table', 'mention', 'report', 'report_file'],
      ['create_distributed_table', 'entry', 'report', 'report_file'],
      ['create_distributed_table', 'concept_use', 'slug', 'none'],
      ['create_distributed_table', 'concept_year', 'slug', 'concept_use'],
      ['create_distributed_table', 'related', 'slug', 'concept_use'],
    ])
  })
})

describe.each(ENGINES)('the tables of a library in $engine', ({ create }) => {
  let database: Database

  beforeAll(async () => {
    database = await openDatabase(await create(), { access: 'write' })
    await migrate(database, { access: 'write' })
  })

  afterAll(() => database.close())

  it('are each named once in the distribution', async () => {
    const tables = await database.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [...REFERENCE_TABLES, ...Object.keys(DISTRIBUTED_TABLES)].sort(),
    )
  })

  it('have the column that they are spread by in every key, as Citus demands', async () => {
    const keys = await database.query<{ name: string; columns: string[] }>(
      `select indrelid::regclass::text as name, array_agg(attname::text) as columns
        from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
        where indisunique and indrelid::regclass::text = any($1) group by indexrelid, indrelid`,
      [Object.keys(DISTRIBUTED_TABLES)],
    )
    const spread = Object.entries(DISTRIBUTED_TABLES)
    expect(new Set(keys.map(({ name }) => name)).size).toBe(spread.length)
    for (const [table, column] of spread)
      for (const { columns } of keys.filter(({ name }) => name === table)) expect(columns).toContain(column)
  })

  it('are not distributed where there is no Citus', async () => {
    await expect(createDistribution(database)).rejects.toMatchObject({
      code: 'failed',
      detail: expect.stringContaining('citus'),
    })
  })
})

describe.runIf(WITH_SERVER)('the stand-in for a cluster', () => {
  let cluster: TestCluster
  let database: Database
  const slugs = Array.from({ length: 40 }, (_, i) => `slug-${i}`)

  beforeAll(async () => {
    cluster = await startCluster(await createDatabase())
    database = await openDatabase(cluster.address, { access: 'write' })
    await database.query(
      `insert into concept_use (slug, report, blocks, entries)
        select slug, $2, '[]', '[]' from unnest($1::text[]) as slug`,
      [slugs, 'r'],
    )
    await database.query(
      'insert into concept_year (slug, year, using_, defining) select slug, 2024, 1, 0 from unnest($1::text[]) as slug',
      [slugs],
    )
  })

  afterAll(() => database.close())

  it('is a library like another', async () => {
    await migrate(database, { access: 'read' })
  })

  it('spreads rows over its nodes, and gives all of them back', async () => {
    const found = await database.query<{ slug: string }>('select slug from concept_use where report = $1', [
      'r',
    ])
    expect(found.map(({ slug }) => slug).sort()).toEqual([...slugs].sort())
    const counts: unknown[] = []
    for (const address of cluster.nodes) {
      const node = await openDatabase(address, { access: 'read' })
      counts.push((await node.query('select count(*) from concept_use'))[0]?.count)
      await node.close()
    }
    expect(counts).toHaveLength(4)
    expect(counts).not.toContain(0)
    expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(slugs.length)
  })

  it('asks one node for one key, and joins on the key where the rows lie', async () => {
    const plan = async (statement: string) =>
      (await database.query<{ 'QUERY PLAN': string }>(`explain (verbose) ${statement}`, ['slug-7']))
        .map((row) => row['QUERY PLAN'])
        .join('\n')
    const one = await plan('select * from concept_use where slug = $1')
    expect(one.match(/Foreign Scan/g)).toHaveLength(1)
    const joined = await plan(
      'select * from concept_use u join concept_year y on y.slug = u.slug and y.year = 2024 where u.report <> $1',
    )
    expect(joined.match(/Relations: .*INNER JOIN/g)).toHaveLength(4)
  })

  it('changes and removes rows in all nodes', async () => {
    await database.query('update concept_use set quote = $1 where report = $2', ['said', 'r'])
    expect(await database.query('select count(*) from concept_use where quote = $1', ['said'])).toEqual([
      { count: 40 },
    ])
    await database.query('delete from concept_use where slug = any($1)', [slugs.slice(0, 39)])
    expect(await database.query('select slug from concept_use')).toEqual([{ slug: slugs[39] }])
  })
})
