import { describe, expect, it } from 'vitest'
import type { ReportKind } from '../../model/kinds.ts'
import type { Place } from './place.ts'
import { shortenTitle, sortOfReport } from './short-title.ts'

const PLACE: Place = { text: '东江市', print: '東江市', start: 0, end: 3, level: 'prefecture', code: null }
const shorten = (kind: ReportKind, title: string, years: { review: number | null; plan: number | null }) =>
  shortenTitle({ title: { text: title, print: title }, kind, place: PLACE, years, inPrint: (words) => words })

describe('the short title', () => {
  it.each([
    ['work-report', '政府工作报告', '政府工作报告'],
    ['work-report', '东江市中级人民法院工作报告', '法院工作报告'],
    ['work-report', '东江市人民检察院工作报告', '检察院工作报告'],
    ['work-report', '政协东江市委员会常务委员会工作报告', '政协工作报告'],
    ['work-report', '中国人民政治协商会议东江市委员会工作报告', '政协工作报告'],
    ['work-report', '东江市人民代表大会常务委员会工作报告', '人大常委会工作报告'],
    ['work-report', '东江市人大常委会工作报告', '人大常委会工作报告'],
    ['plan-report', '关于计划执行情况的报告', '计划报告'],
    ['budget-report', '关于2024年决算的报告', '决算报告'],
    ['budget-report', '关于2025年预算执行情况的报告', '预算报告'],
    ['budget-report', '关于2024年决算和2025年预算执行情况的报告', '预算报告'],
    ['budget-report', '关于2025年财政收支情况的报告', '预算报告'],
    ['communique', '东江市2024年统计公报', '统计公报'],
    ['plan', '东江市国民经济和社会发展第十四个五年规划纲要', '“十四五”规划纲要'],
    ['plan', '东江市国民经济和社会发展“十五五”规划纲要', '“十五五”规划纲要'],
    ['other', '关于河长制的报告', '报告'],
  ] as const)('names the sort of a %s called %s', (kind, title, sort) => {
    expect(sortOfReport(kind, title)).toBe(sort)
  })

  it.each([
    ['work-report', '东江市水利局工作总结'],
    ['communique', '东江市环境公报'],
    ['plan', '东江市“十四五”水利规划'],
    ['plan', '东江市国民经济规划'],
    ['other', '座谈会上的讲话'],
    ['law', '东江市条例'],
  ] as const)('names no sort of a %s called %s', (kind, title) => {
    expect(sortOfReport(kind, title)).toBeNull()
    expect(shorten(kind, title, { review: 2024, plan: 2025 })).toBe(title)
  })

  it.each([
    ['work-report', '政府工作报告', { review: 2024, plan: 2025 }, '東江市2025年政府工作报告'],
    ['work-report', '政府工作报告', { review: 2024, plan: null }, '東江市2024年政府工作报告'],
    ['work-report', '政府工作报告', { review: null, plan: null }, '東江市政府工作报告'],
    ['communique', '2024年统计公报', { review: 2024, plan: 2025 }, '東江市2024年统计公报'],
    ['plan', '国民经济和社会发展第十五个五年规划', { review: 2024, plan: 2025 }, '東江市“十五五”规划纲要'],
  ] as const)('has place and year before it: %s, %s', (kind, title, years, expected) => {
    expect(shorten(kind, title, years)).toBe(expected)
  })

  it('is the title where there is no place', () => {
    const title = { text: '政府工作报告', print: '政府工作報告' }
    const years = { review: 2024, plan: 2025 }
    expect(shortenTitle({ title, kind: 'work-report', place: null, years, inPrint: (words) => words })).toBe(
      '政府工作報告',
    )
  })
})
