import fs, { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../open-database.ts'
import { createMadeFolder } from '../testing/engines.ts'
import { startWriter } from '../testing/writer.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Lets every write to a file of the write-ahead log fail as on a full disk. */
function fillDisk(): void {
  const { writeSync } = fs
  vi.spyOn(fs, 'writeSync').mockImplementation(((...args: Parameters<typeof writeSync>) => {
    if (fs.readlinkSync(`/proc/self/fd/${args[0]}`).includes('/pg_wal/'))
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 })
    return writeSync(...args)
  }) as typeof writeSync)
}

describe('a library in a folder', () => {
  it('has all rows that were committed when its process is killed', async () => {
    const folder = await createMadeFolder()
    const writer = await startWriter(folder)
    await writer.wrote(50)
    const said = await writer.kill()
    const database = await openDatabase(folder, { access: 'write' })
    const rows = await database.query<{ a: number }>('select a from kept order by a')
    // The last may be committed and not yet said.
    expect([said, said + 1]).toContain(rows.length)
    expect(rows.map(({ a }) => a)).toEqual(rows.map((_, i) => i + 1))
    await database.close()
  })

  it('is made anew where its process was killed while it was made', async () => {
    const folder = await createMadeFolder()
    writeFileSync(join(folder, 'library.txt'), 'policy-term-graph: a library that is being made.\n')
    rmSync(join(folder, 'data', 'global'), { recursive: true })
    await expect(openDatabase(folder, { access: 'read' })).rejects.toMatchObject({ code: 'not-made' })
    const database = await openDatabase(folder, { access: 'write' })
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    await database.close()
  })

  it('says that the disk is full until it is closed, and has what was committed when there is room again', async () => {
    const folder = await createMadeFolder()
    const database = await openDatabase(folder, { access: 'write' })
    await database.script('create table kept (a int); insert into kept values (1)')
    fillDisk()
    await expect(database.query('insert into kept values (2)')).rejects.toMatchObject({ code: 'full' })
    await expect(database.query('select a from kept')).rejects.toMatchObject({ code: 'full' })
    await database.close()
    await expect(openDatabase(folder, { access: 'write' })).rejects.toMatchObject({ code: 'full' })
    vi.restoreAllMocks()
    const again = await openDatabase(folder, { access: 'write' })
    expect(await again.query('select a from kept')).toEqual([{ a: 1 }])
    await again.close()
  })

  it('is refused where it is damaged or of another PostgreSQL, and its lock given back', async () => {
    const folder = await createMadeFolder()
    writeFileSync(join(folder, 'data', 'PG_VERSION'), '14\n')
    await expect(openDatabase(folder, { access: 'write' })).rejects.toMatchObject({ code: 'other-version' })
    writeFileSync(join(folder, 'data', 'PG_VERSION'), '18\n')
    rmSync(join(folder, 'data', 'global'), { recursive: true })
    await expect(openDatabase(folder, { access: 'write' })).rejects.toMatchObject({ code: 'foreign-folder' })
    expect(readdirSync(folder).sort()).toEqual(['data', 'library.txt'])
    expect(existsSync(join(folder, 'data', 'base'))).toBe(true)
  })
})
