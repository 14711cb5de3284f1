import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../model/graph.ts'
import { levelledText, printedText } from '../texts.ts'
import { findOwnPlace } from './own-place.ts'
import { proposeName } from './proposal.ts'

const times = (count: number, words: string) => `${words}，`.repeat(count)

describe('the place that a speech is about', () => {
  it.each([
    ['永州市', times(3, '全市') + times(3, '永州市')],
    ['永州市', `${times(3, '全市') + times(2, '永州市')}零陵区、冷水滩区`],
    ['衡阳市', `${times(3, '全市') + times(5, '衡阳')}雁峰区、石鼓区`],
    ['零陵区', `${times(3, '全区') + times(3, '零陵区')}永州市`],
    ['零陵区', `${times(3, '我区') + times(10, '零陵')}永州市`],
    ['湖南省', times(3, '全省') + times(8, '湖南')],
    ['永州市', times(3, '市委、市政府') + times(3, '永州市')],
    ['零陵区', times(3, '全市') + times(3, '全区') + times(3, '零陵区')],
  ])('is %s', (place, body) => {
    expect(findOwnPlace(body, null)).toBe(place)
  })

  it.each([
    ['is called its own too seldom', times(2, '全市') + times(3, '永州市')],
    ['is named too seldom', times(3, '全市') + times(2, '永州市')],
    ['is named hardly more than another', times(3, '全市') + times(5, '永州市') + times(3, '郴州市')],
    ['may be another word', times(3, '全县') + times(20, '平安') + times(20, '合作')],
    ['has a short form alone, and its city is not named', times(3, '全区') + times(10, '零陵')],
    ['is of another level', times(3, '全县') + times(9, '永州市')],
    ['is not there', '抓落实。'],
  ])('is none that %s', (_, body) => {
    expect(findOwnPlace(body, null)).toBeNull()
  })

  it('is of the level that the opening names', () => {
    const body = times(3, '全区') + times(3, '零陵区') + times(3, '永州市')
    expect(findOwnPlace(body, '市')).toBe('永州市')
    expect(findOwnPlace(body, '区')).toBe('零陵区')
  })

  it.each([
    ['衡阳市', '市', `${times(2, '衡阳市')}雁峰区`],
    [null, '市', times(2, '衡阳市')],
    ['衡阳市', '市', '衡阳市、雁峰区、石鼓区、衡南县'],
    ['衡阳市', '市', `${times(6, '衡阳')}雁峰区`],
    ['衡阳市', '市', `${times(4, '衡阳')}雁峰区、石鼓区`],
    [null, '市', `${times(4, '衡阳')}雁峰区`],
    ['衡阳市', '市', '雁峰区、石鼓区、衡南县、衡山县'],
    [null, '市', '雁峰区、石鼓区、衡南县'],
    ['零陵区', '区', times(3, '零陵区')],
    ['零陵区', '区', `${times(10, '零陵')}永州市`],
    [null, '区', `${times(9, '零陵')}永州市`],
    ['永州市', '市', times(6, '永州市') + times(3, '郴州市')],
    [null, '市', times(6, '永州市') + times(4, '郴州市')],
    ['永州市', '市', times(3, '永州市') + times(2, '郴州市')],
    ['郴州市', '市', times(3, '永州市') + times(6, '郴州市')],
    [null, '镇', times(9, '永州市')],
  ])('is %s by how often it and those right below it are named', (place, sign, body) => {
    expect(findOwnPlace(body, sign)).toBe(place)
  })

  it('is of the level that is called its own nearly as often as any, the lowest first', () => {
    const both = times(3, '零陵区') + times(3, '永州市')
    expect(findOwnPlace(times(10, '全市') + times(3, '全区') + both, null)).toBe('零陵区')
    expect(findOwnPlace(times(11, '全市') + times(3, '全区') + both, null)).toBe('永州市')
  })
})

