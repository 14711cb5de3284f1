import { describe, expect, it } from 'vitest'
import { readKind } from './kind.ts'

const kindOf = (title: string | null, head: string[] = [], lines: string[] = []) =>
  readKind({ title, head, lines })

describe('the kind of a document', () => {
  it.each([
    ['东江市水利局2025年部门预算', 'department-budget'],
    ['东江市财政局2024年度决算', 'department-budget'],
    ['预算信息公开说明', 'department-budget'],
    ['关于东江市2025年国民经济和社会发展计划执行情况与2026年计划草案的报告', 'plan-report'],
    ['东江市2025年计划报告', 'plan-report'],
    ['关于2025年预算执行情况和2026年预算草案的报告', 'budget-report'],
    ['关于2024年财政决算的报告', 'budget-report'],
    ['东江市2024年国民经济和社会发展统计公报', 'communique'],
    ['东江市2024年统计公报（摘要）', 'communique'],
    ['东江股份有限公司2024年年度报告', 'annual-report'],
    ['东江股份有限公司2024年年报摘要', 'annual-report'],
    ['2025年政府工作报告', 'work-report'],
    ['东江市人民法院工作情况的汇报', 'work-report'],
    ['2024年工作总结', 'work-report'],
    ['东江市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'plan'],
    ['东江市招商引资行动方案（2024—2026年）', 'plan'],
    ['公报发布会侧记', 'other'],
    ['在座谈会上的讲话', 'other'],
    [null, 'other'],
  ] as const)('is told by its title %j: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind)
  })

  it.each([
    'GB/T12345—2020',
    'GB12345-2020',
    'DB43/T1234—2021',
    'T/ABC12—2022',
    'Q/AB1.2-2019',
    'HJ945.1—2018',
  ])('is a standard by a number in its head: %s', (number) => {
    expect(kindOf('政府工作报告', ['东江市', number])).toBe('standard')
  })

  it('is no standard by a standard that a line mentions', () => {
    expect(kindOf(null, ['执行GB/T12345—2020', 'GB/T12345'])).toBe('other')
  })

  it('is a law by its first three articles, whatever stands between', () => {
    const lines = ['第一章总则', '第一条为了加强管理', '（一）略', '第二条本条例适用于', '第三条坚持']
    expect(kindOf('东江市河道', [], lines)).toBe('law')
    expect(kindOf('东江市河道', [], ['第1条为了', '第2条适用', '第3条坚持'])).toBe('law')
    expect(kindOf('东江市河道', [], lines.slice(0, 4))).toBe('other')
    expect(kindOf('东江市河道', [], ['第二条适用', '第三条坚持', '第四条负责'])).toBe('other')
    expect(kindOf('东江市河道', [], ['依照第一条', '依照第二条', '依照第三条'])).toBe('other')
  })

  it('is a law by articles in its first four hundred lines', () => {
    const lines = (count: number) => [
      ...Array<string>(count).fill('略。'),
      ...['第一条为了加强管理', '第二条本条例适用于', '第三条坚持'],
    ]
    expect(kindOf('东江市河道', [], lines(397))).toBe('law')
    expect(kindOf('东江市河道', [], lines(398))).toBe('other')
    expect(kindOf('东江市河道', [], ['第一条为了', '第一条为了', '第二条适用', '第三条坚持'])).toBe('law')
  })
})
