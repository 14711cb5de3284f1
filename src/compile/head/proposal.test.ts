import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../model/graph.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

function read(text: string): { readonly info: ReportInfo; readonly codes: readonly string[] } {
  const { graph, diagnostics } = readReport(text, [], ORIGIN)
  if (graph === null) throw new Error('no report')
  return { info: graph.attributes.report, codes: diagnostics.map(({ code }) => code) }
}

const PARTS = '一、2025年工作回顾\n全市修路。\n二、2026年工作安排\n全市再修路。'

describe('a report without head', () => {
  it.each([
    // named in the opening
    [
      `各位代表：\n现在，我代表衡阳市人民政府，向大会报告工作。\n${PARTS}`,
      '衡阳市',
      2026,
      '衡阳市2026年政府工作报告',
    ],
    [
      `各位代表：现在，我代表永州市零陵区人民政府向大会报告工作，请审议。\n${PARTS}`,
      '永州市零陵区',
      2026,
      '永州市零陵区2026年政府工作报告',
    ],
    [
      `各位代表：\n我代表东江县人民法院向大会报告工作。\n${PARTS}`,
      '东江县',
      2026,
      '东江县2026年法院工作报告',
    ],
    // known by its districts
    [
      `各位代表：\n现在，我代表市人民政府，向大会报告工作。\n${PARTS}\n雁峰区、石鼓区、衡南县、耒阳市都修了路，衡阳修桥。`,
      '衡阳市',
      2026,
      '衡阳市2026年政府工作报告',
    ],
    // known by its name
    [
      `各位代表：\n现在，我代表省人民政府，向大会报告工作。\n${PARTS}\n${'云南修路。'.repeat(9)}昆明修桥。`,
      '云南省',
      2026,
      '云南省2026年政府工作报告',
    ],
    // known by the level it calls its own
    [
      `各位委员：\n受县人民政府委托，现将全县2025年计划执行情况和2026年计划草案报告如下。\n${PARTS}\n${'全县修路，安化县修桥。'.repeat(4)}`,
      '安化县',
      2026,
      '安化县2026年计划报告',
    ],
    // no place: others are named as often
    [
      `各位代表：\n现在，我代表市人民政府，向大会报告工作。\n${PARTS}\n${'与长沙、株洲、湘潭合作。'.repeat(6)}`,
      null,
      2026,
      '2026年政府工作报告',
    ],
    // the year by what is said of it
    [
      '各位代表：\n现在，我代表衡阳市人民政府，向大会报告工作。\n一、过去的工作\n2025年修路。\n二、今后的工作\n2026年工作的总体要求是修路。',
      '衡阳市',
      2026,
      '衡阳市2026年政府工作报告',
    ],
  ])('is named by what it calls itself: %#', (text, place, year, title) => {
    const { info, codes } = read(text)
    expect(info.proposal).toEqual({ title, place, year })
    expect(info.title).toBeNull()
    expect(codes).toContain('no-head')
  })

  it('does not take an ordinary word for a county', () => {
    const words = '全县开发资源，加强合作，建设平安，走向富裕。'.repeat(12)
    const { info } = read(`各位代表：\n现在，我代表县人民政府，向大会报告工作。\n${PARTS}\n${words}`)
    expect(info.proposal?.place).toBeNull()
  })

  it('is given no name by a text that is no speech and tells no place', () => {
    const { info, codes } = read(PARTS)
    expect(info.proposal).toBeNull()
    expect(codes).not.toContain('no-head')
  })

  it('is told nothing of where there is a title', () => {
    expect(read(`东江市2026年政府工作报告\n各位代表：\n${PARTS}`).codes).not.toContain('no-head')
  })

  it('is told so with its first words, cut after thirty characters', () => {
    const told = (first: string) =>
      readReport(`${first}\n我代表衡阳市人民政府，向大会报告工作。\n${PARTS}`, [], ORIGIN).diagnostics.find(
        ({ code }) => code === 'no-head',
      )
    const line = (count: number) => `${'啊'.repeat(count - 5)}各位代表：`
    expect(told(line(30))).toMatchObject({ severity: 'warning', span: { start: 0, end: 30 } })
    expect(told(line(30))?.message).toContain(`“${line(30)}”`)
    expect(told(line(31))?.message).toContain(`“${line(31).slice(0, 30)}……”`)
    expect(told(line(31))?.span).toEqual({ start: 0, end: 30 })
    expect(told(line(30))?.message).toContain('“衡阳市2026年政府工作报告”')
  })

  it('has the year that most of its words speak of, and of two alike the later', () => {
    const year = (words: string) =>
      read(`各位代表：\n我代表衡阳市人民政府，向大会报告工作。\n一、过去\n${words}\n二、今后\n抓好。`).info
        .proposal?.year
    expect(year('2021年、2022年、2024年、2025年')).toBe(2025)
    expect(year('2021年、2021年、2022年、2024年、2025年')).toBe(2022)
    expect(year('2024年、2025年、2025年、2026年')).toBe(2026)
    expect(year('2022年、2024年')).toBeNull()
  })

  it('takes the place of its session', () => {
    const { info } = read(`（2026年1月8日在东江市第七届人民代表大会第五次会议上）\n各位代表：\n${PARTS}`)
    expect(info.proposal).toEqual({ title: '东江市2026年报告', place: '东江市', year: 2026 })
  })
})
