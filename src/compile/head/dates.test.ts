import { describe, expect, it } from 'vitest'
import { readDate, readSpoken, yearOf } from './dates.ts'
import type { HeadLine, LineSort } from './head-lines.ts'

const line = (sort: LineSort, text: string): HeadLine => ({
  sort,
  text,
  print: text,
  span: { start: 0, end: 0 },
})
const dateOf = (...lines: HeadLine[]) => readDate(lines)?.text ?? null

describe('the date of a report', () => {
  it.each([
    ['——2026年1月8日在东江市第六届人民代表大会第四次会议上', '2026年1月8日'],
    ['（二〇二六年一月八日在大会上）', '二〇二六年一月八日'],
    ['（2026.1.8在大会上）', '2026.1.8'],
    ['（2026-01-08在大会上）', '2026-01-08'],
  ])('is that of the session: %s', (text, date) => {
    expect(dateOf(line('date', '2025年12月1日'), line('session', text))).toBe(date)
  })

  it.each([
    ['2026年1月8日', '2026年1月8日'],
    ['2026/1/8', '2026/1/8'],
    ['2026年1月', '2026年1月'],
    ['二〇二六年十二月', '二〇二六年十二月'],
  ])('else one that has its line to itself: %s', (text, date) => {
    expect(dateOf(line('other', '2020年2月2日'), line('session', '第四次会议'), line('date', text))).toBe(
      date,
    )
  })

  it.each(['proclamation', 'speaker', 'issuer', 'other', 'number'] as const)(
    'else one beside something else, but no mere month: %s',
    (sort) => {
      expect(dateOf(line(sort, '东江市2026年1月8日印发'))).toBe('2026年1月8日')
      expect(dateOf(line(sort, '东江市2026年1月印发'))).toBeNull()
    },
  )

  it('is never that of the web page', () => {
    expect(dateOf(line('page', '发布时间：2026年1月8日'), line('caption', '2026年1月8日摄'))).toBeNull()
  })

  it('is rather one in words than one in figures, and rather a day than a month', () => {
    expect(dateOf(line('date', '2026.1.8'), line('date', '2026年1月9日'))).toBe('2026年1月9日')
    expect(dateOf(line('date', '2026年1月'), line('date', '2026-01-09'))).toBe('2026-01-09')
    expect(dateOf(line('other', '2026.1.8'), line('issuer', '2026年1月9日印发'))).toBe('2026年1月9日')
    expect(dateOf(line('date', '2026年1月8日'), line('date', '2026年1月9日'))).toBe('2026年1月8日')
  })

  it('is not read out of a longer row of figures', () => {
    expect(dateOf(line('date', '12026.1.8'), line('date', '2026.1-8'))).toBeNull()
  })

  it('is shown as it is printed', () => {
    const printed = { ...line('date', '于2026年1月8日'), print: '于２０２６年１月８日' }
    expect(readDate([printed])).toEqual({ text: '2026年1月8日', print: '２０２６年１月８日' })
  })
})

describe('when a report was given', () => {
  it.each([
    ['2026年1月8日', 2026, 1],
    ['2026年12月', 2026, 12],
    ['2026.01.08', 2026, 1],
    ['2026-11-8', 2026, 11],
    ['二〇二六年一月八日', 2026, 1],
    ['二〇二五年十二月', 2025, 12],
    ['二零二五年十月', 2025, 10],
    ['2026年', 2026, null],
    ['1998年3月5日', 1998, 3],
    ['1.2026.3.5', 2026, 3],
    ['二〇二六年二二月', 2026, null],
    ['2026年0月', 2026, null],
  ])('is read from %s', (date, year, month) => {
    expect(readSpoken(date)).toEqual({ year, month })
  })

  it('has its month read in characters as in figures', () => {
    const months = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
    const read = (month: string | number) => readSpoken(`二〇二六年${month}月`)?.month
    expect(months.map(read)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(months.map((_, at) => read(at + 1))).toEqual(months.map(read))
  })

  it.each([null, '', '一月八日'])('is not told by %j', (date) => {
    expect(readSpoken(date)).toBeNull()
  })

  it.each([
    ['2026', 2026],
    ['二〇二六', 2026],
    ['二○二六', 2026],
    ['二零二六', 2026],
    ['二ＯO六', 2006],
    ['202', null],
    ['20266', null],
    ['二〇二年', null],
    ['', null],
  ])('has the year %j read as %s', (text, year) => {
    expect(yearOf(text)).toBe(year)
  })
})
