import { describe, expect, it } from 'vitest'
import { labelsOf, mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const coined = (body: string, ...entries: readonly string[]) =>
  labelsOf(readSample(sampleReport(body, ...entries)).graph, 'coinage')
const uses = (body: string, ...entries: readonly string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'coinage')

describe('a quoted name', () => {
  it.each([
    ['亲', false],
    ['亲清', true],
    ['甲乙丙丁戊己庚辛壬癸子丑', true],
    ['甲乙丙丁戊己庚辛壬癸子丑寅', false],
    ['党建引领群众自治+物业主责志愿服务网', true],
    ['党建引领群众自治+物业主责志愿服务网格员队伍', false],
    ['甲乙丙丁戊己庚辛壬癸+甲乙丙丁戊己庚辛壬', true],
    ['甲乙丙丁戊己庚辛壬癸+甲乙丙丁戊己庚辛壬癸', false],
  ])('has from two to twelve characters, or twenty if it is joined: %s', (name, isName) => {
    expect(coined(`落实“${name}”。`)).toEqual(isName ? [name] : [])
  })

  it.each([
    ['实施“127”攻坚。', ['127攻坚']],
    ['实施“3815”联动机制改革。', ['3815联动机制']],
    ['拨打“127”，推进攻坚。', []],
    ['实施“12345”行动。', []],
    ['实施“1·24”行动。', []],
    ['实施“2030”行动。', []],
    ['实施“127”省市县乡村攻坚。', []],
  ])('has digits only with the noun that they count: %s', (body, expected) => {
    expect(coined(body)).toEqual(expected)
  })

  it('has all its uses in one, told by block', () => {
    expect(uses('落实“双减”。\n“三高四新”美，落实“双减”。')).toEqual([
      '1.p1 双减 双减 exact',
      '1.p2 双减 双减 exact',
      '1.p2 三高四新 三高四新 exact',
    ])
  })

  it('is found without its marks too if it counts something and is no common word', () => {
    expect(uses('落实“十五条”，推进十五条。')).toEqual([
      '1.p1 十五条 十五条 exact',
      '1.p1 十五条 十五条 exact',
    ])
    expect(uses('落实“双减”，推进双减。')).toEqual(['1.p1 双减 双减 exact'])
    expect(uses('缩短“心距离”，心距离不远。')).toEqual(['1.p1 心距离 心距离 exact'])
  })

  it('is found in source order, whether it has marks or not', () => {
    expect(uses('推进十五条。抓“好差评”。落实“十五条”。')).toEqual([
      '1.p1 十五条 十五条 exact',
      '1.p1 十五条 十五条 exact',
      '1.p1 好差评 好差评 exact',
    ])
  })
})

describe('a name without marks', () => {
  it('is not one within a quotation', () => {
    expect(coined('落实“聚力三高四新美好蓝图”，抓三高四新战略。')).toEqual([
      '聚力三高四新美好蓝图',
      '三高四新',
    ])
    expect(uses('落实“三高四新”战略。')).toEqual(['1.p1 三高四新 三高四新 exact'])
  })

  it('is the longest of those that overlap', () => {
    expect(coined('落实“三大行动”。实施三大行动计划。')).toEqual(['三大行动', '三大行动计划'])
  })

  it('is not an idiom', () => {
    expect(coined('一县一品战略，一县一品行动。')).toEqual([])
  })
})

describe('what is no candidate', () => {
  it('is what the appendix says', () => {
    expect(coined('抓零碳园区。', '1.零碳园区：指落实“三高四新”，实施六大行动。')).toEqual([])
  })

  it('is a term, in whatever marks', () => {
    expect(coined('建设“四区两城”。', '1.四区两城：甲。')).toEqual([])
    expect(coined('抓四区“两城”战略，建四区两城行动。', '1.“四区两城”：甲。')).toEqual([])
  })

  it('is a name within one that is cited', () => {
    expect(coined('落实“三高四新”美好蓝图。', '1.“三高四新”美好蓝图：甲。')).toEqual([])
  })
})
