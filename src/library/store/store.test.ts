import { describe, expect, it } from 'vitest'
import { LINGLING, otherReports } from '../../compile/testing/gold-reports.ts'
import { NO_FACETS } from '../../model/library.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { askAll, NARROWED, QUESTIONS } from '../testing/questions.ts'
import { filesOfLibrary } from '../testing/site-files.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../testing/small-library.ts'
import { memoryStore } from './memory-store.ts'
import { LibraryFileError, shardStore } from './shard-store.ts'

/** The texts of the shipped report and of others, those of real ones where the project is developed among them. */
const texts = Object.fromEntries(
  [['lingling-2024-plan', LINGLING] as const, ...otherReports()].map(([id, { text }]) => [id, text]),
)
const held = holdLibrary({ ...SMALL, ...texts }, SMALL_ROWS)
const memory = memoryStore(held, nearByFuse)
const site = filesOfLibrary(held)
const shards = shardStore(site.fetchFile, nearByFuse)

describe('a library in memory and one in files', () => {
  it.each(QUESTIONS)('answer %j alike, in the same order', async (query) => {
    expect(await askAll(shards, query)).toEqual(await askAll(memory, query))
  })

  it.each(NARROWED)('answer alike where answers are narrowed to %j', async (facets) => {
    for (const query of QUESTIONS.slice(0, 40))
      expect(await askAll(shards, query, facets)).toEqual(await askAll(memory, query, facets))
  })

  it('know the same concepts', async () => {
    const { slugs } = await memory.names()
    expect(slugs.length).toBe(held.library.concepts.length)
    for (const slug of slugs) expect(await shards.concept(slug)).toEqual(await memory.concept(slug))
    expect(await memory.concept('no-such-name' as never)).toBeNull()
    expect(await shards.index()).toEqual(await memory.index())
  })
})

describe('a library in files', () => {
  it.each(['高质量发展', '乡村 振兴 产业 河长制', '15', '推进乡村振兴示范创建的各项工作'])(
    'answers %j from four files at most, its index apart, and fetches each once',
    async (query) => {
      const { fetched, fetchFile } = filesOfLibrary(held)
      const store = shardStore(fetchFile, nearByFuse)
      await store.index()
      fetched.length = 0
      const [first] = (await store.searchPassages(query)).groups
      if (first) await store.quote(query, first)
      expect(fetched.length).toBeLessThanOrEqual(4)
      await store.searchPassages(query)
      expect(new Set(fetched).size).toBe(fetched.length)
    },
  )

  it('reads who uses the names only where a search is narrowed', async () => {
    const { fetched, fetchFile } = filesOfLibrary(held)
    const store = shardStore(fetchFile, nearByFuse)
    await store.searchNames('河长制')
    expect(fetched).toEqual(['library/names.json'])
    await store.searchNames('河长制', { facets: { ...NO_FACETS, year: 2023 } })
    expect(fetched).toContain('library/name-reports.json')
  })

  it('asks again for what was out of reach', async () => {
    let isUp = false
    const store = shardStore(
      (path) => (isUp ? site.fetchFile(path) : Promise.reject(new Error('down'))),
      nearByFuse,
    )
    await expect(store.searchNames('河长制')).rejects.toThrow()
    await expect(store.searchPassages('河长制')).rejects.toThrow()
    isUp = true
    expect((await store.searchNames('河长制')).hits[0]?.name).toBe('河长制')
    expect((await store.searchPassages('河长制')).groups).not.toEqual([])
  })

  it.each(['<!doctype html>', '[', 'null', '{"schema":99}'])(
    'refuses %s in place of its index',
    async (text) => {
      const store = shardStore(async () => new Response(text), nearByFuse)
      await expect(store.index()).rejects.toThrow(LibraryFileError)
    },
  )
})

describe('answers that are narrowed', () => {
  it('keep the names that the wanted reports use, counted among them', async () => {
    const all = await memory.searchNames('河长制')
    const some = await memory.searchNames('河长制', { facets: { ...NO_FACETS, place: '某州' } })
    expect(some.hits[0]).toMatchObject({ name: '河长制', reports: 1, match: 'exact' })
    expect(all.hits[0]?.reports).toBeGreaterThan(2)
    const none = await memory.searchNames('2614', { facets: { ...NO_FACETS, year: 2025, level: 'county' } })
    expect(none.hits).toEqual([])
  })

  it('come from the reports that answer at all', async () => {
    const answering = await memory.answering('河长制')
    expect(answering).toEqual(expect.arrayContaining(Object.keys(SMALL)))
    expect(await memory.answering('四区二城')).toContain('xi-2025')
    const facets = { ...NO_FACETS, year: 2025, level: 'county' } as const
    const { groups } = await memory.searchPassages('河长制', { facets })
    expect(groups.map(({ entry }) => entry.id)).toEqual(['xi-2025'])
  })
})
