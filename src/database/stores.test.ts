import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LibraryStore } from '../library/store/library-store.ts'
import { memoryStore } from '../library/store/memory-store.ts'
import { askAll, NARROWED, QUESTIONS } from '../library/testing/questions.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { verifyLibrary } from './settle/verify.ts'
import { databaseStore } from './store/database-store.ts'
import { startCluster } from './testing/cluster.ts'
import { createDatabase, ENGINES, WITH_SERVER } from './testing/engines.ts'
import { fillDatabase, goldenLibrary } from './testing/golden-library.ts'

const golden = goldenLibrary()
const memory = memoryStore(golden.held, nearByFuse)
const answers = new Map<string, ReturnType<typeof askAll>>()

/** Asks the library in memory, each question once for all stores. */
function askMemory(query: string, narrowed: number): ReturnType<typeof askAll> {
  const id = JSON.stringify([query, narrowed])
  const asked = answers.get(id) ?? askAll(memory, query, NARROWED[narrowed])
  answers.set(id, asked)
  return asked
}

const createCluster = async () => (await startCluster(await createDatabase())).address
const STORES = [...ENGINES, ...(WITH_SERVER ? [{ engine: 'a cluster', create: createCluster }] : [])]

// Files are held against memory in src/library/store.
describe.each(STORES)('a library in $engine', ({ create }) => {
  let db: Database
  let store: LibraryStore

  beforeAll(async () => {
    db = await openDatabase(await create(), { access: 'write' })
    await fillDatabase(db, golden)
    store = databaseStore(db, nearByFuse)
  })
  afterAll(() => db.close())

  it.each(QUESTIONS)('answers %j as in memory, in the same order', async (query) => {
    expect(await askAll(store, query)).toEqual(await askMemory(query, -1))
  })

  it.each([...NARROWED.keys()])('answers alike where answers are narrowed (%i)', async (narrowed) => {
    for (const query of QUESTIONS.filter((_, at) => at < 40 || at % NARROWED.length === narrowed))
      expect(await askAll(store, query, NARROWED[narrowed])).toEqual(await askMemory(query, narrowed))
  })

  it('knows the same concepts and the same catalogue', async () => {
    const names = await memory.names()
    expect(await store.names()).toEqual(names)
    for (const slug of names.slugs) expect(await store.concept(slug)).toEqual(await memory.concept(slug))
    expect(await store.concept('no-such-name' as never)).toBeNull()
    const { shards: _, ...index } = await memory.index()
    expect(await store.index()).toMatchObject(index)
  })

  it('is whole', async () => {
    expect(await verifyLibrary(db)).toEqual([])
  })
})
