import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LibraryStore } from '../library/store/library-store.ts'
import { memoryStore } from '../library/store/memory-store.ts'
import { HOSTILE } from '../library/testing/hostile-queries.ts'
import { askAll } from '../library/testing/questions.ts'
import { SMALL, SMALL_ROWS } from '../library/testing/small-library.ts'
import type { Slug } from '../model/ids.ts'
import { NO_FACETS } from '../model/library.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { removeReports } from './settle/put-reports.ts'
import { databaseStore } from './store/database-store.ts'
import { dumpDatabase } from './testing/dump.ts'
import { ENGINES } from './testing/engines.ts'
import { fillDatabase, libraryOf } from './testing/golden-library.ts'

/** Words that mean something to a database, in the texts themselves. */
const texts = {
  ...SMALL,
  'xi-2025': `${SMALL['xi-2025']}2.“'; drop table report; --”行动：指{“a”}、\\N、$1、%和_的行动，由\\'负责。\n`,
}
const library = libraryOf(texts, SMALL_ROWS)
const memory = memoryStore(library.held, nearByFuse)

describe.each(ENGINES)('a library in $engine', ({ create }) => {
  let db: Database
  let store: LibraryStore
  let before: string

  beforeAll(async () => {
    db = await openDatabase(await create(), { access: 'write' })
    await fillDatabase(db, library)
    before = await dumpDatabase(db)
    store = databaseStore(db, nearByFuse)
  })
  // Nothing that was asked has changed anything.
  afterAll(async () => {
    expect(await dumpDatabase(db)).toBe(before)
    await db.close()
  })

  it.each(HOSTILE)('answers %j as in memory', async (text) => {
    expect(await askAll(store, text)).toEqual(await askAll(memory, text))
  })

  it.each(HOSTILE)('takes %j for nothing else than a name, a place, a report', async (text) => {
    const facets = { ...NO_FACETS, place: text }
    expect(await store.searchNames('河长制', { facets })).toEqual(
      await memory.searchNames('河长制', { facets }),
    )
    expect(await store.concept(text as Slug)).toBeNull()
    expect(await removeReports(db, [text])).toBe(0)
  })

  it('keeps what reports say as they say it', async () => {
    for (const slug of (await memory.names()).slugs)
      expect(await store.concept(slug)).toEqual(await memory.concept(slug))
    expect((await store.searchNames("'; drop table report; --")).hits.length).toBeGreaterThan(0)
  })
})
