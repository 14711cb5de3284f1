import { describe, expect, it } from 'vitest'
import { readSampleBody, sampleReport } from '../testing/samples.ts'

describe('the body of a report', () => {
  it('knows what stands in quotation marks in it, folded, and not what does in the appendix', () => {
    const { quoted } = readSampleBody(
      sampleReport('打好“发展六仗”，用好“ＡＢ计划”。\n再抓“两 重”。', '1.打好发展六仗：即“打好六仗”。'),
    )
    expect([...quoted]).toEqual(['发展六仗', 'ab计划', '两重'])
  })

  it('knows no quotation of more than 24 characters', () => {
    const { quoted } = readSampleBody(sampleReport(`抓“${'甲'.repeat(24)}”，办“${'乙'.repeat(25)}”。`))
    expect([...quoted]).toEqual(['甲'.repeat(24)])
  })

  it('is searched without its footnote markers, which keep their room', () => {
    const text = sampleReport(
      '建设零碳园区[1]。培育“四上”企业[2]。',
      '[1]零碳园区：甲。',
      '[2]“四上”企业：乙。',
    )
    const { markers, text: searched, printed } = readSampleBody(text)
    expect(markers.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '[2]'])
    expect(searched.source).toContain('建设零碳园区\u200b\u200b\u200b。')
    expect(searched.source).toHaveLength(text.length)
    expect(searched.folded.text).toContain('建设零碳园区。')
    expect(printed).toBe(text)
  })

  it('has the years that the report reviews and plans', () => {
    const text =
      '2025年政府工作报告\n各位代表：\n一、2024年工作回顾\n抓了工作。\n二、2025年工作安排\n抓工作。'
    expect(readSampleBody(text).years).toEqual({ review: 2024, plan: 2025 })
  })
})
