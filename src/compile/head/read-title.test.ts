import { describe, expect, it } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { readForm } from '../form.ts'
import type { HeadLine, LineSort } from './head-lines.ts'
import { readTitle } from './read-title.ts'

type Written = readonly [sort: LineSort, text: string, print?: string]

/** Lines of a head, a hundred code units apart. */
function linesOf(written: readonly Written[]): HeadLine[] {
  return written.map(([sort, text, print = text], at) => ({
    sort,
    text,
    print,
    span: { start: at * 100, end: at * 100 + text.length },
  }))
}

/** A heading of the document that stands over a line, or over a part of it. */
const headed = (line: number, level = 1, start = line * 100, end = start + 50): Mark => ({
  kind: 'heading',
  level,
  span: { start, end },
})
const title = (written: readonly Written[], ...marks: Mark[]) => readTitle(linesOf(written), readForm(marks))
const textOf = (written: readonly Written[], ...marks: Mark[]) => title(written, ...marks)?.text ?? null
const others = (...texts: string[]) => texts.map((text): Written => ['other', text])

describe('the lines of a title', () => {
  it.each([
    [['关于2025年计划执行情况', '和2026年计划草案的报告'], '关于2025年计划执行情况和2026年计划草案的报告'],
    [['2025年工作总结', '暨2026年工作计划'], '2025年工作总结暨2026年工作计划'],
    [['政府工作报告', '（草案）'], '政府工作报告（草案）'],
    [['东江市财政局', '2025年部门预算'], '东江市财政局2025年部门预算'],
    [['关于东江市2025年预算', '的报告'], '关于东江市2025年预算的报告'],
    [['东江市第七届人民代表大会', '常务委员会', '工作报告'], '东江市第七届人民代表大会常务委员会工作报告'],
    [['东江县', '人民法院工作报告'], '东江县人民法院工作报告'],
    [['2025年度', '法院工作报告'], '2025年度法院工作报告'],
  ] as const)('of %j are joined', (lines, joined) => {
    expect(textOf(others(...lines))).toBe(joined)
  })

  it.each([
    [['政府工作报告', '东江发展纪实'], '政府工作报告'],
    [['政府工作报告（2026年）', '东江发展规划'], '政府工作报告（2026年）'],
    [['走近东江', '政府工作报告'], '政府工作报告'],
    [['东江新貌', '2026年政府工作报告'], '2026年政府工作报告'],
  ] as const)('of %j are not', (lines, first) => {
    expect(textOf(others(...lines))).toBe(first)
  })

  it('stand next to each other', () => {
    const apart: Written[] = [
      ['other', '关于东江市2025年预算'],
      ['date', '2026年1月8日'],
      ['other', '的报告'],
    ]
    expect(textOf(apart)).toBe('关于东江市2025年预算')
  })

  it('have one place from the first to the last, and are shown as they are printed', () => {
    const lines: Written[] = [
      ['other', '关于2025年计划', '關於2025年計劃'],
      ['other', '执行情况的报告', '執行情況的報告'],
    ]
    expect(title(lines)).toEqual({
      text: '关于2025年计划执行情况的报告',
      print: '關於2025年計劃執行情況的報告',
      span: { start: 0, end: 107 },
    })
  })
})

describe('a line', () => {
  it('of ninety characters may be a title', () => {
    expect(textOf(others(`${'东'.repeat(86)}工作报告`))).toHaveLength(90)
    expect(textOf(others(`${'东'.repeat(87)}工作报告`))).toBeNull()
  })

  it.each(['政府工作报告。', '政府工作报告：', '政府工作报告！', '政府工作报告；', '前言', '目录', '概述'])(
    'is none where it is a sentence or a heading: %s',
    (line) => {
      expect(textOf(others(line), headed(0))).toBeNull()
    },
  )

  it('that looks like a name is one with a word of titles', () => {
    expect(textOf([['name', '工作总结']])).toBe('工作总结')
    expect(textOf([['name', '王某某']], headed(0))).toBeNull()
    expect(textOf([['session', '会议报告']], headed(0))).toBeNull()
  })
})

describe('the body above a title', () => {
  const above = (line: string): Written => ['issuer', line, `${line}印`]

  it.each(['2025年度部门决算', '工作报告', '部门预算', '单位预算', '年度报告摘要', '二〇二五年预算'])(
    'belongs to %s, which names nobody',
    (line) => {
      expect(title([above('东江市水利局'), ['other', line]])).toMatchObject({
        text: `东江市水利局${line}`,
        print: `东江市水利局印${line}`,
        span: { start: 0, end: 100 + line.length },
      })
    },
  )

  it.each(['政府工作报告', '东江市2025年预算', '2025年政府工作报告'])('does not belong to %s', (line) => {
    expect(textOf([above('东江市水利局'), ['other', line]])).toBe(line)
  })

  it('is no speaker, and stands right above it', () => {
    expect(
      textOf([
        ['speaker', '东江市市长王某'],
        ['other', '工作报告'],
      ]),
    ).toBe('工作报告')
    expect(textOf([above('东江市水利局'), ['date', '2026年1月8日'], ['other', '部门预算']])).toBe('部门预算')
    expect(textOf([above('东江市水利局'), ['date', '2026年1月8日']])).toBeNull()
  })
})

describe('the footnote behind a title', () => {
  it.each(['[1]', '［12］', '【1】', '〔3〕', '①', '⑳', '*', '＊'])('is none of it: %s', (marker) => {
    expect(title(others(`政府工作报告${marker}`))).toMatchObject({
      text: '政府工作报告',
      print: '政府工作报告',
    })
  })

  it.each(['[123]', '（1）', '[1]的说明'])('is not %s', (end) => {
    expect(textOf(others(`政府工作报告${end}`))).toBe(`政府工作报告${end}`)
  })
})

describe('of several titles', () => {
  const apart = (...texts: string[]) =>
    texts.flatMap((text): Written[] => [
      ['other', text],
      ['date', '2026年1月8日'],
    ])

  it('the first is meant, or the one that holds it whole', () => {
    expect(textOf(apart('政府工作报告', '2026年预算报告'))).toBe('政府工作报告')
    expect(textOf(apart('政府工作报告', '2026年预算报告', '东江市政府工作报告'))).toBe('东江市政府工作报告')
    expect(textOf(apart('东江市政府工作报告', '政府工作报告'))).toBe('东江市政府工作报告')
    expect(textOf(apart('走近东江', '政府工作报告'))).toBe('政府工作报告')
    expect(textOf(apart('走近东江', '东江新貌'))).toBeNull()
    expect(textOf([])).toBeNull()
  })

  it('the document’s own heading of the first level is', () => {
    const lines = apart('政府工作报告', '2026年预算报告')
    expect(textOf(lines, headed(2))).toBe('2026年预算报告')
    expect(textOf(lines, headed(2, 2))).toBe('政府工作报告')
    expect(textOf(lines, headed(2, 1, 150, 200))).toBe('政府工作报告')
    expect(textOf(lines, headed(2, 1, 150, 201))).toBe('2026年预算报告')
  })

  it('a heading with a word of titles is before one without', () => {
    const lines = apart('走近东江', '政府工作报告')
    expect(textOf(lines, headed(0), headed(2))).toBe('政府工作报告')
    expect(textOf(lines, headed(0))).toBe('走近东江')
  })
})
