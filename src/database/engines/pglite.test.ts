import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { createFolder } from '../testing/engines.ts'
import { LOCK } from './folder-lock.ts'

let place = ''
let folder = ''
let database: Database

beforeAll(async () => {
  place = createFolder()
  folder = join(place, 'new', 'library')
  database = await openDatabase(folder, { access: 'write' })
})

afterAll(() => database.close())

describe('a library in a folder', () => {
  it('is refused to a second opening, by folder and process', async () => {
    const second = openDatabase(folder, { access: 'read' })
    await expect(second).rejects.toMatchObject({
      code: 'locked',
      detail: `${hostname()} ${process.pid}, ${join(folder, LOCK)}`,
    })
  })

  it('may be opened to read only, and again once it is closed', async () => {
    await database.script('create table kept (a int); insert into kept values (7)')
    await database.close()
    const reading = await openDatabase(folder, { access: 'read' })
    expect(await reading.query('select a from kept')).toEqual([{ a: 7 }])
    await expect(reading.query('insert into kept values (8)')).rejects.toMatchObject({ code: 'read-only' })
    await reading.close()
    database = await openDatabase(folder, { access: 'write' })
    await database.query('insert into kept values (8)')
    expect(await database.query('select count(*) from kept')).toEqual([{ count: 2 }])
  })

  it('is not made by who only reads', async () => {
    const none = join(place, 'none')
    await expect(openDatabase(none, { access: 'read' })).rejects.toMatchObject({ code: 'not-made' })
    expect(existsSync(none)).toBe(false)
  })

  it.each([
    ['a file', (dir: string) => writeFileSync(join(dir, 'letter.txt'), 'hello')],
    ['a database of another program', (dir: string) => mkdirSync(join(dir, 'data'))],
    ['a mark of somebody else', (dir: string) => writeFileSync(join(dir, 'library.txt'), 'books')],
  ])('is not made where there is %s, which is left alone', async (_, fill) => {
    const dir = mkdtempSync(join(place, 'foreign-'))
    fill(dir)
    const before = readdirSync(dir)
    for (const access of ['read', 'write'] as const)
      await expect(openDatabase(dir, { access })).rejects.toMatchObject({ code: 'foreign-folder' })
    expect(readdirSync(dir)).toEqual(before)
  })
})
