import { describe, expect, it } from 'vitest'
import { readEntryNumber } from './entry-number.ts'
import {
  ENTRY_SIGN,
  INLINE_NUMBER,
  PAGE_AFTER,
  PAGE_BEFORE,
  PAGE_CELL,
  POINT_ALONE,
  POINT_NUMBER,
} from './patterns.ts'
import { marked, misread, times } from './testing/misread.ts'

describe('the number of an entry', () => {
  it.each([
    ['注释1：某', '1'],
    ['注 12：某', '12'],
    ['[ 12 ]某', '12'],
    ['[ 注 12]、某', '12'],
    ['^[^12]：某', '12'],
    ['〔1〕某', '1'],
    ['( 注12 )、某', '12'],
    ['( １２ ).某', '１２'],
    ['（一百二十）、某', '一百二十'],
    ['123．某', '123'],
    ['１２ :某', '１２'],
    ['12）某', '12'],
    ['12《某》', '12'],
    ['¹²³某', '¹²³'],
    ['a)某', 'a'],
    ['Ⅰ某', 'Ⅰ'],
    ['①、某', '①'],
    ['一百二十．某', '一百二十'],
    [`1.${times(8, ' ')}某`, '1'],
    ['1.\u200b\u200b某', '1'],
  ])('is read from %s', (text, printed) => {
    const found = readEntryNumber(text, null)
    expect([found?.printed, text.slice(found?.length)]).toEqual([
      printed,
      text.includes('《') ? '《某》' : '某',
    ])
  })

  it.each([
    '某1.',
    '某[1]',
    '[某]',
    '(某)',
    '1234.某',
    '1某',
    '１２某',
    '⁰某',
    '（某）某',
    '一某',
    '释1某',
    '某）',
  ])('is none in %s', (text) => {
    expect(readEntryNumber(text, null)).toBeNull()
  })

  it('within a line stands behind a stop or a blank', () => {
    expect(marked(INLINE_NUMBER, '好。2.某；（3）某！[4]某”5、某）6.某 7.某》八、某\u200b9.某')).toBe(
      '好。|2.|某；|（3）|某！|[4]|某”|5、|某）|6.|某 |7.|某》|八、|某\u200b|9.|某',
    )
    expect(marked(INLINE_NUMBER, '某2.某，3.某')).toBe('某2.某，3.某')
  })

  it.each([
    ['3.1 某', '3.', '1'],
    ['12.13.114.　某', '12.13.', '114'],
    ['3．1．2．3\u200b某', '3．1．2．', '3'],
    ['3.1', '3.', '1'],
  ])('of several parts is read from %s', (text, prefix, last) => {
    expect(POINT_NUMBER.exec(text)?.groups).toEqual({ prefix, last })
    expect(
      misread(POINT_NUMBER, { are: [], but: ['3 某', '3.1某', '某3.1 某', '3.某', '1.2.3.4.5 某'] }),
    ).toEqual([])
  })

  it('of several parts may be alone in its line', () => {
    const are = ['3.1', '12.13.114', '3．1．2.3.']
    const but = ['3', '某3.1', '3.1某', '3.1.2.3.4']
    expect(misread(POINT_ALONE, { are, but })).toEqual([])
  })
})

describe('the sign of an entry', () => {
  it.each(['●某', '★ 某', '※\ufe0f　某', '- 某', '–某', '—“某', '—— 某', '——某', '—1', '*  某', '→\u200b某'])(
    'is read from %s',
    (text) => {
      expect(ENTRY_SIGN.exec(text)?.groups?.sign).toBe(/^——?|^./u.exec(text)?.[0])
    },
  )

  it('ends where the name begins', () => {
    expect(marked(ENTRY_SIGN, '●\ufe0f　 某')).toBe('|●\ufe0f　 |某')
    expect(misread(ENTRY_SIGN, { are: [], but: ['某●', '--某', '-–', '-1', '—；', '———某', '某'] })).toEqual(
      [],
    )
  })
})

describe('the page of an entry', () => {
  it.each([
    ['（见正文第3页）某', '某'],
    ['第 123 页，某', '某'],
    ['P. 12 某', '某'],
    ['p12第3段：某', '某'],
    ['(参见报告P3行)某', '行)某'],
    ['P3，、 某', '某'],
    ['P3 12行某', '12行某'],
    ['P12第13行某', '某'],
    ['第3页2段某', '某'],
    ['某第3页', '某第3页'],
    ['P1234某', 'P1234某'],
    ['第某页', '第某页'],
  ])('before its name is read from %s', (text, rest) => {
    expect(text.replace(PAGE_BEFORE, '')).toBe(rest)
  })

  it.each([
    ['某（第3页）', '某'],
    ['某(见报告第12-13 页)', '某'],
    ['某（参见P.12—13）', '某'],
    ['某（P 3第2段）', '某'],
    ['某（第 123、124页）', '某'],
    ['某（P123-125）', '某'],
    ['某（第3页）某', '某（第3页）某'],
    ['某第3页', '某第3页'],
    ['某（第某页）', '某（第某页）'],
    ['某（P3（甲））', '某（P3（甲））'],
    ['某（第3某4页）', '某（第3某4页）'],
  ])('after its name is read from %s', (text, rest) => {
    expect(text.replace(PAGE_AFTER, '')).toBe(rest)
  })

  it('may be alone in a cell', () => {
    const are = [
      '3',
      '第3页',
      '（见正文第 12 - 13、15 页）',
      'P12',
      'PP. 12—14, 16',
      '第3页第2段',
      '12-13第4行',
      '3 页',
    ]
    const but = ['某3', '3某', '第某页', '第3页某', 'P某', '1234', '3某4', 'P3某4']
    expect(misread(PAGE_CELL, { are, but })).toEqual([])
  })
})
