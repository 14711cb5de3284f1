import { describe, expect, it } from 'vitest'
import type { ExplainedName } from '../../model/finding.ts'
import { readReport } from '../compile.ts'
import { ORIGIN, sampleReport } from '../testing/samples.ts'
import { checkReport } from './check.ts'

const check = (source: string, explained: readonly ExplainedName[] = []) =>
  checkReport(source, readReport(source, [], ORIGIN), explained)
const said = (source: string, explained: readonly ExplainedName[] = []) =>
  check(source, explained).map(({ message, suggestion }) => `${message}；${suggestion}`)
const quoted = (source: string) => check(source).map(({ quotation }) => quotation)

describe('what a finding says', () => {
  it.each([
    [
      '落实“三高四新”战略。抓零碳园区。',
      ['1.零碳园区：甲。'],
      '“三高四新”没有列入名词解释；请补充词条；如无需解释，可不作处理',
    ],
    [
      '落实“三高四新”战略。抓零碳园区。锚定“三高四新”。\n实施“三高四新”战略。',
      ['1.零碳园区：甲。'],
      '“三高四新”用了3次，没有列入名词解释；请补充词条；如无需解释，可不作处理',
    ],
    [
      '开展“三改两送一帮”，落实“三改两送两帮”。',
      ['1.“三改两送两帮”：甲。'],
      '“三改两送一帮”没有列入名词解释；请补充词条，或核对是否就是“三改两送两帮”',
    ],
    ['抓落实。', ['1.零碳园区：甲。'], '正文没有用到“零碳园区”；请核对用语或删去词条'],
    [
      '推广碳汇交易。',
      ['1.海洋碳汇交易机制：甲。'],
      '正文没有用到“海洋碳汇交易机制”，最接近的写法是“碳汇交易”；请核对用语或删去词条',
    ],
    [
      '抓零碳园区。',
      ['1.零碳\u200b园\u200d区：甲。'],
      '“零碳园区”里有看不见的字符（U+200B、U+200D）；请把这个名称重新打一遍',
    ],
    [
      '抓零碳园区。',
      ['1.零碳\u200b\u200c园\u200d\u2060\ufeff区：甲。'],
      '“零碳园区”里有看不见的字符（U+200B、U+200C、U+200D、U+2060等）；请把这个名称重新打一遍',
    ],
    [
      '抓甲类园区。抓乙类园区。抓丙类园区。',
      ['1.乙类园区：乙。', '2.丙类园区：丙。', '3.甲类园区：甲。'],
      '词条“甲类园区”的位置与它在正文中首次出现的先后不一致；请移到最前，并相应调整编号',
    ],
    [
      '抓甲类园区。抓乙类园区。抓丙类园区。抓丁类园区。',
      ['1.丙类园区：丙。', '2.甲类园区：甲。', '3.乙类园区：乙。', '4.丁类园区：丁。'],
      '词条“丙类园区”的位置与它在正文中首次出现的先后不一致；请移到“乙类园区”之后，并相应调整编号',
    ],
  ])('names the words and what to do: %s', (body, entries, expected) => {
    expect(said(sampleReport(body, ...entries))).toEqual([expected])
  })

  it('asks whether the body is there where none of four entries is used', () => {
    const entries = ['甲', '乙', '丙', '丁'].map((name, i) => `${i + 1}.${name}类园区：好。`)
    expect(said(sampleReport('抓落实。', ...entries))).toEqual([
      '正文没有用到4条名词解释中的任何一条；请确认报告正文是否完整',
    ])
  })

  it('tells each unused entry where there are but three, or where one is used', () => {
    const entries = ['甲', '乙', '丙', '丁', '戊'].map((name, i) => `${i + 1}.${name}类园区：好。`)
    expect(check(sampleReport('抓落实。', ...entries.slice(0, 3)))).toHaveLength(3)
    expect(check(sampleReport('抓甲类园区。', ...entries))).toHaveLength(4)
  })

  it('keeps the other findings where the body is missing', () => {
    const entries = ['甲', '乙', '丙', '丁'].map((name, i) => `${i + 1}.${name}类园区：好。`)
    const found = check(sampleReport('落实“三高四新”战略。', ...entries))
    expect(found.map(({ code }) => code)).toEqual(['undefined-coinage', 'unused-term'])
  })

  it('counts no other finding among those of unused entries, and drops none', () => {
    const entries = ['1.甲类园区：好。', '2.乙类园区：好。', '3.丙类园区：好。', '5.丁类园区：好。']
    const codes = (body: string) => check(sampleReport(body, ...entries)).map(({ code }) => code)
    expect(codes('抓落实。')).toEqual(['unused-term', 'numbering-gap'])
    expect(codes('抓甲类园区。')).toEqual(['unused-term', 'unused-term', 'numbering-gap', 'unused-term'])
  })

  it('leaves plain quotations alone', () => {
    expect(check(sampleReport('缩短“距离”，抓零碳园区。', '1.零碳园区：甲。'))).toEqual([])
    expect(said(sampleReport('推广“枫桥经验”，抓零碳园区。', '1.零碳园区：甲。'))).toEqual([
      '“枫桥经验”没有列入名词解释；请补充词条；如无需解释，可不作处理',
    ])
  })

  it.each([
    ['a component', '落实“三农”工作。', '1.“三农”：农业、农\u200b村、农民。', '农村'],
    ['a short name', '抓零碳园区。', '1.零\u00ad碳园区：甲。', '零碳园区'],
  ])('names a sign that is not seen in %s', (_, body, entry, name) => {
    expect(said(sampleReport(body, entry)).join('\n')).toContain(`“${name}”里有看不见的字符（U+`)
  })

  it('writes a sign as four digits', () => {
    expect(said(sampleReport('抓零碳园区。', '1.零\u00ad碳园区：甲。')).join('\n')).toContain('（U+00AD）')
  })
})

