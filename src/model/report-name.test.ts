import { describe, expect, it } from 'vitest'
import { shortNameOfReport, titleOfReport } from './report-name.ts'
import { EMPTY_REPORT } from './testing/empty-report.ts'

const proposal = { title: '东江市2026年政府工作报告', place: '东江市', year: 2026 }

describe('the name of a report', () => {
  it('is its title, or its short title', () => {
    const report = { ...EMPTY_REPORT, title: '关于东江市的报告', shortTitle: '东江市报告', proposal }
    expect(titleOfReport(report)).toBe('关于东江市的报告')
    expect(shortNameOfReport(report)).toBe('东江市报告')
  })

  it('is marked where only its body suggests it', () => {
    const report = { ...EMPTY_REPORT, proposal }
    expect(titleOfReport(report)).toBe('东江市2026年政府工作报告（据正文推定）')
    expect(shortNameOfReport(report, (name) => `${name}?`)).toBe('东江市2026年政府工作报告?')
  })

  it('is none where nothing tells it', () => {
    expect(titleOfReport(EMPTY_REPORT)).toBeNull()
  })
})
