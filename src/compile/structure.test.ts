import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import { checkLines, checkReadable, readStructure } from './structure.ts'
import { printedText } from './texts.ts'

const reportOf = (text: string) => ({ printed: printedText(text), marks: [] })
const structureOf = (text: string) => readStructure(reportOf(text))

/** A text of so many lines, each as long as the first. */
const linesOf = (line: string, count: number) => `${line}\n`.repeat(count)

describe('checkLines', () => {
  it('refuses a long text of tiny lines, and says how many there are', () => {
    const text = linesOf('张某某', 75_000)
    expect(checkLines(reportOf(text))).toEqual({
      code: 'tiny-lines',
      severity: 'error',
      message: '文中有 75001 行，平均一行不到 12 个字，不像一份报告',
      suggestion: '请确认文件不是名单或数据，也没有把一句话断成许多行',
      span: { start: 0, end: 300_000 },
    })
  })

  it.each([
    ['a shorter text of tiny lines', linesOf('张某某', 74_999)],
    ['a long text of longer lines', linesOf('抓好各项工作，落实见效。', 30_000)],
    ['a long text in one line', '抓'.repeat(300_000)],
  ])('takes %s', (_, text) => {
    expect(checkLines(reportOf(text))).toBeNull()
  })

  it('takes tiny lines of a document with a form: they may be cells', () => {
    const cell = {
      kind: 'cell',
      span: { start: 0, end: 3 },
      table: 0,
      row: 0,
      column: 0,
      isHeader: false,
    } as const
    expect(checkLines({ ...reportOf(linesOf('张某某', 75_000)), marks: [cell] })).toBeNull()
  })
})

describe('checkReadable', () => {
  it('refuses a text of paragraphs alone', () => {
    const text = '今天天气很好。\n我们去公园玩。'
    expect(checkReadable(structureOf(text))).toEqual({
      code: 'not-a-report',
      severity: 'error',
      message: '文中既没有“一、”“（一）”这样的标题，也没有名词解释',
      suggestion: '请确认这是一份报告的全文',
      span: { start: 0, end: text.length },
    })
  })

  it.each([
    ['a heading', '一、工作安排\n抓好工作。'],
    ['items alone', '要抓好两件事。\n一是抓投资。\n二是抓消费。'],
    ['a glossary alone', '抓好“两园”建设。\n名词解释\n1.“两园”：东园、西园。'],
  ])('takes a text with %s', (_, text) => {
    expect(checkReadable(structureOf(text))).toBeNull()
  })
})

describe('readStructure', () => {
  const REPEATED = Array.from(
    { length: 20 },
    (_, n) =>
      `第${'一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'[n]}件大事办得很好，群众十分满意，${'各界普遍认可，'.repeat(n % 4)}值得总结。`,
  )

  it('says why each part that belongs to no block is left out', () => {
    const text = [
      '石坪县政府工作报告',
      '目录',
      '一、上年工作回顾……………2',
      '二、今年工作安排……………5',
      '一、上年工作回顾',
      '一年来，全县上下齐心协力，办成了许多大事。[bookmark: a]',
      '二、今年工作安排',
      '抓好“两园”建设。',
      '名词解释',
      '1.“两园”：东园、西园。',
      '【打印本页】【关闭窗口】',
    ].join('\n')
    const { skipped, source } = structureOf(text)
    expect(
      skipped.flatMap((span) =>
        span.reason === 'blank' ? [] : [`${span.reason} ${sliceSpan(text, span).trim()}`],
      ),
    ).toEqual([
      'head 石坪县政府工作报告',
      'contents 目录',
      'contents 一、上年工作回顾……………2',
      'contents 二、今年工作安排……………5',
      'artefact [bookmark: a]',
      'glossary-heading 名词解释',
      'chrome 【打印本页】【关闭窗口】',
    ])
    expect(source).toHaveLength(text.length)
  })

  it('reads a report that is printed twice once', () => {
    const body = ['一、上年工作回顾', ...REPEATED, '二、今年工作安排', '抓好各项工作，办好民生实事。']
    const { outline, skipped, lines } = structureOf([...body, ...body].join('\n'))
    expect(outline.blocks.filter(({ kind }) => kind === 'section')).toHaveLength(2)
    expect(skipped.filter(({ reason }) => reason === 'repeat')).toHaveLength(body.length)
    expect(lines).toHaveLength(body.length)
  })
})
