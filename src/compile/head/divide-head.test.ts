import { describe, expect, it } from 'vitest'
import { readForm } from '../form.ts'
import { levelledText, printedText } from '../texts.ts'
import { measureHead } from './divide-head.ts'
import type { HeadLine, LineSort } from './head-lines.ts'
import { readTitle } from './read-title.ts'

/**
 * Counts the lines of the head, and those of the web page before it.
 *
 * @param levels The rank of the document's own heading that each line is; 0 where it is none.
 */
function measure(lines: readonly string[], goesOn = false, levels: readonly number[] = []): number[] {
  let start = 0
  const blocks = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  const source = levelledText(printedText(lines.join('\n')), [])
  const marks = levels.flatMap((level, at) => {
    const span = blocks[at]
    return level > 0 && span ? [{ kind: 'heading' as const, level, span }] : []
  })
  const { page, head } = measureHead({ source, blocks, form: readForm(marks), goesOn })
  return [page, head]
}

describe('the head of a report', () => {
  it.each([
    [['政府工作报告', '东江市市长王某某', '各位代表：', '抓好落实。'], 0, 2],
    [['来源：东江市政府网', '政府工作报告', '各位代表：'], 1, 2],
    [['大小', '政府工作报告', '各位代表：'], 1, 2],
    [['来源：东江市政府网', '各位代表：'], 1, 1],
    [['政府工作报告', '本报记者李某摄', '东江市市长王某某', '各位代表：'], 0, 3],
    [
      ['政府工作报告', '（2026年1月8日在东江市第六届人民代表大会第四次会议上）：', '王某某', '各位代表：'],
      0,
      3,
    ],
    [['政府工作报告', '各位代表，现在我报告工作。', '东江市市长王某某'], 0, 1],
    [['政府工作报告', '抓好落实。'], 0, 1],
    [['政府工作报告', '东江发展纪实', '抓好落实。'], 0, 1],
    [['东江发展纪实', '抓好落实。'], 0, 0],
    [['政府工作报告', '一、2025年工作回顾', '抓好落实。'], 0, 1],
    [['东江市河道管理条例', '（2026年1月8日通过）', '第一章总则', '第一条为了'], 0, 2],
    [['东江市河道管理条例', '目录', '第一章总则'], 0, 1],
    [['GB/T12345—2020', '要素编码规则', '1范围', '本文件规定'], 0, 2],
    [['政府工作报告', '抓'.repeat(91)], 0, 1],
    [['政府工作报告', '东江市市长王某某'], 0, 0],
  ])('of %j', (lines, page, head) => {
    expect(measure(lines)).toEqual([page, head])
  })

  it.each([
    [['东江', '政府工作报告', '各位代表：'], 1, 2],
    [['东江县', '政府工作报告', '各位代表：'], 0, 2],
    [['来源：东江市政府网', '东区', '东江发展纪实', '抓好落实。'], 1, 1],
    [['来源：东江市政府网', '政府工作报告'], 0, 0],
  ])('begins behind the lines of the web page: %j', (lines, page, head) => {
    expect(measure(lines)).toEqual([page, head])
  })

  it.each(['各位来宾：', '各位代表，现在我报告工作。', '尊敬的各位领导、各位来宾、各位朋友、同志们：'])(
    'is all that stands before a salutation: %s',
    (salutation) => {
      expect(measure(['政府工作报告', '东江发展纪实', salutation])).toEqual([0, 2])
    },
  )

  it.each([
    ['an article', '第一条为了管水'],
    ['a foreword', '目录'],
    ['a heading', '一、2025年工作回顾'],
    ['a sentence', '现在报告工作。'],
    ['a sentence of the session', '东江市第六届人民代表大会第四次会议（例会）今天开幕。'],
    ['an open bracket that announces', '（摘要如下：'],
    ['a line too long', '抓'.repeat(91)],
  ])('ends before %s, whatever follows', (_, line) => {
    expect(measure(['政府工作报告', line, '东江市市长王某某', '抓好落实。'])).toEqual([0, 1])
  })

  it.each([
    ['a long line', '抓'.repeat(90)],
    ['a number without heading', '1范围'],
    ['another line', '东江发展纪实'],
  ])('goes on behind %s to its last line', (_, line) => {
    expect(measure(['政府工作报告', line, '东江市市长王某某', '抓好落实。'])).toEqual([0, 3])
  })

  it.each([
    ['of the web page', '来源：'],
    ['of a picture', '市长王某某作政府工作报告。'],
    ['that publishes a law', '本办法已经市人民政府审议通过，现予公布。'],
  ])('goes on behind a line %s, though that ends like a sentence', (_, line) => {
    expect(measure(['政府工作报告', line, '东江发展纪实', '各位代表：'])).toEqual([0, 3])
  })

  it.each([
    ['lower than one before', [1, 2], [0, 1]],
    ['as high as the one before', [1, 1], [0, 3]],
    ['higher than the one before', [2, 1], [0, 3]],
    ['the first of all', [0, 2], [0, 3]],
  ])('ends before a heading of the document that is %s', (_, levels, expected) => {
    const lines = ['政府工作报告', '东江发展纪实', '东江市市长王某某', '抓好落实。']
    expect(measure(lines, false, levels)).toEqual(expected)
  })

  it('ends before a lower heading whatever stands before the higher one, but not before its own issuer', () => {
    const page = ['来源：东江市政府网', '政府工作报告', '东江发展纪实', '东江市市长王某某', '抓好落实。']
    expect(measure(page, false, [0, 1, 2])).toEqual([1, 2])
    expect(measure(['政府工作报告', '东江市水利局', '抓好落实。'], false, [1, 2])).toEqual([0, 2])
  })

  it('may be all there is before an appendix', () => {
    expect(measure(['东江发展纪实'], true)).toEqual([0, 0])
    expect(measure(['政府工作报告', '东江市市长王某某'], true)).toEqual([0, 2])
  })

  it('is not looked for in more than forty lines', () => {
    const lines = (count: number) => [...Array<string>(count).fill('东江发展纪实'), '各位代表：']
    expect(measure(lines(39))[1]).toBe(39)
    expect(measure(lines(40))[1]).toBe(0)
  })
})

