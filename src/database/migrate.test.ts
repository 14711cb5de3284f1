import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { migrate, readSchema } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { createDatabase, ENGINES, WITH_SERVER } from './testing/engines.ts'

const FIRST = 'create table library (name text primary key, value jsonb not null);'
const SCHEMA = [
  FIRST,
  'create table second (a int); insert into second values (1);',
  'create table third (a int);',
]

const versionOf = async (database: Database) =>
  (await database.query("select value from library where name = 'version'"))[0]?.value

describe.each(ENGINES)('the tables of a library in $engine', ({ create }) => {
  let database: Database

  beforeAll(async () => {
    database = await openDatabase(await create(), { access: 'write', clients: 4 })
  })

  afterAll(() => database.close())

  /** Each test finds an empty database. */
  const empty = () => database.script('drop schema public cascade; create schema public')

  it('are made for who may write, and missed by who only reads', async () => {
    await empty()
    await expect(migrate(database, { access: 'read' })).rejects.toMatchObject({ code: 'not-made' })
    await migrate(database, { access: 'write' })
    await migrate(database, { access: 'read' })
    expect(await versionOf(database)).toBe(readSchema().length)
    const tables = await database.query(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    )
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['report', 'block', 'related']))
  })

  it('are left alone where they are made already', async () => {
    await database.query("insert into library values ('kept', '1')")
    await migrate(database, { access: 'write' })
    expect(await database.query("select value from library where name = 'kept'")).toEqual([{ value: 1 }])
  })

  it('are changed forward by number, but not for who only reads', async () => {
    await empty()
    await migrate(database, { access: 'write', schema: SCHEMA.slice(0, 1) })
    await expect(migrate(database, { access: 'read', schema: SCHEMA })).rejects.toMatchObject({
      code: 'old-version',
    })
    await migrate(database, { access: 'write', schema: SCHEMA })
    expect(await versionOf(database)).toBe(3)
    expect(await database.query('select a from second')).toEqual([{ a: 1 }])
  })

  it('are refused where they are of a newer version', async () => {
    for (const access of ['read', 'write'] as const)
      await expect(migrate(database, { access, schema: SCHEMA.slice(0, 2) })).rejects.toMatchObject({
        code: 'other-version',
      })
  })

  it('stay at the version before where a step fails in its middle', async () => {
    await empty()
    const broken = [FIRST, 'create table second (a int); select nothing;']
    await expect(migrate(database, { access: 'write', schema: broken })).rejects.toMatchObject({
      code: 'failed',
    })
    expect(await versionOf(database)).toBe(1)
    expect(await database.query("select to_regclass('second')::text as second")).toEqual([{ second: null }])
    await migrate(database, { access: 'write', schema: SCHEMA })
    expect(await versionOf(database)).toBe(3)
  })

  it('are not made beside a table of another program', async () => {
    await empty()
    await database.script(FIRST)
    await expect(migrate(database, { access: 'write' })).rejects.toMatchObject({ code: 'failed' })
  })

  it('are made once by many at once', async () => {
    await empty()
    await Promise.all([1, 2, 3, 4].map(() => migrate(database, { access: 'write', schema: SCHEMA })))
    expect(await database.query('select a from second')).toEqual([{ a: 1 }])
  })
})

describe.runIf(WITH_SERVER)('a server', () => {
  it('is refused where its texts are not kept as UTF-8', async () => {
    const address = await createDatabase('LATIN1')
    const database = await openDatabase(address, { access: 'write' })
    await expect(migrate(database, { access: 'write' })).rejects.toMatchObject({
      detail: expect.stringContaining('LATIN1'),
    })
    await database.close()
  })
})

it('a server before PostgreSQL 15 is refused', async () => {
  const old = {
    query: async () => [{ number: 140_012, version: '14.12', encoding: 'UTF8' }],
  } as unknown as Database
  await expect(migrate(old, { access: 'write' })).rejects.toMatchObject({ code: 'other-version' })
})
