import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readSample } from '../testing/samples.ts'

function outlineOf(source: string): string[] {
  return readSample(source).graph.nodes.flatMap((node) =>
    'address' in node ? [`${node.address} ${node.kind} ${node.side} ${node.label}`] : [],
  )
}

describe('the outline', () => {
  it('ends a heading that runs on at its first full stop, with a paragraph before 一是', () => {
    const text =
      '一、2023年工作回顾\n（一）稳增长，势头好。稳中求进。一是投资增长。完成投资。二是消费恢复。举办活动。'
    expect(outlineOf(text)).toEqual([
      '1 section review 2023年工作回顾',
      '1.1 section review 稳增长，势头好',
      '1.1.p1 paragraph review 稳中求进',
      '1.1.1 achievement review 投资增长',
      '1.1.2 achievement review 消费恢复',
    ])
  })

  it('gives an unnumbered line after a run-in section to the part', () => {
    const text = '一、2024年工作安排\n（一）稳增长。抓投资。\n与此同时，做好其他工作。'
    expect(outlineOf(text)).toEqual([
      '1 section plan 2024年工作安排',
      '1.1 section plan 稳增长',
      '1.1.p1 paragraph plan 抓投资',
      '1.p1 paragraph plan 与此同时，做好其他工作',
    ])
  })

  it('gives an unnumbered line after a heading on its own line to that section', () => {
    const text = '一、2024年工作安排\n（一）稳增长\n抓投资。抓消费。\n（二）促改革\n抓改革。'
    expect(outlineOf(text).slice(1)).toEqual([
      '1.1 section plan 稳增长',
      '1.1.p1 paragraph plan 抓投资',
      '1.2 section plan 促改革',
      '1.2.p1 paragraph plan 抓改革',
    ])
  })

  it('ends items inside a sentence at ； and the last one at 。', () => {
    const text =
      '一、2023年工作回顾\n我们还存在不少困难：一是债务大，压力大；二是结构差，基础弱。对此，必须重视。'
    const { graph } = readSample(text)
    const items = graph.nodesOf('problem')
    expect(items.map(({ span }) => sliceSpan(text, span))).toEqual([
      '一是债务大，压力大；',
      '二是结构差，基础弱。',
    ])
    expect(items.map(({ address, title }) => `${address} ${title}`)).toEqual([
      '1.p1.1 债务大，压力大',
      '1.p1.2 结构差，基础弱',
    ])
  })

  it.each([
    ['一要抓项目；二要抓园区；三要抓企业。', ['1 抓项目', '2 抓园区', '3 抓企业']],
    ['第一，深化改革。改革好。第二，扩大开放。', ['1 深化改革', '2 扩大开放']],
    ['其一，抓早；其二，抓小。', ['1 抓早', '2 抓小']],
    [
      '首先，办好教育。多建学校。\n其次，办好医疗。\n最后，办好养老。',
      ['1 办好教育', '2 办好医疗', '3 办好养老'],
    ],
    ['——经济增长。增长5%。\n——民生改善。', ['p1 经济增长', 'p2 民生改善']],
    ['●经济增长。\n●民生改善。', ['p1 经济增长', 'p2 民生改善']],
  ])('reads the list %j', (text, items) => {
    const { graph } = readSample(`一、2024年工作安排\n（一）工作\n${text}`)
    expect(
      graph.nodesOf('task').map(({ address, title }) => `${address.replace(/^1\.1\./, '')} ${title}`),
    ).toEqual(items)
  })

  it.each([
    '首先，我们要看到成绩。',
    '我们首先要抓落实。',
    '一要务实。',
    '——附一行。',
    '第一产业增长。第二产业增长。',
  ])('takes no item from %j', (text) => {
    const { graph } = readSample(
      `一、2024年工作安排\n（一）工作\n做好工作。${text.startsWith('—') ? '\n' : ''}${text}`,
    )
    expect(graph.nodesOf('task')).toEqual([])
  })

  it('gives items the side of the line that introduces them', () => {
    const text =
      '一、2023年工作回顾\n成绩是主要的。\n同时，还存在不少困难：\n●压力大。\n●基础弱。\n对此要重视。'
    expect(outlineOf(text).slice(2)).toEqual([
      '1.p2 paragraph shortcomings 同时，还存在不少困难',
      '1.p3 problem shortcomings 压力大',
      '1.p4 problem shortcomings 基础弱',
      '1.p5 paragraph review 对此要重视',
    ])
  })

  it('reads items that stand in lines of their own', () => {
    const text = '一、2023年工作回顾\n一是经济增长。增长5%。\n二是产业发展。发展好。'
    expect(outlineOf(text).slice(1)).toEqual([
      '1.1 achievement review 经济增长',
      '1.2 achievement review 产业发展',
    ])
  })

  it('reads parts without numbers where the first heading has none', () => {
    const long = '一年来，我们坚持稳中求进工作总基调，着力推动高质量发展，全市经济回升向好，社会大局稳定。'
    const text = `各位代表：\n奋力完成2023年各项工作\n${long}\n全力实现2024年奋斗目标\n${long}\n一、抓产业\n抓产业。`
    expect(outlineOf(text)).toEqual([
      'p1 paragraph none 各位代表',
      '1 section review 奋力完成2023年各项工作',
      '1.p1 paragraph review 一年来，我们坚持稳中求进工作总基调',
      '2 section plan 全力实现2024年奋斗目标',
      '2.p1 paragraph plan 一年来，我们坚持稳中求进工作总基调',
      '2.1 section plan 抓产业',
      '2.1.p1 paragraph plan 抓产业',
    ])
  })

  it('reads an appendix before the glossary as a part of its own', () => {
    const text =
      '一、2023年工作回顾\n抓“两新”。\n附件1\n重点项目清单\n1.甲项目\n附件2\n名词解释\n1.“两新”：甲。'
    expect(outlineOf(text)).toEqual([
      '1 section review 2023年工作回顾',
      '1.p1 paragraph review 抓“两新”',
      '2 section none 重点项目清单',
      '2.1 section none 甲项目',
    ])
  })

  it('tells plan from review by the wording of the heading, not by its place', () => {
    const text = '一、2024年工作安排\n一是抓投资。\n二、2023年工作回顾\n一是投资增长。'
    expect(outlineOf(text)).toEqual([
      '1 section plan 2024年工作安排',
      '1.1 task plan 抓投资',
      '2 section review 2023年工作回顾',
      '2.1 achievement review 投资增长',
    ])
  })

  it('leaves the parts their numbers where items stand before the first of them', () => {
    const text = [
      '会议有三项议程：',
      '一是听取报告；',
      '二是审查计划；',
      '三是选举主任。',
      '一、2023年工作回顾',
      '抓投资。',
      '二、2024年工作安排',
      '抓消费。',
    ]
    const { graph, diagnostics } = readSample(text.join('\n'))
    const parts = graph.nodesOf('section').map(({ address, heading }) => `${address} ${heading}`)
    expect(parts).toEqual(['1 2023年工作回顾', '2 2024年工作安排'])
    expect(diagnostics.map(({ code }) => code)).not.toContain('numbering-gap')
  })

  it('leaves a heading without a number before the parts outside of them', () => {
    const lead = ['编制说明', '为了加快产业发展，按照上级要求，编制本规划。']
    const parts = ['一、发展基础', '抓投资。', '二、总体要求', '抓消费。']
    expect(outlineOf([...lead, ...parts].join('\n')).filter((line) => line.includes('section'))).toEqual([
      '1 section none 发展基础',
      '2 section plan 总体要求',
    ])
  })

  it('makes no part of a signature with its date, and no sections of numbered notes', () => {
    const text = [
      '甲县2022年统计公报',
      '甲县统计局 2023年5月10日',
      '一、综合',
      '全县总值增长。',
      '二、收入',
      '收入增长。',
      '注：',
      '1.数据为初步数。',
      '2.增速按不变价格计算。',
    ]
    const { graph } = readSample(text.join('\n'))
    const parts = graph.nodesOf('section').map(({ address, heading }) => `${address} ${heading}`)
    expect(parts).toEqual(['1 综合', '2 收入'])
  })

  it('gives a repeated number the next free address and says so', () => {
    const { graph, diagnostics } = readSample('一、甲的工作\n甲。\n三、乙的工作\n乙。\n三、丙的工作\n丙。')
    expect(graph.nodesOf('section').map(({ address }) => address)).toEqual(['1', '3', '4'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['numbering-gap', 'numbering-gap', 'no-glossary'])
  })

  it('skips what a word processor left behind', () => {
    const { graph } = readSample('[bookmark: _GoBack]一、工作安排\n抓工作。')
    expect(graph.attributes.skipped.map(({ reason }) => reason)).toContain('artefact')
    expect(graph.nodesOf('section').map(({ marker, heading }) => `${marker} ${heading}`)).toEqual([
      '一 工作安排',
    ])
  })
})
