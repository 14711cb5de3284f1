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

/** The title and headings of a report, when it was given, and the years reported on and planned. */
type Case = readonly [
  title: string,
  headings: readonly string[],
  spoken: readonly [year: number, month: number | null] | null,
  review: number | null,
  plan: number | null,
]
const expectYears = ([title, headings, given, review, plan]: Case) => {
  const spoken = given && { year: given[0], month: given[1] }
  expect(findYears({ kind: 'work-report', title, headings, spoken })).toEqual({ review, plan })
}
const REVIEW = ['2025年工作回顾', '下一步工作安排']
const SEPARATE = ['2026年工作安排']

describe('the years of a work report', () => {
  it.each<Case>([
    ['', ['2025年工作回顾', '2026年工作安排', '2027年工作安排'], null, 2025, 2026],
    ['', ['2025年工作回顾', '2024年工作回顾', '2026年工作安排'], null, 2025, 2026],
    ['', ['工作回顾', '2025年工作回顾', '工作安排', '2026年工作安排'], null, 2025, 2026],
    ['', ['2025年的情况', '2026年的情况'], null, 2025, 2026],
    ['', ['2025年的情况', '2026年的情况', '2027年的情况'], null, null, null],
  ])('are the first that headings say: %j %j', (...given) => expectYears(given))

  it.each<Case>([
    ['关于2026年计划草案与2025年计划执行情况的报告', [], null, 2025, 2026],
    ['关于2025年计划、2025年预算和2026年计划的报告', [], null, 2025, 2026],
    ['关于2025年工作、2026年计划和2027年打算的报告', [], null, null, null],
    ['关于2024年和2026年工作的报告', [], null, null, null],
    ['关于2023年与2024年工作的报告', SEPARATE, null, null, 2026],
    ['关于2025年与2026年工作的报告', SEPARATE, null, 2025, 2026],
    ['关于2025年与2026年工作的报告', ['2025年工作回顾'], null, 2025, 2026],
    ['关于2025年与2026年工作的报告', ['2024年工作回顾'], null, 2024, null],
  ])('are two in a row that the title says: %j %j', (...given) => expectYears(given))

  it.each<Case>([
    ['', REVIEW, [2026, 1], 2025, 2026],
    ['', REVIEW, [2026, null], 2025, 2026],
    ['', REVIEW, [2025, 12], 2025, 2026],
    ['', REVIEW, [2025, 10], 2025, 2026],
    ['', REVIEW, [2025, 9], 2025, null],
    ['', REVIEW, [2027, 1], 2025, null],
    ['', REVIEW, null, 2025, null],
    ['2026年政府工作报告', REVIEW, null, 2025, 2026],
    ['2027年政府工作报告', REVIEW, null, 2025, null],
    ['', ['2025年工作回顾', '本年度工作安排'], null, 2025, 2026],
  ])('are the one after that reported on where title, session or heading say so: %j %j %j', (...given) =>
    expectYears(given),
  )

  it.each<Case>([
    ['政府工作报告', [], [2026, 1], null, 2026],
    ['政府工作报告', [], [2025, 10], null, 2026],
    ['政府工作报告', [], [2025, 9], null, 2025],
    ['2025年政府工作报告', [], [2026, 1], null, 2026],
    ['2025年政府工作报告', [], [2025, 12], null, 2025],
    ['2025年政府工作报告', [], [2027, 1], null, 2025],
    ['2025年政府工作报告', [], [2026, 12], null, 2025],
  ])('have the planned one of the title or the session: %j %j %j', (...given) => expectYears(given))

  it.each([
    ['工作回顾', 2025],
    ['主要成就', 2025],
    ['去年的情况', 2025],
    ['一年来的情况', 2025],
    ['对接2025年项目', 2025],
    ['本届政府工作回顾', null],
    ['五年来工作回顾', null],
    ['改革开放以来工作回顾', null],
    ['对接2024年项目', null],
    ['主要工作', null],
    ['工作安排', null],
  ])('have the one before it where a heading speaks of that: %s', (heading, review) => {
    expectYears(['2026年政府工作报告', ['总体情况', heading], null, review, 2026])
  })

  it('are none where the report says none', () => {
    expectYears(['政府工作报告', ['去年的情况', '工作回顾'], null, null, null])
  })
})

describe('the years of another report', () => {
  it('are what headings and title say', () => {
    const years = (title: string, ...headings: string[]) =>
      findYears({ kind: 'other', title, headings, spoken: { year: 2026, month: 1 } })
    expect(years('调研报告', '2025年工作回顾')).toEqual({ review: 2025, plan: null })
    expect(years('2026年调研报告', '主要工作')).toEqual({ review: null, plan: null })
    expect(years('2025年和2026年调研报告')).toEqual({ review: 2025, plan: 2026 })
  })

  it.each(['communique', 'annual-report', 'department-budget'] as const)(
    'are none where the title of a %s has two',
    (kind) => {
      const title = '东江市2024年和2025年情况'
      expect(findYears({ kind, title, spoken: null, headings: [] })).toEqual({ review: null, plan: null })
    },
  )

  it.each(['law', 'standard', 'plan'] as const)('are none of a %s', (kind) => {
    const headings = ['2025年工作回顾', '2026年工作安排']
    expect(findYears({ kind, title: '2025年', spoken: null, headings })).toEqual({ review: null, plan: null })
  })
})
