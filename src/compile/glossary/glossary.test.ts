import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readSample, sampleReport } from '../testing/samples.ts'

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
    '（名词解释）',
    '《关于某某区2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告》名词解释',
    '名词解释\n（按报告中出现的先后排列）',
    '附注：',
    '名词解释：\n一、综合类',
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
    ['１．“双碳”：甲。', '１ “双碳” = 甲。'],
    ['1）“双碳”：甲。', '1 “双碳” = 甲。'],
    ['^[1]“双碳”：甲。', '1 “双碳” = 甲。'],
    ['⒈“双碳”：甲。', '⒈ “双碳” = 甲。'],
    ['¹双碳：甲。', '¹ 双碳 = 甲。'],
    ['1.\n“双碳”：甲。', '1 “双碳” = 甲。'],
    ['1.“双碳”（第3页）：甲。', '1 “双碳” = 甲。'],
    ['1.第3页，“双碳”：甲。', '1 “双碳” = 甲。'],
    ['1.“双碳”　甲和乙。', '1 “双碳” = 甲和乙。'],
    ['1\t双碳目标\t甲和乙。', '1 双碳目标 = 甲和乙。'],
    ['名词\t解释\n双碳目标\t甲：和乙目标之类。', 'null 双碳目标 = 甲：和乙目标之类。'],
    ['1.“双碳”，即甲和乙。', '1 “双碳” = 即甲和乙。'],
    ['1.“四上”企业，规模以上企业。', '1 “四上”企业 = 规模以上企业。'],
    ['【河长制】由河长负责。', 'null 河长制 = 由河长负责。'],
    ['“双碳”\n甲和乙。', 'null “双碳” = 甲和乙。'],
    ['双碳目标是指甲和乙。', 'null 双碳目标 = 是指甲和乙。'],
    ['1.双碳∶甲。', '1 双碳 = 甲。'],
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

  it.each([
    ['a number printed twice', '1.甲区：甲。\n1.乙区：乙。\n2.丙区：丙。', ['1 甲区', '1 乙区', '2 丙区']],
    ['a wrong number', '1.甲区：甲。\n21.乙区：乙。\n3.丙区：丙。', ['1 甲区', '21 乙区', '3 丙区']],
    ['a lost number', '1.甲区：甲。\n“乙区”：乙。\n3.丙区：丙。', ['1 甲区', 'null “乙区”', '3 丙区']],
    ['groups', '一、综合\n1.甲区：甲。\n二、产业\n2.乙区：乙。', ['1 甲区', '2 乙区']],
    ['groups that begin anew', '一、综合\n1.甲区：甲。\n二、产业\n1.乙区：乙。', ['1 甲区', '1 乙区']],
    ['entries in one line', '1.甲区：甲。2.乙区：乙。3.丙区：丙。', ['1 甲区', '2 乙区', '3 丙区']],
    ['the first in the heading’s line', '\n1.甲区：甲。\n2.乙区：乙。', ['1 甲区', '2 乙区']],
    ['a line that speaks of printing', '1.甲区：\n一键打印\n甲。\n2.乙区：乙。', ['1 甲区', '2 乙区']],
  ])('goes on over %s', (_, lines, entries) => {
    const heading = lines.startsWith('\n') ? '名词解释：' : '名词解释\n'
    const found = readSample(`${BODY}${heading}${lines.trim()}`).graph.nodesOf('term')
    expect(found.map(({ number, label }) => `${number} ${label}`)).toEqual(entries)
  })

  it('counts no number of a list within a definition as an entry', () => {
    const lines = '1.甲区：甲。\n2.乙区：包括\n1.一部分：甲；\n2.二部分：乙；\n3.三部分：丙。\n3.丙区：丙。'
    const found = readSample(`${BODY}名词解释\n${lines}`).graph.nodesOf('term')
    expect(found.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 甲区', '2 乙区', '3 丙区'])
  })

  it('is 名词解释 before an explanation of indicators', () => {
    const other = '附件1\n指标解释\n1.甲率：甲。\n2.乙率：乙。\n3.丙率：丙。\n'
    expect(entriesOf(`${BODY}${other}附件2\n名词解释\n1.甲区：甲。\n2.乙区：乙。`)).toHaveLength(2)
  })

  it('ends within a line where the page around the report runs on', () => {
    expect(
      entriesOf(`${BODY}名词解释\n1.甲区：甲。\n2.乙区：乙。扫一扫在手机打开当前页主办单位：某办`).at(-1),
    ).toBe('2 乙区 = 乙。')
  })

  it.each([
    '附件3：实事清单\n1.养老：甲。\n2.教育：乙。\n3.交通：丙。\n4.医疗：丁。',
    '附件3\n实事清单\n1.养老：甲。\n2.教育：乙。\n3.交通：丙。',
    '实事清单\n1.养老：甲。\n2.教育：乙。\n3.交通：丙。',
    '相关报道：\n1.会议召开\n2.报告全文\n3.报告解读：新在哪里',
    '扫一扫在手机打开\n打印\n3.上一篇：甲',
  ])('ends before another list: %j', (text) => {
    expect(entriesOf(`${BODY}名词解释\n1.甲区：甲。\n2.乙区：乙。\n${text}`)).toEqual([
      '1 甲区 = 甲。',
      '2 乙区 = 乙。',
    ])
  })

  it.each([
    '附件3：重点工作任务分解表\n1.推进建设',
    '抄送：区委办，区人大办。',
    '附件下载：\n1.报告.docx',
    '来源：政府办',
  ])('takes %j after entries without numbers for none', (text) => {
    expect(entriesOf(`${BODY}名词解释\n甲区：甲。\n乙区：乙。\n${text}`)).toHaveLength(2)
  })

  it.each([
    '附件\n重点工作\n1.推进项目建设（牵头单位：发改局）\n2.办好实事（牵头单位：政府办）',
    '注：1.地区生产总值按现价计算。\n2.增速按可比价计算。',
    '注释：\n[1]数据来源：统计局。\n[2]口径说明：按现价计算。\n[3]电话：12345。',
    '附件：1.重点工作任务分解表\n2.民生实事项目清单',
    '附件1\n民生实事\n1.养老服务：新建机构5个。\n2.教育提质：新增学位2000个。',
  ])('is none in %j', (text) => {
    expect(entriesOf(`${BODY}${text}`)).toEqual([])
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
      part: partSpan && sliceSpan(text, partSpan),
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
    expect([found?.code, found && sliceSpan(source, found.span)]).toEqual(['no-glossary', '名词解释：'])
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