describe('the title', () => {
  const title = (lines: readonly (readonly [LineSort, string])[], headed = -1) => {
    const read = lines.map(
      ([sort, text], at): HeadLine => ({
        sort,
        text,
        print: text,
        span: { start: at * 100, end: at * 100 + text.length },
      }),
    )
    const mark = read[headed]
    const form = readForm(mark ? [{ kind: 'heading', level: 1, span: mark.span }] : [])
    return readTitle(read, form)?.text ?? null
  }

  it.each([
    [
      '关于2025年计划执行情况的报告',
      [
        ['other', '关于2025年计划'],
        ['other', '执行情况的报告'],
      ],
    ],
    [
      '东江市政府工作报告',
      [
        ['other', '东江市'],
        ['other', '政府工作报告'],
      ],
    ],
    [
      '政府工作报告',
      [
        ['other', '关于河长制'],
        ['other', '政府工作报告'],
      ],
    ],
    [
      '政府工作报告',
      [
        ['other', '政府工作报告'],
        ['other', '东江发展纪实'],
      ],
    ],
    ['政府工作报告', [['other', '政府工作报告[1]']]],
    ['政府工作报告', [['other', '政府工作报告①']]],
    [
      '工作总结',
      [
        ['name', '王某某'],
        ['name', '工作总结'],
      ],
    ],
    [
      '东江市财政局2025年部门预算',
      [
        ['issuer', '东江市财政局'],
        ['other', '2025年部门预算'],
      ],
    ],
    [
      '政府工作报告',
      [
        ['issuer', '东江市人民政府'],
        ['other', '政府工作报告'],
      ],
    ],
    [
      '东江市政府工作报告',
      [
        ['other', '政府工作报告'],
        ['session', '第四次会议'],
        ['other', '东江市政府工作报告'],
      ],
    ],
    [
      '政府工作报告',
      [
        ['other', '政府工作报告'],
        ['session', '第四次会议'],
        ['other', '东江市预算报告'],
      ],
    ],
  ] as const)('is %s', (expected, lines) => {
    expect(title(lines)).toBe(expected)
  })

  it.each([
    ['a sentence', '现在作政府工作报告。'],
    ['a heading of the body', '前言'],
    ['longer than ninety characters', `${'东'.repeat(87)}工作报告`],
    ['without a word of its sort', '东江发展纪实'],
  ])('is not %s', (_, line) => {
    expect(title([['other', line]])).toBeNull()
  })

  it('is not the line of another sort', () => {
    expect(
      title([
        ['session', '会议报告'],
        ['page', '工作报告'],
        ['speaker', '报告人李某'],
      ]),
    ).toBeNull()
  })

  it('is the document’s own heading before any other', () => {
    const lines = [
      ['other', '政府工作报告'],
      ['session', '第四次会议'],
      ['other', '东江市预算报告'],
    ] as const
    expect(title(lines, 2)).toBe('东江市预算报告')
    expect(title([['other', '东江发展纪实']], 0)).toBe('东江发展纪实')
  })
})
