import { describe, expect, it } from 'vitest'
import { riggedDice } from '../testing/rigged-dice.ts'
import { makeOutline } from './outline.ts'
import { SAMPLE_PLACES } from './places.ts'
import { planReports, SAMPLE_KINDS, type SampleKind } from './plan-reports.ts'

describe('the reports that are planned', () => {
  it('are families: a county, its city, and what lies above and beside', () => {
    const told = planReports(14).map(({ place, kind, year }) => `${place.name ?? '全国'} ${kind} ${year}`)
    expect(told).toEqual([
      '荷塘区 work-report 2025',
      '荷塘区 work-report 2024',
      '荷塘区 plan-report 2025',
      '株洲市 work-report 2025',
      '湖南省 work-report 2025',
      '全国 work-report 2025',
      '荷塘区 department-budget 2023',
      '株洲市 plan-report 2024',
      '芦淞区 work-report 2025',
      '湖南省 budget-report 2024',
      '株洲市 communique 2023',
      '荷塘区 work-report 2022',
      // The next family is of another province, a year before.
      '浮梁县 work-report 2024',
      '浮梁县 work-report 2023',
    ])
  })

  it('are at last all that anybody writes, of eight years', () => {
    const all = planReports(10_000)
    const count = (kind: SampleKind) => all.filter((one) => one.kind === kind).length
    const places = SAMPLE_PLACES.length
    expect(SAMPLE_KINDS.map(count)).toEqual([8 * places, 8 * places, 8 * places, 8 * 104, 7 * (places - 1)])
    expect([...new Set(all.map(({ year }) => year))].sort()).toEqual([
      ...[2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
    ])
    const told = all.map(({ place, kind, year }) => `${place.code} ${kind} ${year}`)
    expect(new Set(told).size).toBe(told.length)
  })

  it('are no communiqué of the nation or of this year, and no department’s of a province', () => {
    const all = planReports(10_000)
    const communiques = all.filter(({ kind }) => kind === 'communique')
    expect(communiques.filter(({ place, year }) => place.level === 'nation' || year === 2026)).toEqual([])
    const levels = all.filter(({ kind }) => kind === 'department-budget').map(({ place }) => place.level)
    expect(new Set(levels)).toEqual(new Set(['prefecture', 'county']))
  })

  it('are as many as are wanted', () => {
    expect([0, 1, 13].map((count) => planReports(count).length)).toEqual([0, 1, 13])
  })
})

describe('the outline of a report', () => {
  const outline = (kind: SampleKind, faces = {}) => {
    const [place] = SAMPLE_PLACES.slice(2)
    return makeOutline({ place: place!, kind, year: 2024 }, riggedDice(faces))
  }
  const headings = (kind: SampleKind) => outline(kind).map(({ heading }) => heading)

  it('has the parts of its kind', () => {
    expect(headings('work-report')).toEqual(['2023年工作回顾', '2024年工作安排'])
    expect(headings('plan-report')).toEqual(['2023年计划执行情况', '2024年经济社会发展任务安排'])
    expect(headings('budget-report')).toEqual(['2023年预算执行情况', '2024年预算草案和重点支出安排'])
    expect(headings('department-budget')).toEqual([
      '部门概况',
      '2024年部门重点工作',
      '2024年部门预算情况说明',
    ])
    expect(headings('communique')).toEqual([
      ...['综合', '农业', '工业和建筑业', '服务业', '国内贸易', '对外经济', '人民生活'],
    ])
  })

  it('has five to seven sections a part, each with three or four items', () => {
    const least = { hasHeading: true, sentences: 1, items: [2, 2, 2] }
    expect(outline('work-report')[0]?.sections).toEqual([least, least, least, least, least])
    const most = { hasHeading: true, sentences: 2, items: [3, 3, 3, 3] }
    expect(outline('plan-report', { 2: 1, 3: 2 })[1]?.sections).toEqual([
      most,
      most,
      most,
      most,
      most,
      most,
      most,
    ])
  })

  it('has three sections a part of a department, and two without a heading of a communiqué', () => {
    expect(outline('department-budget', { 3: 2 }).map(({ sections }) => sections.length)).toEqual([3, 3, 3])
    const section = { hasHeading: false, items: [], sentences: 5 }
    expect(outline('communique', { 3: 2 })[0]?.sections).toEqual([section, section])
  })
})
