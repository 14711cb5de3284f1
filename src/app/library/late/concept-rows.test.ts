import { describe, expect, it } from 'vitest'
import type { Slug } from '../../../model/ids.ts'
import type { LibraryNames } from '../../../model/library-files.ts'
import { type ConceptRow, conceptRows, filterConcepts, sortConcepts } from './concept-rows.ts'
import { findConcept } from './find-concept.ts'

const names: LibraryNames = {
  schema: 1,
  names: ['四区两城', '保交楼', '“一网”统管', 'RCEP'],
  slugs: ['siqu-liangcheng', 'baojiaolou', 'yiwang-tongguan', 'rcep'] as Slug[],
  reports: [4, 3, 3, 1],
  entries: [1, 0, 2, 0],
  senses: [1, 0, 2, 0],
  firsts: [2024, 0, 2023, 2025],
  keys: { schema: 1, folds: '區区樓楼', readings: {}, others: {}, names: {} },
}
const rows = conceptRows(names)
const named = (some: readonly ConceptRow[]) => some.map(({ name }) => name)

describe('filterConcepts', () => {
  it.each([
    ['交楼', ['保交楼']],
    ['保交樓', ['保交楼']],
    [' 四 区 ', ['四区两城']],
    ['liangcheng', ['四区两城']],
    ['rcep', ['RCEP']],
    ['没有', []],
    [' ', named(rows)],
  ])('finds by %j', (filter, expected) => {
    expect(named(filterConcepts(rows, filter, names.keys))).toEqual(expected)
  })
})

describe('sortConcepts', () => {
  const by = (column: Parameters<typeof sortConcepts>[1]['column'], isDescending = false) =>
    named(sortConcepts(rows, { column, isDescending }))

  it('keeps those alike in the order of their share, either way round', () => {
    expect(by('reports', true)).toEqual(['四区两城', '保交楼', '“一网”统管', 'RCEP'])
    expect(by('reports')).toEqual(['RCEP', '保交楼', '“一网”统管', '四区两城'])
    expect(by('number', true)[0]).toBe('RCEP')
  })

  it('sorts names by pinyin, and has years that are not known last', () => {
    expect(by('name')[0]).toBe('保交楼')
    expect(by('first')).toEqual(['“一网”统管', '四区两城', 'RCEP', '保交楼'])
    expect(by('first', true)).toEqual(['RCEP', '四区两城', '“一网”统管', '保交楼'])
  })
})

describe('findConcept', () => {
  it.each([
    ['“四区两城”', 'siqu-liangcheng'],
    ['四區两城', 'siqu-liangcheng'],
    ['一网统管', 'yiwang-tongguan'],
    ['baojiaolou', 'baojiaolou'],
    ['绝无此词', null],
  ])('reads %s', (written, slug) => {
    expect(findConcept(names, written)).toBe(slug)
  })
})
