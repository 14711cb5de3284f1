import { describe, expect, it } from 'vitest'
import type { Slug } from '../../model/ids.ts'
import type { Concept } from '../../model/library.ts'
import type { SearchKeys } from '../../model/search-keys.ts'
import type { Library } from '../library.ts'
import { GramCollector } from '../passages/gram-files.ts'
import { explainedBy, madeConcept, madeEntry, usedBy } from '../testing/entries.ts'
import {
  byShare,
  formatNames,
  formatShard,
  libraryFiles,
  libraryIndex,
  libraryNames,
  nameReports,
  passageFiles,
  powerOfTwo,
} from './library-files.ts'

const concept = (
  slug: string,
  users: readonly string[],
  definers: readonly string[] = [],
  year?: number,
): Concept =>
  madeConcept(`名${slug}`, {
    ...{
      slug: slug as Slug,
      entries: definers.map((id) => explainedBy(id)),
      uses: users.map((id) => usedBy(id)),
    },
    ...{ senses: definers.length, firstUse: year === undefined ? null : { year, reports: [] } },
  })
const keysOf = (names: readonly string[]): SearchKeys => ({
  ...{
    schema: 3,
    folds: names.join(),
    readings: { 乙: 'yi', 丙: 'bing' },
    others: { 重: 'chong', 长: 'zhang' },
  },
  names: {},
})
const CONCEPTS = () => [
  concept('alone', ['a']),
  concept('z', ['a', 'b']),
  concept('y', ['c', 'a']),
  concept('explained', ['b'], ['a'], 2021),
  concept('most', ['c', 'a', 'b'], [], 2020),
]
const library = (): Library => ({
  ...{ entries: ['a', 'b', 'c'].map((id) => madeEntry(id)), concepts: CONCEPTS(), findings: [] },
  coverage: { reports: 3, years: [2020, 2021] },
})

describe('the names of a library', () => {
  it('come by the reports that share them, then by those that explain them, then by slug', () => {
    const sorted = byShare(CONCEPTS())
    expect(sorted.map(({ concept: { slug }, reports }) => [slug, reports])).toEqual([
      ['most', 3],
      ['explained', 2],
      ['y', 2],
      ['z', 2],
      ['alone', 1],
    ])
    expect(byShare(CONCEPTS().reverse())).toEqual(sorted)
  })

  it('are a column a list in their file', () => {
    expect(libraryNames(CONCEPTS(), keysOf)).toEqual({
      schema: 1,
      names: ['名most', '名explained', '名y', '名z', '名alone'],
      slugs: ['most', 'explained', 'y', 'z', 'alone'],
      reports: [3, 2, 2, 2, 1],
      entries: [0, 1, 0, 0, 0],
      senses: [0, 1, 0, 0, 0],
      firsts: [2020, 2021, 0, 0, 0],
      keys: keysOf(['名most', '名explained', '名y', '名z', '名alone']),
    })
  })

  it('are written as the same bytes in whatever order their keys were kept', () => {
    const names = libraryNames(CONCEPTS(), keysOf)
    const { keys } = names
    const turned = {
      ...names,
      keys: { ...keys, readings: { 丙: 'bing', 乙: 'yi' }, others: { 长: 'zhang', 重: 'chong' } },
    }
    expect(formatNames(turned)).toBe(formatNames(names))
    expect(JSON.parse(formatNames(names))).toEqual(names)
    expect(formatNames(names)).toContain('"readings":{"丙":"bing","乙":"yi"}')
  })

  it('are told with the reports that have them, by steps through the catalogue', () => {
    expect(nameReports(library())).toEqual({ schema: 1, reports: [[0, 1, 1], [0, 1], [0, 2], [0, 1], [0]] })
    const entries = ['c', 'a'].map((id) => madeEntry(id))
    expect(nameReports({ concepts: [concept('x', ['a', 'b', 'c'])], entries }).reports).toEqual([[0, 1]])
  })
})

describe('the index of a library', () => {
  it('has the catalogue and the names that two reports or more share', () => {
    const { shared, ...others } = libraryIndex(library(), 8)
    expect(shared).toEqual([
      { slug: 'most', name: '名most', reports: 3, entries: 0 },
      { slug: 'explained', name: '名explained', reports: 2, entries: 1 },
      { slug: 'y', name: '名y', reports: 2, entries: 0 },
      { slug: 'z', name: '名z', reports: 2, entries: 0 },
    ])
    expect(others).toEqual({
      ...{ schema: 1, entries: library().entries, coverage: library().coverage },
      shards: { concepts: 1, grams: 8 },
    })
  })

  it('lists sixty of them at most, and spreads sixteen a file', () => {
    const many = Array.from({ length: 70 }, (_, at) => concept(`s-${at}`, ['a', 'b']))
    expect(libraryIndex({ ...library(), concepts: many }, 1).shared).toHaveLength(60)
    const shardsOf = (count: number) =>
      libraryIndex({ ...library(), concepts: many.slice(0, count) }, 1).shards.concepts
    expect([0, 16, 17, 32, 33, 64, 65].map(shardsOf)).toEqual([1, 1, 2, 2, 4, 4, 8])
  })

  it('has powers of two', () => {
    expect([0, 1, 1.1, 2, 3, 4, 5].map(powerOfTwo)).toEqual([1, 1, 2, 2, 4, 4, 8])
  })
})

describe('the files of a library', () => {
  it('are its index, its names, who has them, its map, and every shard of its concepts', () => {
    const own = library()
    const concepts = Array.from({ length: 40 }, (_, at) => concept(`s-${at}`, ['a']))
    const index = libraryIndex({ ...own, concepts }, 1)
    const names = libraryNames(concepts, keysOf)
    const map = { schema: 1, graph: 'the map' as never, years: {}, reports: {} }
    const files = new Map(libraryFiles({ ...own, concepts: concepts.slice(0, 1) }, { index, names, map }))
    expect([...files.keys()]).toEqual([
      ...['library/index.json', 'library/names.json', 'library/name-reports.json', 'library/map.json'],
      ...[0, 1, 2, 3].map((shard) => `library/concepts/${shard}.json`),
    ])
    expect(JSON.parse(files.get('library/index.json')!)).toEqual(index)
    expect(files.get('library/names.json')).toBe(formatNames(names))
    expect(JSON.parse(files.get('library/name-reports.json')!)).toEqual({ schema: 1, reports: [[0]] })
    expect(JSON.parse(files.get('library/map.json')!)).toEqual(map)
    const shards = [0, 1, 2, 3].map((shard) => files.get(`library/concepts/${shard}.json`))
    expect([...shards].sort()).toEqual([formatShard(concepts.slice(0, 1)), '{}', '{}', '{}'])
  })

  it('have the concepts of a shard by slug, in one order', () => {
    const [one, other] = [concept('a', ['a']), concept('b', ['a'])]
    expect(formatShard([other, one])).toBe(formatShard([one, other]))
    expect(formatShard([other, one])).toBe(`{"a":${JSON.stringify(one)},"b":${JSON.stringify(other)}}`)
  })

  it('have the places of grams in so many files', () => {
    const grams = new GramCollector().files()
    expect([...passageFiles({ ...grams, count: 2 })]).toEqual([
      ['library/grams/0.bin', grams.file(0)],
      ['library/grams/1.bin', grams.file(1)],
    ])
  })
})
