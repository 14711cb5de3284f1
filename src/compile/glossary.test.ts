import { describe, expect, it } from 'vitest'
import { readSample, sampleReport } from './testing.ts'

function entriesOf(source: string): string[] {
  const { graph } = readSample(source)
  return graph.nodesOf('term').map(({ number, label, definition }) => `${number} ${label} = ${definition}`)
}

const BODY = '一、工作安排\n抓工作。\n'

describe('the glossary', () => {
  it.each([
    '名词解释',
    '名词解释：',
    '名 词 解 释',
    '附件2 名词解释',
    '附件2\n名词解释',
    '附件\n《政府工作报告》有关内容名词注释',
    '注释',
    '有关名词解释',
    '名词术语解释',
    '政府工作报告相关词语解释',
    '报告中有关名词解释（按出现顺序排列）',
    '【名词解释】',
    '三、名词解释',
    '附：专业术语说明',
  ])('opens with the heading %j', (heading) => {
    expect(entriesOf(`${BODY}${heading}\n1.“两新”：甲。`)).toEqual(['1 “两新” = 甲。'])
  })

  it.each([
    ['1.“两新”：甲。', '1 “两新” = 甲。'],
    ['3．10种有色金属：铜、铅。', '3 10种有色金属 = 铜、铅。'],
    ['1、“两新”:即甲。', '1 “两新” = 即甲。'],
    ['[3]都谷极：甲。', '3 都谷极 = 甲。'],
    ['［15］两新：\n甲。', '15 两新 = 甲。'],
    ['①两新：甲。', '① 两新 = 甲。'],
    ['注1：两新：甲。', '1 两新 = 甲。'],
    ['（一）两新：甲。', '一 两新 = 甲。'],
    ['一、两新：甲。', '一 两新 = 甲。'],
    ['1.两新是指甲，即：乙。', '1 两新 = 是指甲，即：乙。'],
    ['1.两新——甲，即：乙。', '1 两新 = 甲，即：乙。'],
    ['1 两新：甲。', '1 两新 = 甲。'],
    ['10 种有色金属：甲。', 'null 10 种有色金属 = 甲。'],
    ['六个攻坚行动：甲。', 'null 六个攻坚行动 = 甲。'],
    ['1.香零山路（一期）：甲路--乙路。', '1 香零山路（一期） = 甲路--乙路。'],
    ['1.“双碳”是指甲和乙。', '1 “双碳” = 是指甲和乙。'],
  ])('reads the entry %j', (line, entry) => {
    expect(entriesOf(`${BODY}名词解释\n${line}`)).toEqual([entry])
  })

  it('joins a definition that is broken over lines', () => {
    expect(entriesOf(`${BODY}名词解释\n1.甲区：第一行，\n第二行。\n\n2.乙区：乙。`)).toEqual([
      '1 甲区 = 第一行，第二行。',
      '2 乙区 = 乙。',
    ])
  })

  it('joins the last definition too, where the others end with a full stop', () => {
    expect(entriesOf(`${BODY}名词解释\n1.甲区：\n甲。\n2.乙区：第一行，\n第二行\n完。\n以上。`).at(-1)).toBe(
      '2 乙区 = 第一行，第二行完。',
    )
  })

  it('takes a list within a definition for no entries', () => {
    expect(
      entriesOf(`${BODY}名词解释\n[1]甲区：包括\n1.一部分：甲。\n2.二部分：乙。\n[2]乙区：乙。`),
    ).toHaveLength(2)
  })

  it('ends before the foot of a page and before another appendix', () => {
    const { graph } = readSample(`${BODY}名词解释\n1.甲区：甲。\n扫一扫在手机打开当前页\n主办单位：某办公室`)
    expect(graph.nodesOf('term')).toHaveLength(1)
    expect(graph.attributes.skipped.filter(({ reason }) => reason === 'chrome')).toHaveLength(2)
    const other = readSample(`${BODY}名词解释\n1.甲区：甲。\n附件\n2025年十件实事\n一、稳就业\n稳就业。`)
    expect(other.graph.nodesOf('section').map(({ address, label }) => `${address} ${label}`)).toEqual([
      '1 工作安排',
      '2 2025年十件实事',
      '2.1 稳就业',
    ])
  })

  it('gives each of joined names a node with the whole definition and its own part', () => {
    const text = sampleReport('（一）抓“两重”“两新”。抓好。', '1.“两重”、“两新”：重大战略实施，设备更新。')
    const { graph } = readSample(text)
    const parts = graph.nodesOf('term').map(({ key, label, definition, partSpan }) => ({
      key,
      label,
      definition,
      part: partSpan && text.slice(partSpan.start, partSpan.end),
    }))
    expect(parts).toEqual([
      {
        key: 'term/liangzhong',
        label: '“两重”',
        definition: '重大战略实施，设备更新。',
        part: '重大战略实施',
      },
      { key: 'term/liangxin', label: '“两新”', definition: '重大战略实施，设备更新。', part: '设备更新' },
    ])
  })

  it('takes one quotation with a comma for one name', () => {
    expect(entriesOf(`${BODY}名词解释\n1.“五统一、一开放”：甲。\n2.招“小商”、建“微工厂”：乙。`)).toHaveLength(
      2,
    )
  })

  it('reports an entry without definition and a name defined differently as errors', () => {
    const { diagnostics } = readSample(
      `${BODY}抓甲区乙区。\n名词解释\n1.甲区工程：\n2.乙区工程：乙。\n4.乙区工程：丙。`,
    )
    expect(
      diagnostics.filter(({ code }) => code !== 'unused-term').map((one) => [one.code, one.severity]),
    ).toEqual([
      ['entry-without-definition', 'error'],
      ['numbering-gap', 'warning'],
      ['duplicate-term', 'error'],
    ])
  })

  it('says where a heading stands without entries', () => {
    const source = `${BODY}名词解释：\n`
    const [found] = readSample(source).diagnostics
    expect([found?.code, found && source.slice(found.span.start, found.span.end)]).toEqual([
      'no-glossary',
      '名词解释：',
    ])
  })

  it('takes a name that is defined twice for used where one of its entries is', () => {
    const { diagnostics } = readSample(
      sampleReport('建设零碳园区。', '1.零碳园区：甲。', '2.“零碳”园区：甲。'),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-term'])
  })

  it('names a term that the body never uses, with the nearest wording', () => {
    const { diagnostics } = readSample(sampleReport('建设产业园。', '1.重点产业园：甲。'))
    expect(diagnostics.map(({ code, message }) => [code, message.includes('产业园')])).toEqual([
      ['unused-term', true],
    ])
  })
})
