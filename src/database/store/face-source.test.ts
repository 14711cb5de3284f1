import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import type { FaceSource } from '../../library/store/face-source.ts'
import { memoryFace } from '../../library/testing/memory-face.ts'
import { SMALL, SMALL_ROWS } from '../../library/testing/small-library.ts'
import { shardOf } from '../../model/library-files.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'
import { removeReports } from '../settle/put-reports.ts'
import { settle } from '../settle/settle.ts'
import { ENGINES } from '../testing/engines.ts'
import { fillDatabase, libraryOf } from '../testing/golden-library.ts'
import { openFaceSource } from './face-source.ts'

const library = libraryOf(SMALL, SMALL_ROWS)
const memory = memoryFace({
  ...library.held,
  files: new Map(library.kept.map(({ id, files }) => [id, new Map(Object.entries(files))])),
})
const bySlug = <T extends { readonly slug: string }>(list: readonly T[]) =>
  [...list].sort((a, b) => (a.slug < b.slug ? -1 : 1))

describe.each(ENGINES)('what a site is made from, in $engine', ({ create }) => {
  let db: Database
  let face: FaceSource
  beforeAll(async () => {
    db = await openDatabase(await create(), { access: 'write' })
    await fillDatabase(db, library)
    face = openFaceSource(db, nearByFuse)
  })
  afterAll(() => db.close())

  it('is what it is in memory: reports, their files and what others say of their names', async () => {
    const reports = await memory.reports()
    expect(await face.reports()).toEqual([...reports].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const { id } of reports) {
      const [files, known] = [await face.report(id), await memory.report(id)]
      expect([...(files ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(
        [...(known ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
      )
      const borrowed = (await memory.conceptsOf(id)).map(
        ({ slug, name, senses, reports: users, entries, node }) => {
          return { slug, name, senses, reports: users, entries, node }
        },
      )
      expect(bySlug(await face.conceptsOf(id))).toEqual(bySlug(borrowed))
    }
    expect(await face.report('no-such-report')).toBeNull()
    expect(await face.conceptsOf('no-such-report')).toEqual([])
  })

  it('is what it is in memory: concepts by shard, by share and all', async () => {
    const { concepts, ...rest } = await memory.library()
    const whole = await face.library()
    expect({ ...whole, concepts: bySlug(whole.concepts) }).toEqual({ ...rest, concepts: bySlug(concepts) })
    expect(await face.sharedConcepts(3)).toEqual(await memory.sharedConcepts(3))
    const { shards } = await face.store.index()
    for (const concept of concepts)
      expect(await face.conceptsOfShard(shardOf(concept.slug, shards.concepts))).toContainEqual(concept)
  })

  it('tells that the library has changed', async () => {
    const before = await face.version()
    expect(await face.version()).toBe(before)
    await removeReports(db, ['xi-2025'])
    await settle(db, LIBRARY_TOOLS)
    expect(await face.version()).not.toBe(before)
    expect((await face.reports()).map(({ id }) => id)).toEqual(['dong-2024', 'zhou-2023'])
  })
})
