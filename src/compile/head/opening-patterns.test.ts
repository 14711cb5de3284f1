import { describe, expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  ACCOUNTS,
  BODY_YEAR,
  FIVE_YEAR_PLAN,
  KIND_TITLES,
  LAST_YEAR,
  OPENING,
  OPENING_BUDGET,
  OPENING_PLAN,
  OWN_LEVEL,
  PERIOD,
  PLANNED_YEAR,
  THIS_YEAR,
} from './patterns.ts'

/** Reads a list of texts without blanks. */
const words = (text: string) => text.trim().split(/\s+/u)

describe('the kind that a title says', () => {
  const kindOf = (title: string) => KIND_TITLES.find(([, pattern]) => pattern.test(title))?.[0]
  it.each([
    ['department-budget', '东江市水利局2025年部门预算'],
    ['department-budget', '东江市水利局单位整体决算'],
    ['department-budget', '部门收支预算'],
    ['department-budget', '东江市财政局2025年预算'],
    ['department-budget', '东江市财政局2025年度收支决算'],
    ['department-budget', '教育厅2025年度预算'],
    ['department-budget', '市委2025年预算'],
    ['department-budget', '法院2025年预算'],
    ['department-budget', '办公室2025年预算'],
    ['department-budget', '中心2025年预算'],
    ['department-budget', '第一学校2025年预算'],
    ['department-budget', '武装部2025年决算'],
    ['department-budget', '2025年预算公开'],
    ['department-budget', '决算信息公开说明'],
    ['department-budget', '预算公开情况'],
    ['plan-report', '关于2025年计划执行情况与2026年计划草案的报告'],
    ['plan-report', '计划2025年完成情况的汇报'],
    ['plan-report', '计划情况报告'],
    ['plan-report', '2026年计划草案的汇报'],
    ['plan-report', '2026年计划报告'],
    ['plan-report', '计划草案报告'],
    ['plan-report', '计划草案（初步）的报告'],
    ['budget-report', '关于2025年预算执行情况的报告'],
    ['budget-report', '决算汇报'],
    ['budget-report', '财政收支情况报告'],
    ['budget-report', '东江市2025年预算公开的报告'],
    ['communique', '2025年统计公报'],
    ['communique', '2025年统计公报（第一号）'],
    ['annual-report', '2025年年度报告'],
    ['annual-report', '2025年年报'],
    ['annual-report', '2025年年度报告全文'],
    ['annual-report', '2025年年度报告摘要'],
    ['annual-report', '2025年年报(修订)'],
    ['work-report', '政府工作报告'],
    ['work-report', '工作情况的汇报'],
    ['work-report', '工作总结'],
    ['work-report', '关于2025年工作总结和打算的报告'],
    ['plan', '东江市“十五五”规划'],
    ['plan', '发展规划纲要（草案）'],
    ['plan', '第十五个五年计划'],
    ['plan', '三年行动计划'],
    ['plan', '行动方案(试行)'],
    [undefined, '局2025年规划的说明'],
    [undefined, '预算公开制度'],
    [undefined, '东江局25年预算'],
    [undefined, '公报的说明'],
    [undefined, '公报（）'],
    [undefined, '年报的说明'],
    [undefined, '规划的说明'],
    [undefined, '规划（）'],
    [undefined, '东江发展纪实'],
    [undefined, `预算${'甲'.repeat(61)}报告`],
    [undefined, `工作${'甲'.repeat(25)}报告`],
    [undefined, `计划草案${'甲'.repeat(21)}报告`],
    [undefined, `计划情况${'甲'.repeat(61)}报告`],
  ])('is %s: %s', (kind, title) => {
    expect(kindOf(title)).toBe(kind)
  })
})