describe('a name that other reports explain', () => {
  const source = sampleReport('建设飞地园区，落实“三高四新”战略。抓零碳园区。', '1.零碳园区：甲。')
  const compiled = readReport(source, [], ORIGIN)
  const coinage = compiled.graph?.nodes.find(({ attributes }) => attributes.kind === 'coinage')?.key ?? null
  const at = source.indexOf('飞地园区')
  const elsewhere = {
    name: '飞地园区',
    node: null,
    span: { start: at, end: at + 4 },
    told: '可参照乙县的解释',
  }

  it('is told with where it is explained', () => {
    const found = check(source, [elsewhere])
    expect(found[0]).toMatchObject({
      code: 'explained-elsewhere',
      severity: 'info',
      message: '“飞地园区”没有列入名词解释，别的报告有解释',
      suggestion: '可参照乙县的解释',
      quotation: { before: '建设', words: '飞地园区' },
    })
    expect(found.map(({ code }) => code)).toEqual(['explained-elsewhere', 'undefined-coinage'])
  })

  it('is told too where it is a plain quotation', () => {
    const quotation = sampleReport('缩短“距离”，抓零碳园区。', '1.零碳园区：甲。')
    const nodes = readReport(quotation, [], ORIGIN).graph?.nodes ?? []
    const node = nodes.find(({ attributes }) => attributes.kind === 'coinage')?.key ?? null
    const span = { start: quotation.indexOf('距离'), end: quotation.indexOf('距离') + 2 }
    expect(said(quotation, [{ name: '距离', node, span, told: '可参照乙县的解释' }])).toEqual([
      '“距离”没有列入名词解释，别的报告有解释；可参照乙县的解释',
    ])
  })

  it('is told once where it is a coinage too', () => {
    const span = { start: 0, end: 1 }
    expect(said(source, [{ name: '三高四新', node: coinage, span, told: '可参照甲县的解释' }])).toEqual([
      '“三高四新”没有列入名词解释；请补充词条，可参照甲县的解释',
    ])
  })
})

describe('the quotation of a finding', () => {
  it('has whole clauses around the words, at most thirty characters', () => {
    const body =
      '我们坚持稳中求进工作总基调，全面落实新发展理念，加快建设现代化产业体系，落实“三高四新”美好蓝图，' +
      '奋力谱写高质量发展新篇章，为全面建设社会主义现代化新城区作出更大贡献。抓零碳园区。'
    expect(quoted(sampleReport(body, '1.零碳园区：甲。'))).toEqual([
      {
        before: '全面落实新发展理念，加快建设现代化产业体系，落实“',
        words: '三高四新',
        after: '”美好蓝图，奋力谱写高质量发展新篇章，',
      },
    ])
  })

  it('is cut within a clause that is longer, but not within a character', () => {
    const body = `${'甲'.repeat(5)}𠮷${'乙'.repeat(28)}“三高四新”${'丙'.repeat(28)}𠮷${'丁'.repeat(5)}。抓零碳园区。`
    expect(quoted(sampleReport(body, '1.零碳园区：甲。'))).toEqual([
      { before: `${'乙'.repeat(28)}“`, words: '三高四新', after: `”${'丙'.repeat(28)}𠮷` },
    ])
  })

  it('has no more than forty characters of the words', () => {
    const long = '指依托河东新区和湘江西岸两个板块统筹布局先进制造业现代服务业和科技创新平台的综合性园区'
    const [found] = quoted(
      sampleReport('抓零碳园区、飞地园区。', '1.零碳园区：甲。', `3.飞地园区：${long}。`),
    )
    expect(found?.before).toBe('')
    expect(found?.words).toBe(`3.飞地园区：${long}`.slice(0, 40))
  })

  it('has no blanks at its ends and stays in the line', () => {
    const found = quoted(
      '各位代表：\n一、2024年工作安排\n  落实“三高四新”战略  \n抓零碳园区。\n名词解释：\n1.零碳园区：甲。\n',
    )
    expect(found).toEqual([{ before: '落实“', words: '三高四新', after: '”战略' }])
  })
})
