import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { charAfter, charBefore, findNames, foldSource, isQuotedAt, longerNames } from './found-names.ts'
import { findAll } from './stretch.ts'

/** Finds names in a text; gives each place as the name and the words that stand there. */
const find = (source: string, ...names: string[]) =>
  findNames(foldSource(source), names.map(fold)).map(
    ({ name, start, end }) => [names[name], source.slice(start, end)] as const,
  )
const isFound = (source: string, name: string) => find(source, name).length > 0

describe('a name in a text', () => {
  it('is found wherever it stands, with the words of the text', () => {
    expect(find('建设四区两城，“四区 两城”有序，四區兩城。', '四区两城').map(([, words]) => words)).toEqual(
      expect.arrayContaining(['四区两城', '四区 两城']),
    )
    expect(find('三高四新', '三高四新', '四新')).toEqual([
      ['三高四新', '三高四新'],
      ['四新', '四新'],
    ])
    expect(find('没有名称', '四区两城')).toEqual([])
  })

  it('is found as a whole or not at all where one sign holds several', () => {
    expect(isFound('某公司㈱成立', '株')).toBe(false)
    expect(isFound('某公司㈱成立', '(株)')).toBe(true)
    expect(isFound('占地三千㎡以上', 'm')).toBe(false)
    expect(isFound('占地三千㎡以上', '2')).toBe(false)
    expect(isFound('占地三千㎡以上', 'm2')).toBe(true)
  })
})

describe('a number or a word in letters', () => {
  it.each([
    ['加入RCEP协定', 'RCEP', true],
    ['加入RCEPA协定', 'RCEP', false],
    ['加入ARCEP协定', 'RCEP', false],
    ['加入ＲＣＥＰ协定', 'RCEP', true],
    ['加入ＡRCEP协定', 'RCEP', false],
    ['加入RCEP，GDP增长', 'RCEP', true],
    ['建设智慧岛，GDP增长', '智慧岛', true],
    ['建设智慧岛-A区', '智慧岛', true],
    ['加入ARCEＰ协定', 'RCEP', false],
    ['建设5G基站', '5G', true],
    ['建设15G基站', '5G', false],
    ['建设1.5G基站', '5G', false],
    ['建设5G-A基站', '5G', false],
    ['建设5G-基站', '5G', true],
    ['建设。5G。基站', '5G', true],
    ['-5G基站', '5G', true],
    ['建设5G-', '5G', true],
    ['推行3+1模式', '3+1', true],
    ['推行3+1+2模式', '3+1', false],
    ['推行2+3+1模式', '3+1', false],
    ['推行A+B模式', 'B', true],
    ['不高于20PPM的', 'PPM', true],
    ['不高于20PP的', 'PP', false],
    ['不高于A20PPM的', '20PPM', false],
    ['不高于15PPM的', '5PPM', false],
    ['采用3GPP2标准', 'GPP2', false],
    ['种植10种作物', '10种', true],
    ['种植210种作物', '10种', false],
  ])('in %s: %s is there: %s', (source, name, there) => {
    expect(isFound(source, name)).toBe(there)
  })
})

describe('a name that begins with a numeral', () => {
  it.each([
    ['推进十代工程', '十代', true],
    ['二十代表团', '十代', false],
    ['第十代工程', '十代', false],
    ['2十代工程', '十代', false],
    ['第\u200b十代工程', '十代', false],
    ['落实双碳目标', '双碳', true],
  ])('in %s: %s is there: %s', (source, name, there) => {
    expect(isFound(source, name)).toBe(there)
  })
})

describe('the characters beside a place', () => {
  it('are the visible ones, or a blank at the ends', () => {
    expect([charBefore('甲\u200b\ufeff乙', 3), charAfter('甲\u200b\u2060乙', 1)]).toEqual(['甲', '乙'])
    expect([charBefore('甲', 0), charAfter('甲', 1)]).toEqual([' ', ' '])
    expect([charBefore('甲乙', 1), charAfter('甲乙', 1)]).toEqual(['甲', '乙'])
  })

  it('are not looked for beyond a hundred that are hidden', () => {
    const hidden = (count: number) => '\u200b'.repeat(count)
    expect(charBefore(`甲${hidden(99)}`, 100)).toBe('甲')
    expect(charBefore(`甲${hidden(100)}`, 101)).toBe('\u200b')
    expect(charAfter(`${hidden(100)}甲`, 0)).toBe('甲')
    expect(charAfter(`${hidden(101)}甲`, 0)).toBe('\u200b')
  })

  it('tell whether it is quoted', () => {
    expect(isQuotedAt('“甲”', { start: 1, end: 2 })).toEqual({ before: true, after: true })
    expect(isQuotedAt('“甲乙', { start: 1, end: 2 })).toEqual({ before: true, after: false })
    expect(isQuotedAt('乙甲”', { start: 1, end: 2 })).toEqual({ before: false, after: true })
  })
})

describe('a name of numerals within a longer one', () => {
  /** Tells whether the first of some names is part of a longer one where it stands first. */
  const isPart = (source: string, ...names: string[]) => {
    const places = names.flatMap((name) => findAll(source, name))
    return longerNames(source, places)(places[0] ?? { start: 0, end: 0 })
  }

  it.each([
    ['建设五好两宜乡村', ['五好'], true],
    ['建设五好园区', ['五好'], false],
    ['落实三高四新战略', ['四新'], true],
    ['落实四新战略', ['四新'], false],
    ['抓好两重两新工作', ['两重', '两新'], false],
    ['抓好两重两新工作', ['两新', '两重'], false],
    ['抓好两重两新工作', ['两新'], true],
    ['抓好五好两', ['五好'], false],
    ['抓好五好两，', ['五好'], false],
    ['园区改革两年', ['园区改革'], false],
    ['改革四新战略', ['四新'], false],
    ['推进两新工程三年行动', ['两新工程'], false],
  ])('in %s: %j: %s', (source, names, part) => {
    expect(isPart(source, ...names)).toBe(part)
  })
})
