import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { ENGINES } from './testing/engines.ts'

describe.each(ENGINES)('a database in $engine', ({ engine, create }) => {
  let database: Database

  beforeAll(async () => {
    database = await openDatabase(await create(), { access: 'write', clients: 2 })
    await database.script('create table kept (a int primary key)')
  })

  afterAll(() => database.close())

  const kept = async () =>
    (await database.query<{ a: number }>('select a from kept order by a')).map(({ a }) => a)

  it('says which engine it is', () => {
    expect(database.engine).toBe(engine)
  })

  it('gives numbers, parsed JSON, bytes and lists', async () => {
    const [row] = await database.query(
      `select 9007199254740991::int8 as long, count(*) as counted, '{"a":[1]}'::jsonb as jsonb, '[1]'::json as json,
        '\\x00ff'::bytea as bytes, array[1,2] as ints, array['a',null] as texts, null::int8 as nothing, true as yes`,
    )
    const { bytes, ...rest } = row!
    expect(rest).toEqual({
      ...{ long: Number.MAX_SAFE_INTEGER, counted: 1, jsonb: { a: [1] }, json: [1] },
      ...{ ints: [1, 2], texts: ['a', null], nothing: null, yes: true },
    })
    expect(bytes instanceof Uint8Array && [...bytes]).toEqual([0, 255])
  })

  it('takes values as they are, whatever they look like', async () => {
    const texts = ["'; drop table kept; --", '{"a",b\\}', 'null', '', '“两重”\n', '$1', '𠮷']
    expect(await database.query('select * from unnest($1::text[]) as text', [[...texts, null]])).toEqual(
      [...texts, null].map((text) => ({ text })),
    )
    for (const text of texts)
      expect(await database.query('select $1::text as text', [text])).toEqual([{ text }])
  })

  it('takes lists, JSON and bytes as values', async () => {
    expect(await database.query('select n from generate_series(1, 9) n where n = any($1)', [[2, 5]])).toEqual(
      [{ n: 2 }, { n: 5 }],
    )
    const [row] = await database.query(
      'select $1::json as list, $2::jsonb as text, $3::bytea as bytes, cardinality($4::int[]) as none, $5::bool as no',
      ['[1,"a"]', '"a"', new Uint8Array([0, 255]), [], false],
    )
    const { bytes, ...rest } = row!
    expect(rest).toEqual({ list: [1, 'a'], text: 'a', none: 0, no: false })
    expect([...(bytes as Uint8Array)]).toEqual([0, 255])
  })

  it('keeps all of a transaction or nothing', async () => {
    const given = await database.transaction(async (statements) => {
      await statements.query('insert into kept values (1)')
      await statements.script('insert into kept values (2); insert into kept values (3)')
      return 'given'
    })
    expect([given, await kept()]).toEqual(['given', [1, 2, 3]])
    const own = new TypeError('not the database’s')
    const broken = database.transaction(async (statements) => {
      await statements.query('insert into kept values (4)')
      throw own
    })
    await expect(broken).rejects.toBe(own)
    expect(await kept()).toEqual([1, 2, 3])
  })

  it('does not take a transaction for kept in which an error was passed over', async () => {
    const passedOver = database.transaction(async (statements) => {
      await statements.query('insert into kept values (5)')
      await statements.query('insert into kept values (5)').catch(() => {})
    })
    await expect(passedOver).rejects.toMatchObject({ code: 'failed' })
    expect(await kept()).not.toContain(5)
  })

  it('keeps all of a script or nothing', async () => {
    const broken = database.script('insert into kept values (6); insert into kept values (6)')
    await expect(broken).rejects.toMatchObject({ code: 'failed', detail: expect.stringContaining('23505') })
    expect(await kept()).not.toContain(6)
  })

  it('answers after many errors, and many statements at once', async () => {
    for (let i = 0; i < 5; i++)
      await expect(database.query('select nothing')).rejects.toMatchObject({ code: 'failed' })
    const all = await Promise.all([1, 2, 3, 4, 5].map((n) => database.query('select $1::int as n', [n])))
    expect(all.flat()).toEqual([1, 2, 3, 4, 5].map((n) => ({ n })))
  })
})