tell('accounts', ACCOUNTS, ['2025年决算'], ['2025年预算'])
tell('the year planned', THIS_YEAR, words('今年工作 本年度工作'), words('去年 本年工作'))
tell(
  'the year before',
  LAST_YEAR,
  words('过去一年 过去的一年 去年 上年 一年来'),
  words('过去五年 今年 过去了一年'),
)
tell(
  'a longer time',
  PERIOD,
  words('过去五年 四年来 三年工作 “十四五”规划 十四五时期 新时期 改革以来 本届政府'),
  words('过去一年 两年 去年'),
)
takes('a five-year plan', FIVE_YEAR_PLAN, [
  ['国民经济第十四个五年规划', '第十四个五年'],
  ['第十个五年计划', '第十个五年'],
  ['“十四五”规划', '“十四五”'],
  ['十五五”规划', '十五五”'],
  ['十三五规划', '十三五'],
])
tell('a five-year plan', FIVE_YEAR_PLAN, [], words('第四个五年 十四个五年 五年规划 十四六 十五'))

describe('how a speech begins', () => {
  it.each([
    ['我代表东江市人民政府，向大会报告', '东江市人民政府'],
    ['现在，我谨代表区政府向大会报告', '区政府'],
    ['受县人民政府委托，我报告', '县人民政府'],
    ['受市人民政府的委托', undefined],
    ['我代表市中级人民法院向大会', '市中级人民法院'],
    ['我代表市法院作报告', '市法院'],
    ['我代表人民检察院报告工作', '人民检察院'],
    ['我代表检察院,向大会', '检察院'],
    ['我代表县人民代表大会常务委员会，向大会', '县人民代表大会常务委员会'],
    ['我代表县人大常委会向大会', '县人大常委会'],
    ['我代表政协常务委员会，向大会', '政协常务委员会'],
    ['我代表常委会作报告', '常委会'],
    ['我代表，市政府向大会', undefined],
    ['他代表市政府向大会', undefined],
    ['我代表市政府办公室向大会', undefined],
    [`我代表${'东'.repeat(25)}政府向大会`, undefined],
  ])('%s', (text, body) => {
    expect(OPENING.exec(text)?.groups?.body).toBe(body)
  })
})
tell(
  'that a speech is of a plan',
  OPENING_PLAN,
  words('计划执行情况 2026年计划草案 国民经济和社会发展计划'),
  words('计划情况 社会发展计划 规划'),
)
tell(
  'that a speech is of a budget',
  OPENING_BUDGET,
  words('预算执行情况 预算草案 决算'),
  words('预算情况 计划草案'),
)

const allIn = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([part]) => part)
describe('what the body says of itself', () => {
  it('by the level of its place', () => {
    expect(
      allIn(OWN_LEVEL, '我市和全县、我区及市委、市政府，县委县人民政府，区委政府，省委、人民政府'),
    ).toEqual([...['我市', '全县', '我区', '市委、市政府', '县委县人民政府', '区委政府', '省委、人民政府']])
    expect(allIn(OWN_LEVEL, '本市、各县、市政府、我们、全国')).toEqual([])
  })

  it('by the years it names', () => {
    expect(allIn(BODY_YEAR, '2025年增长，2026年安排，1998年和20年')).toEqual(['2025年', '2026年'])
  })

  it.each([
    ['2026年工作总体要求', '2026', undefined],
    ['今年是2026年', undefined, '2026'],
    ['2026年政府工作的总体思路', '2026', undefined],
    ['2026年的主要目标', '2026', undefined],
    ['2026年经济社会发展预期目标', '2026', undefined],
    ['2026年全市工作重点', undefined, undefined],
    ['2026年全市目标', '2026', undefined],
    ['2026年省目标', '2026', undefined],
    ['2026年目标', '2026', undefined],
    ['2026年工作安排', '2026', undefined],
    ['2026年工作打算', '2026', undefined],
    ['2026年建议', '2026', undefined],
    ['2026年重点', '2026', undefined],
    ['今年是2026', undefined, undefined],
    ['2026年增长目标', undefined, undefined],
    ['1926年目标', undefined, undefined],
  ])('by the year it plans: %s', (text, first, second) => {
    const [, planned, said] = PLANNED_YEAR.exec(text) ?? []
    expect([planned, said]).toEqual([first, second])
  })
})
