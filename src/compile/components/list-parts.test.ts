import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import type { LevelledText } from '../texts.ts'
import {
  dropModifier,
  findNumberedMembers,
  isTied,
  readQuotationRun,
  splitAt,
  splitInto,
  splitLast,
  splitPair,
  stripClosing,
  stripEnds,
  tidyMember,
} from './list-parts.ts'

/** Puts words before and behind a text, as a definition stands within a report, and writes what is found of it. */
function within(text: string, find: (source: LevelledText, span: Span) => readonly Span[] | Span | null) {
  const source = levelled(`词条${text}后文`)
  const found = find(source, { start: 2, end: 2 + text.length })
  if (found === null) return null
  return ('start' in found ? [found] : found).map((span) => sliceSpan(source, span))
}

describe('the parts of a list', () => {
  it.each([
    ['甲、乙、丙', '、', ['甲', '乙', '丙']],
    ['甲 、、 乙；丙', '、；', ['甲', '乙', '丙']],
    ['甲（子、丑）、“寅、卯”、丙', '、', ['甲（子、丑）', '“寅、卯”', '丙']],
    ['、甲、', '、', ['甲']],
    ['', '、', []],
  ])('of %s stand between separators outside brackets and quotations', (text, separators, expected) => {
    expect(within(text, (source, span) => splitAt(source, span, separators))).toEqual(expected)
  })

  it.each([
    ['稻米、茶叶和油茶', ['稻米', '茶叶', '油茶']],
    ['稻米、茶叶以及油茶', ['稻米', '茶叶', '油茶']],
    ['稻米、茶叶与油茶', ['稻米', '茶叶', '油茶']],
    ['稻米、和茶叶及油茶', ['稻米', '茶叶', '油茶']],
    ['稻米、茶叶和 油茶', ['稻米', '茶叶', '油茶']],
    ['稻米、园区（甲和乙）及茶叶', ['稻米', '园区（甲和乙）', '茶叶']],
    ['稻米、茶叶', null],
    ['稻米、茶叶和油茶和药材', null],
    ['稻米、和平', null],
    ['稻米、祥和', null],
    ['稻米、园区（甲和乙）', null],
  ])('of %s have the last at the word that joins it', (text, expected) => {
    expect(within(text, (source, span) => splitLast(source, splitAt(source, span, '、')))).toEqual(expected)
  })

  it('are none of nothing', () => {
    expect(splitLast(levelled('甲和乙'), [])).toBeNull()
  })

  it.each([
    ['用公款支付的会议费和培训费', ['会议费', '培训费']],
    ['设备更新和以旧换新', ['设备更新', '以旧换新']],
    ['设备更新', null],
  ])('of a pair are two: %s', (text, expected) => {
    expect(within(text, splitPair)).toEqual(expected)
  })

  it.each([
    ['甲、乙、丙', '、；', 3, ['甲', '乙', '丙']],
    ['甲、乙和丙', '、；', 3, ['甲', '乙', '丙']],
    ['抓甲；抓乙，带丙；抓丁', '、；', 3, ['抓甲', '抓乙，带丙', '抓丁']],
    ['抓甲；抓乙；以及抓丙', '；', 3, ['抓甲', '抓乙', '以及抓丙']],
    ['抓甲；抓乙以及抓丙', '；', 3, ['抓甲', '抓乙', '抓丙']],
    ['抓甲；抓乙和丙', '；', 3, null],
    ['抓甲；抓乙。抓丙；抓丁', '；', 3, null],
    ['抓甲，抓乙、丙，抓丁', '，', 3, null],
    ['甲、乙，丙、丁', '、', 3, null],
    ['甲、乙、丙', '、', 4, null],
    ['甲', '、', 1, null],
    ['会议费、培训费、差旅费和接待费', '、', 4, ['会议费', '培训费', '差旅费', '接待费']],
    ['会议费、培训费、差旅费和接待费', '、', 3, null],
    ['对祖国、民族、文化的认同', '、', 3, ['祖国', '民族', '文化']],
    ['集生产、仓储、住宿为一体的场所', '、', 3, ['生产', '仓储', '住宿']],
    ['集体林、国有林、公益林的管护', '、', 3, ['集体林', '国有林', '公益林的管护']],
    ['对甲、乙的认同', '、', 2, ['甲', '乙']],
    ['对祖国、民族、文化', '、', 3, ['对祖国', '民族', '文化']],
    ['对祖国的热爱、民族、文化的认同', '、', 3, ['对祖国的热爱', '民族', '文化的认同']],
    ['对祖国、民族的热爱、文化的认同', '、', 3, ['对祖国', '民族的热爱', '文化的认同']],
    ['抓甲；抓乙；抓丙以及抓丁', '；', 4, ['抓甲', '抓乙', '抓丙', '抓丁']],
    ['', '；', 1, null],
    ['稻米、茶叶和油茶', '、', 5, null],
    ['会议费；培训费；差旅费和接待费', '；', 3, ['会议费', '培训费', '差旅费和接待费']],
    ['设备更新和以旧换新', '、', 2, null],
    ['用财政拨款安排的会议费；培训费', '；', 2, ['用财政拨款安排的会议费', '培训费']],
    ['用财政拨款安排的会议费、培训费', '、', 2, ['会议费', '培训费']],
  ])('of %s are as many as are asked for, or none', (text, separators, count, expected) => {
    expect(within(text, (source, span) => splitInto(source, span, separators, count))).toEqual(expected)
  })

  it.each([
    ['会议费、培训费、差旅费和接待费', true],
    ['会议费、培训费、差旅费', false],
    ['会议费、培训费、差旅和住宿', false],
    ['会议费、差旅费和接待费', false],
  ])('may have two members in the last: %s', (text, expected) => {
    const source = levelled(text)
    expect(isTied(source, splitAt(source, { start: 0, end: text.length }, '、'))).toBe(expected)
  })

  it('are no two where there is none', () => {
    expect(isTied(levelled('会议费'), [])).toBe(false)
  })

  it.each([
    ['是指', '生产、仓储、住宿为一体的场所', ['生产', '仓储', '住宿']],
    ['即', '生产、仓储、住宿为一体的场所', ['生产', '仓储', '住宿']],
    ['包括词条', '生产、仓储、住宿为一体的场所', ['生产', '仓储', '住宿为一体的场所']],
  ])('of a framed list may be led by what stands right before: %s', (before, text, expected) => {
    const source = levelled(before + text)
    const members = splitInto(source, { start: before.length, end: source.length }, '、', 3)
    expect(members?.map((member) => sliceSpan(source, member))).toEqual(expected)
  })
})

