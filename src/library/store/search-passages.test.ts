import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../model/library.ts'
import { NO_FACETS } from '../../model/library.ts'
import { GramCollector } from '../passages/gram-files.ts'
import { gramAt } from '../passages/grams.ts'
import { parsePassageQuery } from '../passages/passage-query.ts'
import { madeEntry } from '../testing/entries.ts'
import type { LibraryData } from './library-data.ts'
import { compareGroups, noPassages, searchPassages } from './search-passages.ts'

const refuse = () => Promise.reject(new Error('it is not asked'))

/** A library in which 河长 stands at so many places of each report. */
function library(entries: readonly CatalogueEntry[], counts: readonly number[]): LibraryData {
  const grams = new GramCollector()
  const gram = gramAt(parsePassageQuery('河长')?.phrases[0]?.text ?? '', 0)
  counts.forEach((count, report) => {
    for (let place = 0; place < count; place++) grams.add(gram, report, 10 * place)
  })
  const files = grams.files()
  const index = {
    ...{ schema: 1, entries, coverage: { reports: 0, years: null } },
    shards: { concepts: 1, grams: 1 },
  }
  return {
    index: async () => ({ ...index, shared: [] }),
    ...{ names: refuse, nameReports: refuse, concepts: refuse, source: refuse },
    grams: async (file) => files.file(file),
  }
}

describe('the reports that have a passage', () => {
  const entries = [
    madeEntry('a', { year: 2023 }),
    madeEntry('b', { year: 2024 }),
    madeEntry('c'),
    madeEntry('d', { year: 2024, level: 'county' }),
    madeEntry('e', { year: 2020 }),
  ]

  it('come by their places, then by year, the newest first, then by id', async () => {
    const answer = await searchPassages(library(entries, [1, 1, 1, 1, 2]), '河长')
    expect(answer.groups.map(({ entry, count }) => [entry.id, count])).toEqual([
      ['e', 2],
      ['b', 1],
      ['d', 1],
      ['a', 1],
      ['c', 1],
    ])
    expect(answer).toMatchObject({ reports: 5, places: 6, isTooShort: false, isCertain: true })
    expect(answer.groups[0]?.met).toEqual([[{ start: 0, end: 2 }], [{ start: 10, end: 12 }]])
  })

  it('are as many as are wanted, all of them counted', async () => {
    const answer = await searchPassages(library(entries, [1, 1, 1, 1, 2]), '河长', { limit: 2 })
    expect(answer.groups.map(({ entry }) => entry.id)).toEqual(['e', 'b'])
    expect(answer).toMatchObject({ reports: 5, places: 6 })
    const many = Array.from({ length: 61 }, (_, at) => madeEntry(`r-${at}`))
    const counts = many.map(() => 1)
    expect((await searchPassages(library(many, counts), '河长')).groups).toHaveLength(60)
  })

  it('are the wanted ones alone, and counted so', async () => {
    const facets = { ...NO_FACETS, level: 'county' } as const
    const answer = await searchPassages(library(entries, [1, 1, 1, 3, 2]), '河长', { facets })
    expect(answer.groups.map(({ entry }) => entry.id)).toEqual(['d'])
    expect(answer).toMatchObject({ reports: 1, places: 3 })
  })

  it('are those that the catalogue has', async () => {
    const answer = await searchPassages(library(entries.slice(0, 1), [1, 1]), '河长')
    expect(answer.groups.map(({ entry }) => entry.id)).toEqual(['a'])
  })

  it('are none where the words stand nowhere, or a file is none of grams', async () => {
    expect((await searchPassages(library(entries, [1]), '湖长')).groups).toEqual([])
    const broken = { ...library(entries, [1]), grams: async () => new Uint8Array([1, 2, 3]) }
    expect((await searchPassages(broken, '河长')).groups).toEqual([])
  })

  it('are not certain where the text must bear them out', async () => {
    expect((await searchPassages(library(entries, [1]), '推进乡村振兴示范创建')).isCertain).toBe(false)
  })

  it('are not looked for where too little is asked', async () => {
    const nothing = { ...library(entries, [1]), index: refuse }
    expect(await searchPassages(nothing, '河')).toEqual({
      ...{ groups: [], reports: 0, places: 0, isTooShort: true, isCertain: true },
    })
    expect(noPassages('“”').isTooShort).toBe(false)
    expect(noPassages('').isTooShort).toBe(false)
    expect(noPassages('河').isTooShort).toBe(true)
  })
})

it('of two reports the one with more places comes first, whatever the years', () => {
  const group = (id: string, count: number, year: number | null) => ({
    entry: madeEntry(id, { year }),
    count,
  })
  expect(compareGroups(group('a', 1, 2025), group('b', 2, 2020))).toBeGreaterThan(0)
  expect(compareGroups(group('a', 1, 2025), group('b', 1, 2020))).toBeLessThan(0)
  expect(compareGroups(group('a', 1, null), group('b', 1, 2020))).toBeGreaterThan(0)
  expect(compareGroups(group('a', 1, 2020), group('b', 1, 2020))).toBeLessThan(0)
  expect(compareGroups(group('b', 1, 2020), group('a', 1, 2020))).toBeGreaterThan(0)
})
