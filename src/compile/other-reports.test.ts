import { describe, expect, it } from 'vitest'
import { otherReports } from './testing/gold-reports.ts'
import { readSample, unpackShortened } from './testing/samples.ts'
import { compareWithGold, infoOf, NO_DIFFERENCE } from './testing/variants.ts'

const REPORTS = otherReports()

describe.each(REPORTS)('%s', (_, report) => {
  it('has the entries and citations that a careful reader finds, and no other', () => {
    expect(compareWithGold(report)).toEqual(NO_DIFFERENCE)
  })

  it('has no miscounted list, and never makes up for a part that is taken out of one', () => {
    const { graph, diagnostics } = readSample(report.text)
    expect(diagnostics.filter(({ code }) => code === 'numeral-mismatch')).toEqual([])
    const shortened = unpackShortened(report.text, graph)
    expect(shortened.length).toBeGreaterThan(30)
    expect(shortened.filter(({ components }) => components.length > 0)).toEqual([])
  })
})

/** What a careful reader says of the made-up reports. */
const READ: Readonly<Record<string, { readonly info: object; readonly items: readonly string[] }>> = {
  'liuxi-2024': {
    info: { title: null, reviewYear: 2023, planYear: 2024, proposal: { title: '2024年政府工作报告' } },
    items: [
      '1.p3.1 problem 产业链条偏短，新旧动能转换不快',
      '1.p3.2 problem 城乡公共服务仍有差距',
      '1.p3.3 problem 少数干部抓落实的劲头不足',
    ],
  },
  'yunling-2025': {
    info: {
      title: '2025年云岭省政府工作报告',
      issuer: '云岭省人民政府',
      date: '2025年1月16日',
      session: '云岭省第十二届人民代表大会第三次会议',
      level: 'province',
      reviewYear: 2024,
      planYear: 2025,
    },
    items: [
      '1.p2.1 problem 产业层次偏低',
      '1.p2.2 problem 科技投入不足',
      '1.p2.3 problem 基层负担还不够轻',
      '2.1.1 task 用好“两重”资金，开工项目400个',
      '2.1.2 task 扩大“两新”范围，新增家电品类12种',
      '2.1.3 task 办好山货节，把流量变成销量',
      '2.2.1 task 推进东海云岭“12+12”园区结对提质',
      '2.2.2 task 建设数字矿山，年内建成30座',
      '2.2.3 task 抓好科技企业育苗、壮干、开花、结果四项行动',
      '2.3.1 task 深化国企改革',
      '2.3.2 task 放大边贸优势，用好“1+2+N”口岸服务体系',
    ],
  },
  'ganyuan-2026': {
    info: {
      title: '2026年赣源省政府工作报告',
      issuer: '赣源省人民政府',
      date: '2026年1月22日',
      session: '赣源省第十三届人民代表大会第四次会议',
      level: 'province',
      reviewYear: 2025,
      planYear: 2026,
    },
    items: [
      '1.1 achievement 经济运行稳中向好',
      '1.2 achievement 改革活力持续释放',
      '1.3 achievement 城乡面貌明显改观',
      '1.4 achievement 民生保障不断加强',
      '1.p2.1 problem 创新能力仍然不强',
      '1.p2.2 problem 县域经济实力偏弱',
    ],
  },
}

describe.each(Object.entries(READ))('the made-up report %s', (id, { info, items }) => {
  const report = new Map(REPORTS).get(id)!

  it('is known by its head', () => {
    expect(infoOf(report)).toMatchObject(info)
  })

  it('has its tasks, achievements and problems', () => {
    const { graph } = readSample(report.text)
    const found = graph.nodes.flatMap((node) =>
      'title' in node ? [`${node.address} ${node.kind} ${node.title}`] : [],
    )
    expect(found).toEqual(items)
  })
})
