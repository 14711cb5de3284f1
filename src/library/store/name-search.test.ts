import { beforeAll, describe, expect, it } from 'vitest'
import { NO_FACETS } from '../../model/library.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../testing/small-library.ts'
import type { LibraryStore } from './library-store.ts'
import { memoryStore } from './memory-store.ts'

describe('the names that a query finds', () => {
  let store: LibraryStore
  beforeAll(() => {
    store = memoryStore(holdLibrary(SMALL, SMALL_ROWS), nearByFuse)
  })
  const found = async (...[query, wish]: Parameters<LibraryStore['searchNames']>) =>
    (await store.searchNames(query, wish)).hits.map(({ name, match, reports }) => [name, match, reports])

  it('are told with their marks, their reports and who explains them', async () => {
    expect(await store.searchNames('河长')).toEqual({
      hits: [
        {
          ...{ slug: 'hezhangzhi', name: '河长制', match: 'prefix', marks: [{ start: 0, end: 2 }] },
          ...{ reports: 3, entries: 2, senses: 2 },
        },
      ],
      suggestion: null,
    })
  })

  it('are counted among the reports that are wanted, and left out where none of these has them', async () => {
    expect(await found('四区两城')).toEqual([['四区两城', 'exact', 2]])
    expect(await found('四区两城', { facets: { ...NO_FACETS, place: '西县' } })).toEqual([
      ['四区两城', 'exact', 1],
    ])
    expect(await found('四区两城', { facets: { ...NO_FACETS, place: '某州' } })).toEqual([])
    expect(await found('河长制', { facets: { ...NO_FACETS, level: 'county' } })).toEqual([
      ['河长制', 'exact', 2],
    ])
  })

  it('are as many as are wanted', async () => {
    expect((await found('区')).length).toBeGreaterThan(0)
    expect((await found('工作法')).length).toBe(1)
    const all = await found('长')
    expect(await found('长', { limit: 1 })).toEqual(all.slice(0, 1))
  })

  it('are near ones where none answers, also among wanted reports', async () => {
    const near = await found('四区二域')
    expect(near).toEqual([['四区两城', 'near', 2]])
    expect(await found('四区二域', { facets: { ...NO_FACETS, place: '西县' } })).toEqual([
      ['四区两城', 'near', 1],
    ])
    expect(await found('四区二域', { facets: { ...NO_FACETS, place: '某州' } })).toEqual([])
  })

  it('are none, with no suggestion, where nothing is near', async () => {
    expect(await store.searchNames('核聚变发电站')).toEqual({ hits: [], suggestion: null })
    expect(await store.searchNames('')).toMatchObject({ hits: [] })
  })

  it('are the way to the reports that answer', async () => {
    expect(await store.answering('sqlc')).toEqual(['dong-2024', 'xi-2025'])
    expect(await store.answering('xinzhishengchanli')).toEqual(['dong-2024', 'zhou-2023'])
    expect(await store.answering('林长制')).toEqual(['zhou-2023'])
    expect(await store.answering('核聚变发电站')).toEqual([])
  })
})