describe('words before a 的', () => {
  it.each([
    ['用财政拨款安排的会议费、培训费', ['会议费', '培训费']],
    ['由单位承担的会议费、培训费、差旅费', ['会议费', '培训费', '差旅费']],
    ['人民群众的获得感、幸福感', ['获得感', '幸福感']],
    ['推进农村的道路硬化、路灯亮化', ['道路硬化', '路灯亮化']],
    ['乡村的产业、乡村的人才', ['乡村的产业', '乡村的人才']],
    ['甲乙的农产品交易市场、物流园', ['甲乙的农产品交易市场', '物流园']],
    ['改革与发展的会议费、费', ['改革与发展的会议费', '费']],
    ['（用财政拨款安排的）会议费、培训费', ['（用财政拨款安排的）会议费', '培训费']],
    ['用财政拨款安排的、培训费', ['用财政拨款安排的', '培训费']],
    ['用财政拨款安排的会议费', ['用财政拨款安排的会议费']],
    ['用财政安排的会议费（含外地的）、培训费', ['会议费（含外地的）', '培训费']],
    ['用财政安排的会议费、外地的费、差旅费', ['用财政安排的会议费', '外地的费', '差旅费']],
    ['由甲承担的会议培训费、差旅接待费', ['会议培训费', '差旅接待费']],
    ['甲乙丙丁的会议培训费、差旅接待费', ['甲乙丙丁的会议培训费', '差旅接待费']],
    ['推进农村的产业振兴、人才振兴', ['产业振兴', '人才振兴']],
    ['推进农村的道路硬化、道路绿地', ['道路硬化', '道路绿地']],
    ['推进农村的产业振兴、人才培养', ['推进农村的产业振兴', '人才培养']],
    ['推进农村的产业振兴、人才振兴、文化繁荣', ['推进农村的产业振兴', '人才振兴', '文化繁荣']],
    ['推进农村的道路硬化、道路绿地、水渠维修', ['推进农村的道路硬化', '道路绿地', '水渠维修']],
    ['人民群众的获得成就、幸福安康', ['人民群众的获得成就', '幸福安康']],
    ['人民群众的获得、幸福、安居乐业', ['人民群众的获得', '幸福', '安居乐业']],
    ['对的答案、错误答案', ['对的答案', '错误答案']],
    ['省级的会议费、培训费', ['省级的会议费', '培训费']],
  ])('are dropped where they govern the whole list: %s', (text, expected) => {
    expect(within(text, (source, span) => dropModifier(source, splitAt(source, span, '、')))).toEqual(
      expected,
    )
  })

  it.each(['即', '词条是指', '词条包括：'])(
    'are dropped where a list is opened right before: %s',
    (before) => {
      const source = levelled(`${before}省级的会议费、培训费`)
      const list = splitAt(source, { start: before.length, end: source.length }, '、')
      expect(dropModifier(source, list).map((member) => sliceSpan(source, member))).toEqual([
        '会议费',
        '培训费',
      ])
    },
  )
})

