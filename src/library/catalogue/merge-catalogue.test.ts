import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../model/library.ts'
import { madeEntry } from '../testing/entries.ts'
import { TOOLS } from '../testing/made-reports.ts'
import { row } from '../testing/small-library.ts'
import type { CatalogueRow } from './catalogue-row.ts'
import { mergeCatalogue } from './merge-catalogue.ts'

const lingling = (told: Partial<CatalogueEntry> = {}) =>
  madeEntry('a', {
    ...{ title: '计划报告', shortTitle: '零陵区2024年计划报告', kind: 'plan-report', issuer: '发改委' },
    ...{ place: '零陵区', placeCode: '431102', within: ['湖南省', '永州市'], level: 'county', year: 2024 },
    ...{ date: '2024年1月', url: null, terms: 3 },
    ...told,
  })
const merge = (entries: readonly CatalogueEntry[], ...rows: readonly CatalogueRow[]) =>
  mergeCatalogue(entries, rows, TOOLS.divisions)
const merged = (cells: Partial<CatalogueRow>, told?: Partial<CatalogueEntry>) =>
  merge([lingling(told)], row({ id: 'a', ...cells }))

describe('what catalog.csv says', () => {
  it('stands in the place of what the text says, cell by cell', () => {
    const { entries } = merged({
      ...{ title: '零陵区公报', kind: 'communique', issuer: '统计局', year: '2023', date: '2024-02-01' },
      url: 'https://a.cn/1',
    })
    expect(entries).toEqual([
      lingling({
        ...{ title: '零陵区公报', shortTitle: null, kind: 'communique', issuer: '统计局', year: 2023 },
        ...{ date: '2024-02-01', url: 'https://a.cn/1' },
      }),
    ])
  })

  it('changes nothing where it is empty, or the same', () => {
    expect(merged({})).toEqual({ entries: [lingling()], findings: [] })
    const same = { title: '计划报告', kind: 'plan-report', place: '零陵区', place_code: '431102' }
    expect(merged({ ...same, level: 'county', year: '2024' })).toEqual({
      entries: [lingling()],
      findings: [],
    })
    expect(merged({}, { url: 'https://a.cn' }).entries[0]?.url).toBe('https://a.cn')
  })

  it('makes the short title void that was made of what it puts right', () => {
    expect(merged({ title: '另一题目' }).entries[0]?.shortTitle).toBeNull()
    expect(merged({ year: '2023' }).entries[0]?.shortTitle).toBeNull()
    expect(merged({ place: '益阳市' }).entries[0]?.shortTitle).toBeNull()
    expect(merged({ issuer: '政府' }).entries[0]?.shortTitle).toBe('零陵区2024年计划报告')
  })

  it('gives another place its own code and level', () => {
    expect(merged({ place: '益阳市' }).entries[0]).toMatchObject({
      ...{ place: '益阳市', placeCode: '430900', within: ['湖南省'], level: 'prefecture' },
    })
    expect(merged({ place: '某新区' }).entries[0]).toMatchObject({ placeCode: null, within: [], level: null })
    expect(merged({ place: '某新区', place_code: '431100', level: 'township' }).entries[0]).toMatchObject({
      ...{ place: '某新区', placeCode: '431100', within: ['湖南省'], level: 'township' },
    })
  })

  it('is left out where it cannot be read', () => {
    const { entries, findings } = merged({ year: '24', level: '县', issuer: '政府' })
    expect(entries).toEqual([lingling({ issuer: '政府' })])
    expect(findings).toEqual([
      { code: 'malformed-cell', report: 'a', column: 'level', value: '县', other: null },
      { code: 'malformed-cell', report: 'a', column: 'year', value: '24', other: null },
    ])
  })
})

describe('a contradiction', () => {
  it('is told by column, with both values', () => {
    expect(merged({ kind: 'law', place_code: '431103', level: 'township', year: '2023' }).findings).toEqual([
      { code: 'contradicted-cell', report: 'a', column: 'kind', value: 'law', other: 'plan-report' },
      { code: 'contradicted-cell', report: 'a', column: 'place_code', value: '431103', other: '431102' },
      { code: 'contradicted-cell', report: 'a', column: 'level', value: 'township', other: 'county' },
      { code: 'contradicted-cell', report: 'a', column: 'year', value: '2023', other: '2024' },
    ])
  })

  it('of the place makes the report another one’s, with whatever follows from the place', () => {
    const cells = { kind: 'law', place: '益阳市', place_code: '430900', level: 'prefecture', year: '2023' }
    expect(merged(cells).findings).toEqual([
      { code: 'misattributed-report', report: 'a', column: null, value: '益阳市', other: '零陵区' },
      { code: 'contradicted-cell', report: 'a', column: 'kind', value: 'law', other: 'plan-report' },
      { code: 'contradicted-cell', report: 'a', column: 'year', value: '2023', other: '2024' },
    ])
  })

  it('is none where one name of a place is the end of the other', () => {
    expect(merged({ place: '永州市零陵区' }).findings).toEqual([])
    expect(merged({ place: '零陵区' }, { place: '永州市零陵区' }).findings).toEqual([])
    expect(merged({ place: '零陵区管委会' }).findings.map(({ code }) => code)).toEqual([
      'misattributed-report',
    ])
  })

  it('is none where the text says nothing', () => {
    expect(
      merged({ place: '益阳市', year: '2023' }, { place: null, year: null, placeCode: null }).findings,
    ).toEqual([])
  })
})

describe('the catalogue', () => {
  it('is sorted by id, and takes the first of two lines', () => {
    const told = [lingling({ id: 'b' }), lingling({ id: 'c' }), lingling()]
    const { entries, findings } = merge(
      told,
      row({ id: 'b', issuer: '甲' }),
      row({ id: 'b', issuer: '乙' }),
      row({ id: 'gone' }),
    )
    expect(entries.map(({ id, issuer }) => [id, issuer])).toEqual([
      ['a', '发改委'],
      ['b', '甲'],
      ['c', '发改委'],
    ])
    expect(findings.map(({ code, report }) => [code, report])).toEqual([
      ['repeated-row', 'b'],
      ['row-without-report', 'gone'],
    ])
    expect(told.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('lacks a place and a year where neither text nor line has them, but the nation needs no place', () => {
    const missing = (entry: CatalogueEntry) =>
      merge([entry]).findings.map(({ code, column }) => [code, column])
    expect(missing(madeEntry('a'))).toEqual([
      ['missing-cell', 'place'],
      ['missing-cell', 'year'],
    ])
    expect(missing(madeEntry('a', { level: 'nation' }))).toEqual([['missing-cell', 'year']])
    expect(missing(madeEntry('a', { place: '零陵区', year: 2024 }))).toEqual([])
    expect(merged({ year: '2023' }, { year: null }).findings).toEqual([])
  })
})
