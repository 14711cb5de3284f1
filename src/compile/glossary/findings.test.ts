import { describe, expect, it } from 'vitest'
import { readSample, sampleReport } from '../testing/samples.ts'

const said = (source: string) =>
  readSample(source)
    .diagnostics.filter(({ code }) => !code.includes('unused') && code !== 'no-head')
    .map(({ severity, message, suggestion }) => `${severity} ${message}；${suggestion}`)
const BODY = '推行河长制、林长制、田长制、湖长制。'

describe('what is found of the appendix', () => {
  it.each([
    [
      ['1.河长制：由领导任河长。', '3.林长制：由领导任林长。'],
      'warning 名词解释的编号从1跳到3；请检查是否漏了词条',
    ],
    [
      ['2.河长制：由领导任河长。', '3.林长制：由领导任林长。'],
      'warning 名词解释的编号从0跳到2；请检查是否漏了词条',
    ],
    [['1.河长制：由领导任河长。', '2.“林长制”：'], 'error 词条“林长制”没有解释；请补上冒号后的定义'],
  ])('is told with what to do: %j', (entries, expected) => {
    expect(said(sampleReport(BODY, ...entries))).toEqual([expected])
  })

  it('is nothing where numbers begin anew, or entries have none', () => {
    expect(said(sampleReport(BODY, '1.河长制：由领导任河长。', '2.林长制：由领导任林长。'))).toEqual([])
    expect(said(sampleReport(BODY, '河长制：由领导任河长。', '林长制：由领导任林长。'))).toEqual([])
  })

  it('is that it has no entries, or is not there', () => {
    expect(said(`各位代表：\n一、2024年工作安排\n${BODY}\n名词解释\n略\n`)).toEqual([
      'warning “名词解释”下没有读出词条；请把词条写成“1.名称：解释”，每条一行',
    ])
    expect(said(sampleReport(BODY))).toEqual([
      'warning 没有找到名词解释，图中只有报告的结构；如有附件，请一并放入文本',
    ])
  })

  it('is at the heading or, without one, at the end of the text', () => {
    const headed = `各位代表：\n一、2024年工作安排\n${BODY}\n名词解释\n略\n`
    const at = headed.indexOf('名词解释')
    const spans = (source: string) =>
      readSample(source).diagnostics.flatMap(({ code, span }) => (code === 'no-glossary' ? [span] : []))
    expect(spans(headed)).toEqual([{ start: at, end: at + 4 }])
    const plain = sampleReport(BODY)
    expect(spans(plain)).toEqual([{ start: plain.length, end: plain.length }])
  })
})

describe('an appendix without heading', () => {
  const RUN = ['河长制：由各级领导任河长。', '林长制：由各级领导任林长。', '田长制：由各级领导任田长。']
  const names = (...lines: string[]) =>
    readSample(
      `各位代表：\n一、2024年工作安排\n${BODY}${'抓好各项工作落实。'.repeat(6)}\n${lines.join('\n')}\n`,
    )
      .graph.nodesOf('term')
      .map(({ name }) => name)

  it.each(['附件：', '附：', '谢谢大家！', '让我们奋勇前进！'])('follows %s', (lead) => {
    expect(names(lead, ...RUN)).toEqual(['河长制', '林长制', '田长制'])
  })

  it('follows a mere sentence where its names are quoted', () => {
    expect(names('抓好落实。', ...RUN.map((line) => line.replace(/^(.{3})/u, '“$1”')))).toHaveLength(3)
    expect(names('抓好落实。', ...RUN)).toEqual([])
  })

  it.each([
    ['two entries', RUN.slice(0, 2)],
    [
      'names that the report does not use',
      ['路长制：由领导任路长。', '街长制：由领导任街长。', '链长制：由领导任链长。'],
    ],
    ['definitions too short to be any', ['河长制：好。', '林长制：好。', '田长制：好。']],
  ])('is none of %s', (_, lines) => {
    expect(names('谢谢大家！', ...lines)).toEqual([])
  })

  it('is none that a sentence with a colon announces, or that more text follows', () => {
    expect(names('重点抓好以下制度：', ...RUN)).toEqual([])
    expect(names('谢谢大家！', ...RUN, '东江市人民政府办公室印发通知要求各地抓好落实')).toEqual([])
    expect(names('谢谢大家！', ...RUN, '（此件公开发布）')).toHaveLength(3)
    expect(names('谢谢大家！', ...RUN, '附件2：重点项目')).toHaveLength(3)
  })
})
