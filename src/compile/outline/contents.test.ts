import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readForm } from '../form.ts'
import { levelled } from '../testing/samples.ts'
import { readBlocks } from './blocks.ts'
import { findContents } from './contents.ts'

const BODY = [
  '各位代表：',
  '现在，我向大会报告工作，请予审议。',
  '一、上年工作回顾',
  '一年来，全县上下齐心协力，办成了许多大事。',
  '二、今年工作安排',
  '（一）培育产业。建好两个园区，引进十家企业。',
  '（二）办好实事。新建三所学校，改造五条道路。',
  '名词解释',
  '1.“双园联动”：两个园区联动发展。',
]

function contentsOf(text: string): string[] {
  const source = levelled(text)
  const found = findContents(source, readBlocks(source), readForm([]))
  return [...found].map((span) => sliceSpan(source, span))
}

describe('findContents', () => {
  it.each([
    ['dots', '目　录', ['一、上年工作回顾……………2', '二、今年工作安排……………5', '名词解释……………9']],
    [
      'full stops',
      '目录',
      ['一、上年工作回顾.......... 2', '（一）培育产业.......... 5', '名词解释..........9'],
    ],
    ['middle dots', '目 次', ['一、上年工作回顾··············2', '二、今年工作安排··············（5）']],
    ['tabs', '目录', ['一、上年工作回顾\t2', '二、今年工作安排\t5', '名词解释\t9']],
    ['blanks', '【目录】', ['一、上年工作回顾    -2-', '二、今年工作安排    -5-']],
    ['page words', '目录', ['一、上年工作回顾 第2页', '二、今年工作安排 第5页']],
    ['brackets', '目录', ['一、上年工作回顾（2）', '二、今年工作安排（5）']],
    ['glued numbers', '目录', ['一、上年工作回顾2', '二、今年工作安排5', '名词解释9']],
    [
      'no pages',
      '目录',
      ['一、上年工作回顾', '二、今年工作安排', '（一）培育产业', '（二）办好实事', '名词解释'],
    ],
    ['pages in lines of their own', '目录', ['一、上年工作回顾', '2', '二、今年工作安排', '5']],
    ['another wording in one line', '目录', ['一、上年工作回顾', '二、今年主要工作', '名词解释']],
    ['Roman pages', 'CONTENTS', ['前言………………Ⅰ', '一、上年工作回顾…………1']],
    ['no heading, but dots', '', ['一、上年工作回顾………2', '二、今年工作安排………5', '附录………12']],
    ['no heading and no pages', '', ['一、上年工作回顾', '二、今年工作安排', '名词解释']],
    [
      "Word's fields",
      '',
      [
        'TOC \\o “1-3” \\h \\z \\u',
        '一、上年工作回顾 PAGEREF _Toc123 \\h 2',
        'HYPERLINK \\l “_Toc124” 二、今年工作安排 PAGEREF _Toc124 \\h 5',
      ],
    ],
  ])('finds a table with %s', (_, heading, table) => {
    const lines = heading === '' ? table : [heading, ...table]
    const text = ['石坪县政府工作报告', '县长 某某', ...lines, ...BODY].join('\n')
    expect(contentsOf(text)).toEqual(lines)
    expect(contentsOf([...lines, ...BODY].join('\n'))).toEqual(lines)
    expect(contentsOf([BODY[0], ...lines, ...BODY.slice(1)].join('\n'))).toEqual(lines)
  })

  it('does not join lines of a wrapped text that dots and a page fill', () => {
    const table = ['一、上年工作回顾…………………………………2', '附录………………………………………………………9']
    const body = Array.from({ length: 24 }, () => '抓好各项工作落实推动全县高质量发展迈出坚实步伐')
    expect(contentsOf(['目录', ...table, ...body, '二、完。'].join('\n'))).toEqual(['目录', ...table])
  })

  it('ends a table of a law before its first chapter, though sections have one name in two chapters', () => {
    const table = ['目录', '第一章 总则', '第一节 一般规定', '第二章 监管', '第一节 一般规定', '第三章 附则']
    const body = [
      '第一章 总则',
      '第一节 一般规定',
      '第一条 为了规范停车，制定本条例。',
      '第二章 监管',
      '第一节 一般规定',
      '第二条 主管部门负责监管。',
      '第三章 附则',
      '第三条 本条例自公布之日起施行。',
    ]
    expect(contentsOf(['某市停车条例', ...table, ...body].join('\n'))).toEqual(table)
  })

  it.each([
    [
      'headings that two parts share',
      '一、上年执行情况\n（一）一般公共预算\n1.收入情况\n收入增长百分之五。\n二、今年预算草案\n（一）一般公共预算\n1.收入情况\n预计增长百分之六。',
    ],
    [
      'a title that is printed twice',
      '石坪县政府工作报告\n县长 某某\n石坪县政府工作报告\n县长 某某\n一、工作安排\n抓好工作。',
    ],
    [
      'rows of a table',
      '一、指标\n指标如下。\n生产总值\t1500\n财政收入\t120\n常住人口\t45\n二、措施\n抓好落实。',
    ],
    ['a text that refers to a page', '一、工作\n见第 PAGEREF _Ref5 \\h 2 页\n二、安排\n抓好落实。'],
    ['a quotation with dots', '一、工作\n我们要……\n二、安排\n继续……\n抓好落实。'],
    ['one heading that recurs', '一、工作要求\n二、工作安排\n抓好落实。\n一、工作要求\n提高认识。'],
  ])('takes no line of %s', (_, text) => {
    expect(contentsOf(text)).toEqual([])
  })

  it('ends a table at the first sentence, and after three lines that nothing tells of', () => {
    const known = ['一、上年工作回顾', '二、今年工作安排']
    const others = ['甲乡工作', '乙乡工作', '丙乡工作']
    const body = [...known, '抓好。']
    expect(contentsOf(['目录', ...known, '现在，报告工作。', ...body].join('\n'))).toEqual(['目录', ...known])
    const [first, second] = known
    expect(contentsOf(['目录', first, ...others.slice(1), second, '请看。', ...body].join('\n'))).toEqual([
      '目录',
      first,
      ...others.slice(1),
      second,
    ])
    expect(contentsOf(['目录', first, ...others, second, '请看。', ...body].join('\n'))).toEqual([
      '目录',
      first,
    ])
  })

  it('finds no single line with dots and a page, and no two without words', () => {
    expect(contentsOf(['一、工作安排', '甲……………2', '抓好落实。'].join('\n'))).toEqual([])
    expect(contentsOf(['一、工作安排', '……………2', '……………3', '抓好落实。'].join('\n'))).toEqual([])
    expect(contentsOf(['一、工作安排', '甲……………2', '乙……………3', '抓好落实。'].join('\n'))).toEqual([
      '甲……………2',
      '乙……………3',
    ])
  })

  it('finds what the form says is a line of contents', () => {
    const source = levelled('前言\n抓好落实。')
    const form = readForm([{ kind: 'contents', span: { start: 0, end: 2 } }])
    expect([...findContents(source, readBlocks(source), form)]).toEqual([{ start: 0, end: 2 }])
  })

  it('takes the heading of a table alone where nothing of one follows', () => {
    expect(contentsOf('石坪县规划\n目录\n现在，我报告工作。\n一、工作安排\n抓好。')).toEqual(['目录'])
  })

  const long = (count: number) => '长'.repeat(count)
  const TWO = ['一、甲', '抓好。', '二、乙', '抓好。']
  const countIn = (...lines: string[]) => contentsOf(lines.join('\n')).length

  it.each([
    ['of eighty characters, with a blank before its page', [`一、${long(76)}\t5`, '二、乙\t6'], 3],
    ['of more', [`一、${long(77)}\t5`, '二、乙\t6'], 1],
    ['of two hundred and forty, with dots before its page', [`一、${long(235)}……5`], 2],
    ['of more, with dots', [`一、${long(236)}……5`], 1],
    ['without a number, which has a page', ['前言\t1'], 1],
    ['with a number, which has a page', ['一、前言\t1'], 2],
    ['without a number, after others', ['一、前言\t1', '附则\t2'], 3],
    ['without Chinese words, after others', ['一、前言\t1', 'ABC\t2'], 2],
    ['that is a page alone', ['12'], 2],
    ['before a page alone', ['甲乡', '12'], 3],
    ['of dots and a page alone', ['……1'], 2],
    ['that is a sentence with dots and a page', ['一、甲……1', '请看。……2'], 3],
  ])('has under its heading a line %s', (_, lines, count) => {
    expect(countIn('目录', ...lines, '请看。')).toBe(count)
  })

  it.each(['请看：', '请看；', '请看！', '请看。', '各位代表：', long(81)])(
    'ends before the sentence %s',
    (line) => {
      expect(countIn('目录', '一、甲', line, ...TWO)).toBe(2)
    },
  )

  it('has lines that stand again in the same order alone', () => {
    expect(contentsOf(['目录', '二、乙', '一、甲', ...TWO].join('\n'))).toEqual(['目录', '二、乙'])
    expect(contentsOf(['目录', '一、甲', '二、乙', ...TWO].join('\n'))).toEqual(['目录', '一、甲', '二、乙'])
    expect(contentsOf(['二、乙', '一、甲', ...TWO].join('\n'))).toEqual([])
  })

  it('is found whatever signs its lines are printed with', () => {
    const table = ['一、甲工作、乙工作', '二、乙（丙）']
    const body = ['一、甲工作乙工作', '好。', '二、乙丙。好。']
    expect(contentsOf(['目录', ...table, ...body].join('\n'))).toEqual(['目录', ...table])
  })

  it('has a heading of at most forty characters', () => {
    expect(countIn(`目${' '.repeat(38)}录`, '请看。')).toBe(1)
    expect(countIn(`目${' '.repeat(39)}录`, '请看。')).toBe(0)
  })

  it.each([
    ['begins the text', [], 2],
    ['follows a cover', ['封面'], 2],
    ['follows a heading', ['（一）丙'], 0],
    ['follows a cover of a hundred and ninety-eight lines', Array<string>(198).fill('封面'), 2],
    ['follows a longer one', Array<string>(199).fill('封面'), 0],
  ])('without a heading is found where it %s', (_, cover, count) => {
    expect(countIn(...cover, '一、甲', '二、乙', ...TWO)).toBe(count)
  })

  it('without a heading ends at a salutation, has two lines, and text between those that stand again', () => {
    expect(countIn('一、甲', '二、乙', '各位代表：', ...TWO)).toBe(2)
    expect(countIn('一、甲', '各位代表：', '二、乙', ...TWO)).toBe(0)
    expect(countIn('一、甲', '二、乙', '一、甲', '二、乙', '抓好。')).toBe(0)
    expect(countIn('一、甲', '一、甲', '抓好。')).toBe(0)
  })

  it('ends where the first of its lines stands again, whatever follows there', () => {
    const body = ['一、甲', '附表……9', '抓好。', '二、乙', '抓好。']
    for (const page of ['', '……2', '\t2', ' （2）'])
      expect(countIn('目录', `一、甲${page}`, `二、乙${page}`, ...body)).toBe(3)
    expect(countIn('目录', '一、甲', '二、乙', '一、甲', '附表……9', '二、乙', '抓好。')).toBe(3)
    expect(countIn('目录', '一、甲', '二、乙', ...TWO, '一、甲', '抓好。')).toBe(3)
    expect(countIn('一、甲', '二、乙', ...TWO, '一、甲', '抓好。')).toBe(2)
  })

  it('may stand behind the first sentence under its heading, and only there', () => {
    expect(countIn('封面。', '目录', '一、甲', '二、乙', ...TWO)).toBe(3)
    expect(countIn('封面。', '一、甲', '二、乙', ...TWO)).toBe(0)
  })

  it.each([
    [
      'headings that run on in the body',
      ['（一）甲', '（二）乙'],
      ['（一）甲。抓好。', '（二）乙。抓好。'],
      3,
    ],
    ['a heading of eighty characters', [long(80)], ['好。', long(80), '好。'], 2],
    ['no heading in Latin letters', ['Foreword'], ['好。', 'Foreword', '好。'], 1],
    ['no line that only ends in a page within it', [`一、${long(235)}……5长长`], ['好。'], 1],
  ])('has %s', (_, table, body, count) => {
    expect(countIn('目录', ...table, ...body)).toBe(count)
  })

  it('may be all there is', () => {
    expect(countIn('甲……2', '乙……3')).toBe(2)
    expect(countIn('一、IT产业', '抓好。')).toBe(0)
  })

  it.each([
    [
      'in another order',
      ['二、乙', '一、甲', '三、丙', '一、甲', '好。', '二、乙', '好。', '三、丙', '好。'],
    ],
    ['with one between that does not', ['一、甲', '丙', '二、乙', ...TWO]],
    ['with a sentence before alone', ['一、甲', '二、乙', '好。', '一、甲', '二、乙', '好。']],
    ['with a salutation among them', ['一、甲', '各位代表：', '一、甲', '好。', '各位代表：', '好。']],
  ])('is none of lines that stand again %s', (_, lines) => {
    expect(countIn(...lines)).toBe(0)
  })

  it('is fast where a heading stands many times', () => {
    const text = `目录\n${'一、同一标题\n二、另一标题\n'.repeat(5000)}`
    const begun = performance.now()
    contentsOf(text)
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})
