import { describe, expect, it } from 'vitest'
import { isNameAt, lettersOf } from './name-rule.ts'
import { cutsWords, isCommonWord } from './word-edges.ts'

const placeOf = (source: string, name: string) => {
  const start = source.indexOf(name)
  return { start, end: start + name.length }
}
const isUsed = (source: string, name: string, isMarked = false) =>
  isNameAt(source, placeOf(source, name), { name, isMarked })

describe('a place where a name stands', () => {
  it.each([
    ['全面推行河长制工作', '河长制', true],
    ['数字人民币试点', '数字人', false],
    ['数字人主播', '数字人', true],
    ['黄河长度', '河长', false],
    ['“河长”长度', '河长', true],
    ['落实“两重”项目', '两重', true],
    ['落实两重项目', '两重', false],
    ['落实“两重项目', '两重', true],
    ['落实两重”项目', '两重', true],
    ['建设5G基站', '5G', true],
    ['落实双碳目标', '双碳', true],
    ['黄河长度很长的河长制', '黄河长度', true],
    ['落实河湖长制度。', '河湖长制', true],
    ['各级河长，', '河长', true],
    ['测量“河长度”', '河长', false],
    ['建设四好路，', '四好路', true],
  ])('in %s: %s is used: %s', (source, name, used) => {
    expect(isUsed(source, name)).toBe(used)
  })

  it('is a use where a footnote marker follows, whatever stands beside it', () => {
    expect([isUsed('黄河长度', '河长'), isUsed('黄河长度', '河长', true)]).toEqual([false, true])
    expect(isUsed('落实两重项目', '两重', true)).toBe(true)
  })

  it('is measured by letters and digits', () => {
    expect([lettersOf('县（市、区）'), lettersOf('“5G”'), lettersOf('——')]).toEqual([3, 2, 0])
  })
})

describe('words beside a place', () => {
  it('are common words of two characters', () => {
    expect(['长度', '减少', '局长'].map(isCommonWord)).toEqual([true, true, true])
    expect(['度长', '长', '', '长度长', '囧囧', '局局'].filter(isCommonWord)).toEqual([])
  })

  it.each([
    ['黄河长度', '河长', true],
    ['双减少', '双减', true],
    ['治理黄河长。', '河长', true],
    ['打造民生产业链。', '产业链', false],
    ['增加货运河长度', '河长', true],
    ['网格局长', '网格', false],
    ['报告期内', '报告期', false],
    ['河长', '河长', false],
    ['，河长，', '河长', false],
  ])('in %s: %s is cut out: %s', (source, name, cut) => {
    expect(cutsWords(source, placeOf(source, name))).toBe(cut)
  })
})
