import { afterEach, describe, expect, it } from 'vitest'
import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import { SMALL, SMALL_ROWS } from '../../library/testing/small-library.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import { openDatabase } from '../open-database.ts'
import { databaseStore } from '../store/database-store.ts'
import { dumpDatabase } from '../testing/dump.ts'
import { ENGINES } from '../testing/engines.ts'
import { fillDatabase, libraryOf } from '../testing/golden-library.ts'
import { putReports, putRows, removeReports } from './put-reports.ts'
import { rebuildLibrary } from './rebuild.ts'
import { settle } from './settle.ts'
import { verifyLibrary } from './verify.ts'

const small = libraryOf(SMALL, SMALL_ROWS)
const { divisions } = LIBRARY_TOOLS

describe.each(ENGINES)('a library in $engine', ({ create }) => {
  const open: Database[] = []
  const database = async () => {
    const db = await openDatabase(await create(), { access: 'write' })
    open.push(db)
    return db
  }
  const filled = async () => {
    const db = await database()
    await fillDatabase(db, small)
    return db
  }
  afterEach(async () => {
    for (const db of open.splice(0)) await db.close()
  })

  it('is the same in whatever order and in however many steps its reports come', async () => {
    const whole = await dumpDatabase(await filled())
    const db = await database()
    await migrate(db, { access: 'write' })
    for (const report of [...small.kept].reverse()) {
      await putReports(db, [report], divisions)
      await settle(db, LIBRARY_TOOLS)
    }
    await putRows(db, SMALL_ROWS)
    await settle(db, LIBRARY_TOOLS)
    expect(await dumpDatabase(db)).toBe(whole)
  })

  it('is as if a report had never been there that was taken out', async () => {
    const { kept } = libraryOf({ 'bei-2025': SMALL['xi-2025']?.replace('河长制', '林长制') ?? '' })
    const db = await filled()
    const before = await dumpDatabase(db)
    await putReports(db, kept, divisions)
    await settle(db, LIBRARY_TOOLS)
    expect(await dumpDatabase(db)).not.toBe(before)
    expect(await removeReports(db, ['bei-2025', 'no-such-report'])).toBe(1)
    await settle(db, LIBRARY_TOOLS)
    expect(await dumpDatabase(db)).toBe(before)
  })

  it('has a report in its new words that is put in again', async () => {
    const edited = libraryOf({ 'xi-2025': SMALL['xi-2025']?.replaceAll('河长制', '田长制') ?? '' })
    const db = await filled()
    const store = databaseStore(db, nearByFuse)
    await putReports(db, edited.kept, divisions)
    // Until the concepts are made anew, the names are the old ones.
    expect((await store.searchNames('田长制')).hits.filter(({ match }) => match === 'exact')).toEqual([])
    await settle(db, LIBRARY_TOOLS)
    expect((await store.searchNames('田长制')).hits[0]).toMatchObject({ name: '田长制', entries: 1 })
    expect(await verifyLibrary(db)).toEqual([])
  })

  it('is the same when it is made anew from its graphs, also after damage, which is told', async () => {
    const db = await filled()
    const before = await dumpDatabase(db)
    await db.query("update mention set surface = '别的' where report = $1", ['xi-2025'])
    await db.query('delete from concept_use where report = $1', ['dong-2024'])
    await db.query('delete from name_key where no = 0')
    await db.query("update block set level = level || 'x' where report = $1", ['zhou-2023'])
    const faults = await verifyLibrary(db)
    expect(new Set(faults.map(({ code, report }) => `${code} ${report}`))).toEqual(
      new Set(['stray-use xi-2025', 'other-count zhou-2023', 'other-count null']),
    )
    await rebuildLibrary(db, LIBRARY_TOOLS)
    expect(await dumpDatabase(db)).toBe(before)
    expect(await verifyLibrary(db)).toEqual([])
  })

  it('is made of all reports that two processes put in at once', async () => {
    const db = await database()
    await migrate(db, { access: 'write' })
    const [one, ...others] = small.kept
    await putReports(db, one ? [one] : [], divisions)
    const first = settle(db, LIBRARY_TOOLS)
    await Promise.all([putReports(db, others, divisions), putRows(db, SMALL_ROWS)])
    await first
    await settle(db, LIBRARY_TOOLS)
    expect(await dumpDatabase(db)).toBe(await dumpDatabase(await filled()))
  })

  it('tells a file that is not what was put in', async () => {
    const db = await filled()
    await db.query("update report_file set content = $1 where report = 'xi-2025' and name = 'source.txt'", [
      new Uint8Array([1, 2, 3]),
    ])
    expect(await verifyLibrary(db)).toContainEqual(
      expect.objectContaining({ code: 'unreadable-file', report: 'xi-2025' }),
    )
    await expect(settle(db, LIBRARY_TOOLS, { isAnew: true })).rejects.toMatchObject({
      code: 'damaged',
      detail: 'xi-2025',
    })
  })

  it('holds texts with the null character and half a character', async () => {
    const strange = `${SMALL['xi-2025']}`.replace('负责组织', '负责\0组\ud83d织😀')
    const db = await database()
    await fillDatabase(db, libraryOf({ ...SMALL, 'xi-2025': strange }, SMALL_ROWS))
    const concept = await databaseStore(db, nearByFuse).concept('hezhangzhi' as never)
    expect(concept?.entries.map(({ definition }) => definition).join()).toContain('😀')
    expect(await verifyLibrary(db)).toEqual([])
  })
})
