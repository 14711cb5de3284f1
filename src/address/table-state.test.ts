import { describe, expect, it } from 'vitest'
import { NO_FACETS } from '../model/library.ts'
import { formatFacets, formatSort, parseFacets, parseSort } from './table-state.ts'

describe('what a table is sorted by', () => {
  it.each([
    ['citations', 'citations', false],
    ['-citations', 'citations', true],
    ['-number', 'number', true],
    ['reports', 'reports', false],
    ['-senses', 'senses', true],
  ])('reads %s', (text, column, isDescending) => {
    expect(parseSort(text)).toEqual({ column, isDescending })
    expect(formatSort(parseSort(text))).toBe(text)
  })

  it.each(['', 'number', 'luck', '-luck', '--citations', 'citations-', '-'])(
    'takes “%s” for its own order, which has no text',
    (text) => {
      expect(parseSort(text)).toEqual({ column: 'number', isDescending: false })
      expect(formatSort(parseSort(text))).toBe('')
    },
  )
})

describe('what a catalogue is narrowed to', () => {
  const read = (search: string) => parseFacets(new URLSearchParams(search))

  it('is read from an address and written back', () => {
    const facets = { level: 'county', place: '零陵区', year: 2024, kind: 'plan' }
    expect(read('level=county&place=零陵区&year=2024&kind=plan')).toEqual(facets)
    expect(formatFacets(read('level=county&place=零陵区&year=2024&kind=plan'))).toEqual({
      ...facets,
      year: '2024',
    })
  })

  it('is nothing where the address says nothing, or what there is not', () => {
    expect(read('')).toEqual(NO_FACETS)
    expect(read('level=moon&year=1899&kind=poem')).toEqual(NO_FACETS)
    expect(formatFacets(NO_FACETS)).toEqual({ level: '', place: '', year: '', kind: '' })
  })

  it.each([
    ['1999', 1999],
    ['2024', 2024],
    ['2100', null],
    ['20245', null],
    ['12024', null],
    ['20x4', null],
  ])('takes %s for the year %s', (text, year) => {
    expect(read(`year=${text}`).year).toBe(year)
  })
})
