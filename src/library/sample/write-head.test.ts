import { describe, expect, it } from 'vitest'
import { laidDice, riggedDice } from '../testing/rigged-dice.ts'
import { NATION, SAMPLE_PLACES } from './places.ts'
import type { SampleKind } from './plan-reports.ts'
import { writeHead } from './write-head.ts'

const headOf = (kind: SampleKind, name: string | null, year = 2024, dice = riggedDice()) =>
  writeHead({ place: SAMPLE_PLACES.find((place) => place.name === name) ?? NATION, kind, year }, dice)

describe('the head of a work report', () => {
  it('has a title, the session, who gives it, and the salutation', () => {
    expect(headOf('work-report', '零陵区')).toEqual({
      ...{ title: '政府工作报告', issuer: '零陵区人民政府', date: '2024-01-06' },
      lines: [
        '政府工作报告',
        '——2024年1月6日在零陵区第十八届人民代表大会第三次会议上',
        '零陵区人民政府区长　陈某某',
        '各位代表：',
      ],
      opening: '现在，我代表零陵区人民政府作工作报告，请予审议，并请列席人员提出意见。',
      closing: '各位代表，目标已经明确，任务十分繁重。让我们同心同德、埋头苦干，把各项部署落到实处！',
    })
  })

  it('has a place and a year in its title as the dice say', () => {
    const titles = [0, 1].map(
      (face) => headOf('work-report', '永州市', 2024, laidDice(0, 1, face).dice).title,
    )
    expect(titles).toEqual(['永州市2024年政府工作报告', '2024年永州市政府工作报告'])
  })

  it('is given by the governor of the place, or the premier', () => {
    const office = (name: string | null) => headOf('work-report', name).lines[2]
    expect(['湖南省', '永州市', '浮梁县'].map(office)).toEqual([
      ...['湖南省人民政府省长　陈某某', '永州市人民政府市长　陈某某', '浮梁县人民政府县长　陈某某'],
    ])
    const nation = headOf('work-report', null, 2025, riggedDice({ 2: 1 }))
    expect(nation).toMatchObject({ title: '政府工作报告', issuer: '国务院', date: '2025-03-05' })
    expect(nation.lines.slice(1, 3)).toEqual([
      '——2025年3月5日在第十四届全国人民代表大会第三次会议上',
      '国务院总理　陈某某',
    ])
    expect(nation.opening).toBe('现在，我代表国务院作工作报告，请予审议，并请列席人员提出意见。')
  })

  it.each([
    ['湖南省', 2019, '第十三届人民代表大会第二次'],
    ['湖南省', 2023, '第十四届人民代表大会第一次'],
    ['永州市', 2021, '第十五届人民代表大会第五次'],
    ['永州市', 2022, '第十六届人民代表大会第一次'],
    ['零陵区', 2021, '第十七届人民代表大会第五次'],
  ])('is of the congress of %s in %d', (place, year, session) => {
    expect(headOf('work-report', place, year).lines[1]).toContain(`在${place}${session}会议上`)
  })
})

describe('the head of a draft of the plan or the budget', () => {
  it('says what was done and what is planned, and who drafted it', () => {
    expect(headOf('plan-report', '零陵区')).toEqual({
      title: '零陵区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
      ...{ issuer: '零陵区发展和改革局', date: '2024-01-06' },
      lines: [
        '零陵区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
        '——2024年1月6日在零陵区第十八届人民代表大会第三次会议上',
        ...['零陵区发展和改革局', '各位代表：'],
      ],
      opening: '受零陵区人民政府委托，现将有关情况报告如下，请予审议。',
      closing: '各位代表，做好今年的工作意义重大。我们将自觉接受监督，逐条抓好落实。',
    })
    expect(headOf('plan-report', '零陵区', 2024, riggedDice({ 3: 1 })).title).toMatch(
      /^关于零陵区2023年国民经济/,
    )
    expect(headOf('budget-report', '永州市').title).toBe('永州市2023年预算执行情况与2024年预算草案的报告')
  })

  it('is drafted by the office of its level', () => {
    const issuers = (kind: SampleKind) =>
      [null, '湖南省', '永州市', '零陵区'].map((name) => headOf(kind, name).issuer)
    expect(issuers('plan-report')).toEqual([
      ...['国家发展和改革委员会', '湖南省发展和改革委员会', '永州市发展和改革委员会', '零陵区发展和改革局'],
    ])
    expect(issuers('budget-report')).toEqual(['财政部', '湖南省财政厅', '永州市财政局', '零陵区财政局'])
  })

  it('of the nation is of all its budgets, and by its government', () => {
    const head = headOf('budget-report', null, 2025)
    expect(head.title).toBe('关于2024年中央和地方预算执行情况与2025年中央和地方预算草案的报告')
    expect(head.opening).toBe('受国务院委托，现将有关情况报告如下，请予审议。')
    expect(headOf('plan-report', null).title).not.toContain('中央和地方')
  })
})

describe('the head of a department’s budget or a communiqué', () => {
  it('is the title and what the department says', () => {
    expect(headOf('department-budget', '零陵区', 2024, riggedDice({ 5: 1, 20: 9 }))).toEqual({
      ...{ title: '零陵区农业农村局2024年部门预算', issuer: '零陵区农业农村局', date: '2024-02-10' },
      ...{ lines: ['零陵区农业农村局2024年部门预算'], closing: '' },
      opening: '按照预算公开的要求，现将本部门有关情况说明如下。',
    })
    const issuer = (face: number) =>
      headOf('department-budget', '零陵区', 2024, riggedDice({ 5: face })).issuer
    expect([0, 2, 3, 4].map(issuer)).toEqual([
      '零陵区交通运输局',
      '零陵区水利局',
      '零陵区教育局',
      '零陵区民政局',
    ])
  })

  it('is the title, the office and a day in the year after', () => {
    expect(headOf('communique', '永州市', 2023)).toEqual({
      ...{ title: '永州市2023年国民经济和社会发展统计公报', issuer: '永州市统计局', date: '2024-03-05' },
      lines: ['永州市2023年国民经济和社会发展统计公报', '永州市统计局', '2024年3月5日'],
      ...{ opening: '2023年，各项事业平稳发展，主要指标运行在合理区间。', closing: '' },
    })
    expect(headOf('communique', '永州市', 2023, riggedDice({ 20: 19 })).date).toBe('2024-03-24')
  })
})

it('the surnames are eight, none of them twice', () => {
  const names = Array.from(
    { length: 8 },
    (_, face) => headOf('work-report', '零陵区', 2024, riggedDice({ 8: face })).lines[2],
  )
  expect(new Set(names).size).toBe(8)
  for (const name of names) expect(name).toMatch(/^零陵区人民政府区长　\p{Script=Han}某某$/u)
})
