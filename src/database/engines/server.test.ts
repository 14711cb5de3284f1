import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, DatabaseError } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { WITH_SERVER } from '../testing/engines.ts'
import { PASSWORD, startServer, type TestServer, USER } from '../testing/server.ts'
import { nameAddress } from './server.ts'

/** Opens what cannot be opened; returns the error. */
async function failure(address: string): Promise<DatabaseError> {
  try {
    await (await openDatabase(address, { access: 'read' })).close()
  } catch (error) {
    if (error instanceof DatabaseError) return error
    throw error
  }
  throw new Error('it opens')
}

/** Whatever might be printed of an error. */
const allOf = (error: Error) => `${error.stack} ${inspect(error, { depth: 9, showHidden: true })}`

describe('the address of a server', () => {
  it.each([
    ['postgres://me:secret@host:5433/db', 'postgres://me@host:5433/db'],
    ['postgresql://host/db', 'postgres://host/db'],
    ['postgres://me@host/db?password=secret', 'postgres://me@host/db'],
    ['postgres:///db?host=/run/socket&user=me', 'postgres://me@/run/socket/db'],
  ])('is named without its password: %s', (address, name) => {
    expect(nameAddress(address)).toBe(name)
  })

  it.each([
    'postgres://me:12/secret@host/db',
    'postgres://me:12?secret@host/db',
    'postgres://me:12#secret@host/db',
    'postgres://me:secret%zz@host/db',
    'postgres://me:secret/@host/db',
    'postgres:secret',
  ])('is refused where it cannot be read, and not repeated: %s', async (address) => {
    const error = await failure(address)
    expect(error.code).toBe('bad-address')
    expect(allOf(error)).not.toContain('secret')
  })
})

describe.runIf(WITH_SERVER)('a server', () => {
  let server: TestServer
  let database: Database

  beforeAll(async () => {
    server = await startServer()
    database = await openDatabase(server.address, { access: 'write', clients: 2 })
  })

  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  const at = (change: Partial<URL>) => Object.assign(new URL(server.address), change).href

  it('refuses a wrong password, which is nowhere in the error', async () => {
    for (const wrong of ['wrong-Secret', 'wrong/Secret', 'wrong%Secret@密'])
      for (const address of [
        at({ password: encodeURIComponent(wrong) }),
        `${at({ password: '' })}?password=${encodeURIComponent(wrong)}`,
      ]) {
        const error = await failure(address)
        expect(error.code).toBe('refused')
        expect(error.detail).toContain(USER)
        expect(error.cause).toBeUndefined()
        for (const part of [wrong, encodeURIComponent(wrong), 'Secret'])
          expect(allOf(error)).not.toContain(part)
      }
  })

  it('takes the password from PGPASSWORD, and does not tell it either', async () => {
    const before = process.env.PGPASSWORD
    try {
      process.env.PGPASSWORD = PASSWORD
      const opened = await openDatabase(at({ password: '' }), { access: 'read' })
      expect(allOf(new Error(opened.name))).not.toContain(PASSWORD)
      await opened.close()
      process.env.PGPASSWORD = 'wrong-Secret'
      const error = await failure(at({ password: '' }))
      expect([error.code, allOf(error).includes('Secret')]).toEqual(['refused', false])
      delete process.env.PGPASSWORD
      expect((await failure(at({ password: '' }))).code).toBe('refused')
    } finally {
      if (before === undefined) delete process.env.PGPASSWORD
      else process.env.PGPASSWORD = before
    }
  })

  it('is told from a missing database, and from no server at all', async () => {
    expect((await failure(at({ pathname: '/none' }))).code).toBe('no-database')
    expect((await failure(at({ port: '1' }))).code).toBe('unreachable')
    expect((await failure(at({ hostname: 'none.invalid' }))).code).toBe('unreachable')
  })

  it('is opened to read only, and for statements of bounded time, also where its address says otherwise', async () => {
    const address = `${server.address}?options=${encodeURIComponent('-c default_transaction_read_only=off')}`
    const reading = await openDatabase(address, { access: 'read', timeout: 50 })
    await expect(reading.script('create table t (a int)')).rejects.toMatchObject({ code: 'read-only' })
    await expect(reading.query('select pg_sleep(60)')).rejects.toMatchObject({ code: 'too-slow' })
    await reading.close()
  })

  it('may go away and come back, also in the middle of a transaction', async () => {
    await database.script('create table kept (a int); insert into kept values (1)')
    const broken = database.transaction(async (statements) => {
      await statements.query('insert into kept values (2)')
      await server.kill()
      await statements.query('insert into kept values (3)')
    })
    await expect(broken).rejects.toMatchObject({ code: 'unreachable' })
    await expect(database.query('select 1')).rejects.toMatchObject({ code: 'unreachable' })
    await server.restart()
    expect(await database.query('select a from kept')).toEqual([{ a: 1 }])
    await server.kill()
    await server.restart()
    expect(await database.query('select a from kept')).toEqual([{ a: 1 }])
  })
})
