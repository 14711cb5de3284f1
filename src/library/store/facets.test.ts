import { describe, expect, it } from 'vitest'
import { NO_FACETS } from '../../model/library.ts'
import { madeEntry } from '../testing/entries.ts'
import { isNarrowed, isWanted } from './facets.ts'

const lingling = () =>
  madeEntry('lingling-2024', {
    ...{ place: '零陵区', placeCode: '431102', within: ['湖南省', '永州市'], level: 'county', year: 2024 },
    kind: 'plan-report',
  })

describe('a report of 零陵区', () => {
  it.each(['', '零陵区', '永州市', '湖南省', '431102', '431100', '430000'])(
    'is among those of %j',
    (place) => {
      expect(isWanted(lingling(), { ...NO_FACETS, place })).toBe(true)
    },
  )

  it.each(['益阳市', '零陵', '431103', '430900', '430902', '360000', '021102', '110000', '110200', '000000'])(
    'is not among those of %j',
    (place) => {
      expect(isWanted(lingling(), { ...NO_FACETS, place })).toBe(false)
    },
  )

  it('is of its own level, year and kind alone', () => {
    expect(isWanted(lingling(), { ...NO_FACETS, level: 'county', year: 2024, kind: 'plan-report' })).toBe(
      true,
    )
    expect(isWanted(lingling(), { ...NO_FACETS, level: 'prefecture', year: 2024 })).toBe(false)
    expect(isWanted(lingling(), { ...NO_FACETS, level: 'county', year: 2023 })).toBe(false)
    expect(isWanted(lingling(), { ...NO_FACETS, year: 2024, kind: 'work-report' })).toBe(false)
  })
})

it('a report whose code is not known is in no division, but in its place by name', () => {
  const report = madeEntry('a', { place: '某某新区' })
  expect(isWanted(report, { ...NO_FACETS, place: '431100' })).toBe(false)
  expect(isWanted(report, { ...NO_FACETS, place: '某某新区' })).toBe(true)
})

it('a name with digits in it is no code', () => {
  expect(
    isWanted(madeEntry('a', { place: '第431102号园区' }), { ...NO_FACETS, place: '第431102号园区' }),
  ).toBe(true)
  expect(isWanted(madeEntry('a', { place: '431102号' }), { ...NO_FACETS, place: '431102号' })).toBe(true)
  expect(isWanted(madeEntry('a', { place: '园区431102' }), { ...NO_FACETS, place: '园区431102' })).toBe(true)
})

it('answers are narrowed by any one facet', () => {
  expect(isNarrowed(NO_FACETS)).toBe(false)
  expect(isNarrowed({ ...NO_FACETS, level: 'county' })).toBe(true)
  expect(isNarrowed({ ...NO_FACETS, place: '零陵区' })).toBe(true)
  expect(isNarrowed({ ...NO_FACETS, year: 2024 })).toBe(true)
  expect(isNarrowed({ ...NO_FACETS, kind: 'law' })).toBe(true)
})