describe('the name of a report without title', () => {
  const NONE: ReportInfo = {
    ...{ kind: 'other', title: null, shortTitle: null, issuer: null, date: null, session: null },
    ...{ place: null, placeCode: null, level: null, reviewYear: null, planYear: null, proposal: null },
  }
  const propose = (body: string, info: Partial<ReportInfo> = {}) => {
    const printed = printedText(body)
    const texts = { printed, source: levelledText(printed, []), body: [{ start: 0, end: body.length }] }
    return proposeName(texts, { ...NONE, ...info }, (words) => words)
  }

  it.each([
    [
      '现在，我代表永州市人民政府，向大会报告工作，请审议。2026年主要目标是',
      '永州市2026年政府工作报告',
      'work-report',
    ],
    [
      '受石桥县人民政府委托，报告国民经济和社会发展计划执行情况。今年是2026年',
      '石桥县2026年计划报告',
      'plan-report',
    ],
    ['受石桥县人民政府委托，作2026年重点预算执行情况的报告', '石桥县2026年预算报告', 'budget-report'],
    [
      '我谨代表石桥县人民法院，向大会报告工作。2025年收案，2026年审结，2026年',
      '石桥县2026年法院工作报告',
      'work-report',
    ],
    ['我代表石桥县人大常委会向大会报告工作', '石桥县人大常委会工作报告', 'work-report'],
  ])('is made of what its opening says: %s', (body, title, kind) => {
    expect(propose(body)).toMatchObject({ kind, proposal: { title } })
  })

  it('has the year after the one reported on, and the year of the heading first', () => {
    const body = '我代表石桥县人民政府，报告工作。2024年、2025年'
    expect(propose(body, { reviewYear: 2025 }).proposal?.year).toBe(2026)
    expect(propose(body, { planYear: 2027, reviewYear: 2025 }).proposal?.year).toBe(2027)
    expect(propose(body).proposal?.year).toBe(2025)
    expect(propose('我代表石桥县人民政府，报告工作。2022年、2024年').proposal?.year).toBeNull()
    expect(propose('我代表石桥县人民政府，报告工作。2022年、2023年、2025年、2026年').proposal?.year).toBe(
      2026,
    )
    expect(
      propose('我代表石桥县人民政府，报告工作。2022年、2022年、2023年、2025年、2026年').proposal?.year,
    ).toBe(2023)
  })

  it('is none where the body tells neither place nor year', () => {
    expect(propose('我代表市人民政府，报告工作。').proposal).toBeNull()
    expect(propose('今天天气很好。2025年、2026年').proposal).toBeNull()
  })

  it('is told by its first six lines, and by as many characters as are read', () => {
    const lines = (count: number) => {
      const text = [...Array<string>(count).fill('各位代表'), '我代表石桥县人民政府，报告工作。'].join('\n')
      let start = 0
      const body = text.split('\n').map((line) => {
        const span = { start, end: start + line.length }
        start = span.end + 1
        return span
      })
      const printed = printedText(text)
      return proposeName({ printed, source: levelledText(printed, []), body }, NONE, (words) => words)
    }
    expect(lines(5)).toMatchObject({ kind: 'work-report', proposal: { place: '石桥县', year: null } })
    expect(lines(6)).toMatchObject({ kind: 'other', proposal: null })
  })

  it('has the sort of report alone where its place is not told', () => {
    expect(propose('我代表市人民政府，报告工作。2026年工作安排').proposal).toEqual({
      title: '2026年政府工作报告',
      place: null,
      year: 2026,
    })
    expect(propose('受市人民政府委托，报告决算。2026年工作安排').proposal?.title).toBe('2026年预算报告')
    expect(propose('永州市抓好工作。', { kind: 'law', place: '永州市' }).proposal?.title).toBe('永州市报告')
  })

  it('is of the level that its opening names', () => {
    const body = `${times(3, '零陵区')}${times(3, '永州市')}`
    expect(propose(`我代表市人民政府，报告工作。${body}`).proposal?.place).toBe('永州市')
    expect(propose(`我代表区政府，报告工作。${body}`).proposal?.place).toBe('零陵区')
    expect(propose(`我代表市人大常委会，报告工作。${body}`).proposal?.place).toBe('永州市')
    expect(propose(`我代表区人大常委会，报告工作。${body}`).proposal?.place).toBe('零陵区')
  })

  it('keeps the kind and place that the head told', () => {
    const found = propose('我代表石桥县人民政府，报告工作。', { kind: 'plan', place: '松河县' })
    expect(found).toMatchObject({ kind: 'plan', proposal: { place: '松河县' } })
  })
})
