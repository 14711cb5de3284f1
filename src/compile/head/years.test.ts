import { describe, expect, it } from 'vitest'
import { findYears } from './years.ts'

const none = { kind: 'work-report', spoken: null } as const

describe('findYears', () => {
  it.each([
    ['', ['2025年工作回顾', '2026年重点工作'], 2025, 2026],
    ['关于2025年计划执行情况与2026年计划草案的报告', [], 2025, 2026],
    ['', ['过去五年工作回顾', '二〇二六年工作安排'], null, 2026],
    ['', ['总体情况'], null, null],
    ['2026年某区政府工作报告', ['过去一年工作回顾', '今年工作安排'], 2025, 2026],
    ['2026年某区政府工作报告', ['“十四五”时期发展回顾', '主要工作'], null, 2026],
    ['某区政府工作报告', ['2025年工作回顾', '今年工作安排'], 2025, 2026],
    ['某区政府工作报告', ['今年工作安排'], null, null],
    ['2026年某区政府工作报告', ['去年的情况', '主要工作'], 2025, 2026],
    ['2026年某区政府工作报告', ['2025年的情况', '主要工作'], 2025, 2026],
    ['2026年某区政府工作报告', ['2023年的情况', '主要工作'], null, 2026],
    ['2026年某区政府工作报告', ['主要工作'], null, 2026],
  ])('reads title %j and headings %j', (title, headings, review, plan) => {
    expect(findYears({ ...none, title, headings })).toEqual({ review, plan })
  })

  it.each([
    ['政府工作报告', { year: 2025, month: 1 }, 2025],
    ['政府工作报告', { year: 2024, month: 12 }, 2025],
    ['2025年政府工作报告', { year: 2025, month: 1 }, 2025],
    ['2025年法院工作报告', { year: 2026, month: 1 }, 2026],
    ['政府工作报告', null, null],
  ])('takes %j, spoken in %j, to plan %j', (title, spoken, plan) => {
    expect(findYears({ kind: 'work-report', title, spoken, headings: [] }).plan).toBe(plan)
  })

  it.each([
    ['department-budget', '东江市水利局2025年部门预算', null, 2025],
    ['department-budget', '东江市水利局2024年部门决算', 2024, null],
    ['communique', '东江市2024年统计公报', 2024, null],
    ['annual-report', '东江股份有限公司2024年年度报告', 2024, null],
    ['plan', '东江市2026年规划', null, null],
    ['law', '东江市条例', null, null],
  ] as const)('knows what the year of a %s is', (kind, title, review, plan) => {
    expect(findYears({ kind, title, spoken: { year: 2020, month: 1 }, headings: [] })).toEqual({
      review,
      plan,
    })
  })
})
