import { describe, expect, it } from 'vitest'
import { madeEntry } from '../testing/entries.ts'
import { row } from '../testing/small-library.ts'
import { malformedCells, rowOfEntry } from './catalogue-row.ts'

describe('a line of catalog.csv', () => {
  it('says what is known of a report, and nothing of what is not', () => {
    const told = {
      title: '计划报告',
      issuer: '发改委',
      place: '零陵区',
      date: '2024年1月',
      url: 'https://a.cn',
    }
    const entry = madeEntry('a', {
      ...told,
      kind: 'plan-report',
      placeCode: '431102',
      level: 'county',
      year: 2024,
    })
    expect(rowOfEntry(entry)).toEqual({
      ...{ id: 'a', ...told, kind: 'plan-report', place_code: '431102', level: 'county', year: '2024' },
    })
    expect(rowOfEntry(madeEntry('b'))).toEqual(row({ id: 'b', kind: 'work-report' }))
  })

  it.each([
    { kind: 'plan-report', level: 'county', place_code: '431102', year: '2024', url: 'https://a.cn/b' },
    { kind: 'law', level: 'nation', place_code: '000000', year: '1999', url: 'http://a.cn' },
    { kind: '', level: '', place_code: '', year: '', url: '', title: '任何文字', date: '去年' },
  ])('is well-formed: %j', (cells) => {
    expect(malformedCells(row({ id: 'a', ...cells }))).toEqual([])
  })

  it.each([
    ['kind', '计划'],
    ['kind', 'plan-reports'],
    ['kind', 'a law'],
    ['level', '县'],
    ['level', 'county '],
    ['level', 'xcounty'],
    ['place_code', '4311'],
    ['place_code', '4311021'],
    ['place_code', '43110a'],
    ['year', '24'],
    ['year', '1899'],
    ['year', '2024年'],
    ['year', '12024'],
    ['year', '202'],
    ['year', '20ab'],
    ['url', 'www.a.cn'],
    ['url', 'https://'],
    ['url', 'javascript:alert("http://a.cn")'],
    ['url', 'https://a.cn/ b'],
    ['url', 'see https://a.cn'],
  ])('has a cell that cannot be read: %s is %s', (column, value) => {
    expect(malformedCells(row({ id: 'a', [column]: value }))).toEqual([column])
  })
})
