import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import {
  bearsAll,
  bearsWord,
  dealOut,
  fitOf,
  holdsNamedList,
  isListOfParts,
  isParallel,
  totalOf,
  wordOf,
} from './grouping.ts'
import { splitAt } from './list-parts.ts'
import { unpackNumerals } from './numeral-groups.ts'

const whole = (text: string): Span => ({ start: 0, end: text.length })
const parts = (text: string, separators = '、') => splitAt(levelled(text), whole(text), separators)

describe('the numerals of a name', () => {
  it('promise so many parts together, which are dealt out in order', () => {
    const groups = unpackNumerals('“三送两解”')
    const text = '送甲、送乙、送丙、解丁、解戊'
    expect(totalOf(groups)).toBe(5)
    const dealt = dealOut(parts(text), groups).map(({ members }) =>
      members.map((span) => sliceSpan(text, span)),
    )
    expect(dealt).toEqual([
      ['送甲', '送乙', '送丙'],
      ['解丁', '解戊'],
    ])
  })

  it.each([
    ['送', '送'],
    ['送温暖', '送'],
    ['张清单', '清单'],
    ['大战略高地', '高地'],
    ['大地', '大'],
    ['项改革', '改革'],
    ['重大项目', '重'],
    ['个大', '个'],
    ['远大', '远'],
    ['宏图大', '宏'],
    ['大', '大'],
    ['项', '项'],
    ['', ''],
  ])('count %j by the word %j', (words, word) => {
    expect(wordOf({ count: 3, words })).toBe(word)
  })

  it('have members that bear their word', () => {
    const groups = unpackNumerals('“三送两解”')
    const read = (text: string) => {
      const source = levelled(text)
      const dealt = dealOut(parts(text), groups)
      return [fitOf(source, dealt, groups), bearsAll(source, dealt, groups)]
    }
    expect(read('送甲、送乙、送丙、解丁、解戊')).toEqual([5, true])
    expect(read('送甲、送乙、丙、解丁、解戊')).toEqual([4, false])
    expect(read('解甲、解乙、解丙、送丁、送戊')).toEqual([0, false])
    expect(bearsWord(levelled('送甲'), { start: 0, end: 2 }, { count: 3, words: '' })).toBe(false)
  })
})

describe('clauses', () => {
  it.each([
    ['送政策，送温暖，送技术', true],
    ['干部到岗，群众到岗', true],
    ['送政策，解难题', false],
    ['', false],
  ])('are parallel where all begin or end alike: %s', (text, expected) => {
    expect(isParallel(levelled(text), parts(text, '，'))).toBe(expected)
  })

  it.each([
    ['“三送两解”', '送甲、送乙、送丙、解丁、解戊', true],
    ['“三送两解”', '为送甲、送乙、送丙、解丁、解戊', false],
    ['“一企一策”', '了解情况、制定方案', false],
    ['“一网一窗”', '全程一网、全城一窗', true],
    ['“三级两类”', '省、市、县三级、甲、乙两类', false],
  ])('of %s are a list of parts: %s, %s', (label, text, expected) => {
    const groups = unpackNumerals(label)
    const grouping = dealOut(parts(text), groups)
    expect(isListOfParts(levelled(text), whole(text), grouping, groups)).toBe(expected)
  })

  it.each([
    ['“三级两类”', '省、市、县三级和甲、乙两类的平台', true],
    ['“三级两类”', '省、市、县和甲、乙两类的平台', true],
    ['“三级两类”', '省、市、县、乡四级', false],
    ['“三级两类”', '省，市，县三级', false],
    ['“三级两类”', '抓甲、抓乙，省、市三级', false],
    ['“三级两类”', '抓改革；省、市、县三级', true],
    ['“三级两类”', '省、市两级类，县、乡、村三级', true],
    ['“三级两类”', '三级', false],
    ['“三查两改”', '查甲、查乙、查“三线”', false],
    ['“三级”', '省、市、县三级', false],
    ['“三级两类”', '省、市、县四级', false],
  ])('of %s hold a list with its own numeral: %s, %s', (label, text, expected) => {
    expect(holdsNamedList(levelled(text), whole(text), unpackNumerals(label))).toBe(expected)
  })
})
