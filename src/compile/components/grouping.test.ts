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
import { findPlainList } from './plain-list.ts'

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
    ['“三查两改”', '查甲、查乙、查“三线”', false],
    ['“三级”', '省、市、县三级', false],
    ['“三级两类”', '省、市、县四级', false],
  ])('of %s hold a list with its own numeral: %s, %s', (label, text, expected) => {
    expect(holdsNamedList(levelled(text), whole(text), unpackNumerals(label))).toBe(expected)
  })
})

describe('a plain list of another length', () => {
  const find = (label: string, text: string, isWhole = true) =>
    findPlainList(levelled(text), whole(text), unpackNumerals(label), isWhole)?.map((span) =>
      sliceSpan(text, span),
    ) ?? null

  it.each([
    ['“四大工程”', '修路、架桥和通水', ['修路', '架桥', '通水']],
    ['“四大工程”', '修路、架桥', ['修路', '架桥']],
    [
      '“八件实事”',
      '修路，架桥，通水，植树，办学，建院，养老',
      ['修路', '架桥', '通水', '植树', '办学', '建院', '养老'],
    ],
  ])('is found for %s in %s', (label, text, expected) => {
    expect(find(label, text)).toEqual(expected)
  })

  it.each([
    ['the right number', '“三大工程”', '修路、架桥、通水'],
    ['the right number with 和', '“三大工程”', '修路、架桥和通水'],
    ['one thing', '“四大工程”', '修路'],
    ['an open list', '“四大工程”', '修路、架桥等'],
    ['prose', '“四大工程”', '为修路、架桥'],
    ['a stop within', '“四大工程”', '修路、架桥，通水'],
    ['a count within', '“四大工程”', '修路、3座桥'],
    ['和 before the end', '“四大工程”', '修路和架桥、通水'],
    ['what a 的 frames', '“四大工程”', '修路、架桥的资金'],
    ['a long member', '“四大工程”', '修路、在全县各乡镇行政村架设公路桥梁人行桥'],
    ['few clauses', '“六件实事”', '修路，架桥，通水，植树，办学'],
    ['far too few clauses', '“十二件实事”', '修路，架桥，通水，植树，办学，建院'],
    ['ones', '“一网一窗”', '受理、审批、办结'],
  ])('is none of %s', (_, label, text) => {
    expect(find(label, text)).toBeNull()
  })

  it('within a definition counts in marks before the counted words alone', () => {
    const text = '“饮净水、控噪声”专项行动'
    const list = { start: 1, end: 8 }
    const groups = unpackNumerals('“3个专项行动”')
    expect(findPlainList(levelled(text), list, groups, false)).toHaveLength(2)
    expect(findPlainList(levelled(text.replace('”专项', '”重点')), list, groups, false)).toBeNull()
  })
})