describe('what frames a list', () => {
  it.each([
    ['指的是甲、乙。', '甲、乙'],
    ['具体包括：甲、乙；', '甲、乙'],
    ['  即甲、乙。。 ', '甲、乙'],
    ['指挥中心、调度中心', '指挥中心、调度中心'],
    ['即时配送、冷链配送', '即时配送、冷链配送'],
    ['是否到位', '是否到位'],
    ['覆盖省、市、县', '省、市、县'],
    ['覆盖率、普及率', '覆盖率、普及率'],
  ])('is no part of it: %s', (text, expected) => {
    expect(within(text, stripEnds)).toEqual([expected])
  })

  it('is nothing of what stands behind it', () => {
    expect(stripEnds(levelled('具体是指甲'), { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })

  it('leaves nothing of a list of nothing else, and nothing of what stands before', () => {
    expect(stripEnds(levelled('甲，。'), { start: 2, end: 3 })).toEqual({ start: 2, end: 2 })
    expect(tidyMember(levelled('甲，。'), { start: 2, end: 3 })).toEqual({ start: 2, end: 2 })
    expect(stripClosing(levelled('甲等三大产业'), { start: 2, end: 6 }, 3)).toEqual({ start: 2, end: 2 })
  })

  it.each([
    ['甲、乙、丙三大产业', 3, '甲、乙、丙'],
    ['甲、乙、丙三大产业', 2, '甲、乙、丙三大产业'],
    ['甲、乙、丙等', 3, '甲、乙、丙'],
    ['甲、乙、丙的统称', 3, '甲、乙、丙'],
    ['甲、乙、丙等3类人员的总称', 3, '甲、乙、丙'],
    ['甲、乙、高等', 3, '甲、乙、高等'],
  ])('may close it: %s, of %i', (text, count, expected) => {
    expect(within(text, (source, span) => stripClosing(source, span, count))).toEqual([expected])
  })

  it.each([
    ['“建设年”；', '建设年'],
    [' 甲制度、', '甲制度'],
    ['“甲”和“乙”', '“甲”和“乙”'],
    ['甲.', '甲'],
  ])('is no part of a member: %s', (text, expected) => {
    expect(within(text, tidyMember)).toEqual([expected])
  })
})

describe('members that their form tells', () => {
  it.each([
    ['《甲记》《乙记》、《丙记》是散文', ['甲记', '乙记', '丙记']],
    ['“执行年”“能力年”，“环境年”行动', ['执行年', '能力年', '环境年']],
    ['“执行年”行动', []],
    ['开展“执行年”“能力年”', []],
  ])('are quotations side by side at the head: %s', (text, expected) => {
    expect(within(text, readQuotationRun)).toEqual(expected)
  })

  it.each([
    ['①甲；②乙；③丙。', ['甲；', '乙；', '丙。']],
    ['（一）甲（二）乙', ['甲', '乙']],
    ['1.甲；2.乙', ['甲；', '乙']],
    ['一是甲；二是乙', ['甲；', '乙']],
    ['包括① 甲 ② 乙', ['甲', '乙']],
    ['①甲；③乙', []],
    ['②甲；③乙', []],
    ['①甲', []],
    ['①甲；（2）乙', []],
    ['增长1.5；2.5倍', []],
    ['统一是甲，统二是乙', []],
  ])('are numbered from one on in one make: %s', (text, expected) => {
    expect(within(text, findNumberedMembers)).toEqual(expected)
  })
})
