import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSample } from './testing/samples.ts'

const KINDS = ['department-budget', 'law', 'plan', 'communique', 'annual-report', 'standard'] as const
type Kind = (typeof KINDS)[number]

/** What a careful reader finds in the fixture of each kind. */
interface Expected {
  readonly title: string
  readonly sections: Readonly<Record<string, string>>
  /** The entries' names and numbers. */
  readonly entries: readonly string[]
  /** How definitions end. */
  readonly definitions: Readonly<Record<string, string>>
  /** The addresses that cite, below which an address may also lie, and what they cite. */
  readonly cites: readonly (readonly [address: string, ...names: string[]])[]
}

const EXPECTED: Readonly<Record<Kind, Expected>> = {
  'department-budget': {
    title: '柳溪市交通运输局2025年部门预算',
    sections: {
      '1': '部门概况',
      '1.1': '主要职能',
      '1.2': '机构设置',
      '2': '2025年部门预算表',
      '3': '2025年部门预算情况说明',
      '3.1': '收支预算总体情况',
      '3.2': '支出预算情况',
      '3.3': '“三公”经费预算情况',
      '3.4': '其他重要事项',
      '3.4.1': '机关运行经费',
      '3.4.3': '国有资产占有使用情况',
    },
    entries: [
      ...['一 财政拨款收入', '二 事业收入', '三 上年结转结余', '四 基本支出', '五 项目支出'],
      ...['六 公路养护', '七 三公经费', '八 机关运行经费'],
    ],
    definitions: { 上年结转结余: '继续按规定用途使用的资金。', 三公经费: '各类公务接待支出。' },
    cites: [
      ['3.1', '财政拨款收入', '事业收入', '上年结转结余'],
      ['3.2', '基本支出', '项目支出', '公路养护'],
      ['3.3', '三公经费'],
      ['3.4', '机关运行经费'],
    ],
  },
  law: {
    title: '柳溪市湿地保护条例',
    sections: { '1': '总则', '2': '规划与名录', '3': '保护与利用', '4': '法律责任', '5': '附则' },
    entries: ['一 一般湿地', '二 生态缓冲带', '三 近自然修复', '四 候鸟栖息地'],
    definitions: { 一般湿地: '重要湿地以外的湿地。', 候鸟栖息地: '越冬地和停歇地。' },
    cites: [
      ['2', '一般湿地', '生态缓冲带'],
      ['3', '候鸟栖息地', '近自然修复', '生态缓冲带'],
    ],
  },
  plan: {
    title: '柳溪市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
    sections: {
      '1': '站上新起点',
      '1.1': '发展环境',
      '1.1.1': '发展基础',
      '1.1.2': '机遇挑战',
      '1.2': '总体思路',
      '1.2.1': '指导思想',
      '1.2.2': '主要目标',
      '2': '建设现代产业新城',
    },
    entries: [
      ...[' 百村焕颜行动', ' DTC品牌', ' 两山夹一川', ' 亩产论英雄', ' 首店经济'],
      ...[' 一枢纽两基地', ' 城市大脑'],
    ],
    definitions: { DTC品牌: '直接面向消费者销售的品牌。', 城市大脑: '辅助决策的智能平台。' },
    cites: [
      ['1.1.1', '两山夹一川', '百村焕颜行动'],
      ['1.2.1', '一枢纽两基地'],
      ['1.2.2', '一枢纽两基地', '首店经济'],
      ['2', '两山夹一川', '亩产论英雄', '首店经济', '城市大脑', 'DTC品牌'],
    ],
  },
  communique: {
    title: '柳溪市2024年国民经济和社会发展统计公报',
    sections: {
      '1': '综合',
      '2': '农业',
      '3': '工业和建筑业',
      '4': '国内贸易',
      '5': '人民生活',
    },
    entries: [...['2 常住人口', '3 农作物耕种收综合机械化率', '4 高技术制造业', '5 实物商品网上零售额']],
    definitions: {
      常住人口: '在本地居住半年以上的人口。',
      农作物耕种收综合机械化率: '的权重计算的比率。',
      实物商品网上零售额: '实物商品零售额。',
    },
    cites: [
      ['1', '常住人口'],
      ['2', '农作物耕种收综合机械化率'],
      ['3', '高技术制造业'],
      ['4', '实物商品网上零售额'],
      ['5', '高技术制造业'],
    ],
  },
  'annual-report': {
    title: '柳溪精密轴承股份有限公司2024年年度报告',
    sections: {
      '2': '公司简介和主要财务指标',
      '2.1': '公司信息',
      '2.2': '主要财务指标',
      '3': '管理层讨论与分析',
      '3.1': '经营情况',
      '3.2': '主要子公司',
      '3.3': '风险因素',
      '4': '公司治理',
      '4.1': '股东大会',
    },
    entries: [...[' 公司', ' 本公司', ' 柳轴销售', ' 交易所', ' 主机厂', ' 轮毂轴承', ' PPM', ' 报告期']],
    definitions: { 柳轴销售: '公司的全资子公司', 轮毂轴承: '引导其转动的轴承单元', PPM: '用以表示不良品率' },
    cites: [
      ['2.1', '交易所'],
      ['2.2', '报告期'],
      ['3.1', '轮毂轴承', '主机厂', 'PPM'],
      ['3.2', '柳轴销售'],
    ],
  },
  standard: {
    title: '社区图书驿站服务规范',
    sections: {
      '1': '范围',
      '2': '规范性引用文件',
      '5': '设施要求',
      '5.1': '场地',
      '5.2': '设备',
      '6': '服务内容',
      '6.1': '借阅服务',
      '6.2': '流动服务',
      '7': '服务评价',
    },
    entries: ['3.1 图书驿站', '3.2 通借通还', '3.3 流动书车', ' RFID'],
    definitions: { 图书驿站: '提供自助借还和阅览的小型服务点。', 通借通还: '可在其他网点归还的服务方式。' },
    cites: [
      ['5', '图书驿站', 'RFID'],
      ['6', '图书驿站', '通借通还', '流动书车'],
    ],
  },
}

describe.each(KINDS)('a document of the kind %s', (kind) => {
  const source = readFileSync(new URL(`./fixtures/kinds/${kind}.txt`, import.meta.url), 'utf8')
  const expected = EXPECTED[kind]
  const { graph, diagnostics } = readSample(source)
  const terms = graph.nodesOf('term')

  it('is taken for what it is, with its title', () => {
    expect(graph.attributes.report).toMatchObject({ kind, title: expected.title })
  })

  it('has its own headings as sections', () => {
    const sections = graph.nodesOf('section').map((node) => [node.address, plain(node.heading)])
    expect(Object.fromEntries(sections)).toMatchObject(expected.sections)
    expect(sections.filter(([, heading]) => /^(?:目录|名词解释|注释)/u.test(heading ?? ''))).toEqual([])
  })

  it('has an entry for each word that it explains, and no other', () => {
    const found = terms.flatMap(({ number, name, aliases }) => {
      const others =
        kind === 'annual-report' ? aliases.filter((alias) => expected.entries.includes(` ${alias}`)) : []
      return [name, ...others].map((each) => `${number ?? ''} ${bare(each)}`)
    })
    expect([...new Set(found)]).toEqual(expected.entries)
  })

  it('has whole definitions', () => {
    for (const [name, end] of Object.entries(expected.definitions)) {
      const term = terms.find((one) => one.name === name)
      expect(plain(term?.definition ?? name)).toMatch(new RegExp(`${end}$`, 'u'))
    }
  })

  it('cites its words where it uses them', () => {
    const found = graph.edges.flatMap((edge) => {
      const target = graph.node(edge.target)
      if (edge.kind !== 'cites' || target?.kind !== 'term') return []
      return [target.name, ...target.aliases].map((name) => `${edge.source.slice(2)} ${bare(name)}`)
    })
    const missed = expected.cites.flatMap(([address, ...names]) =>
      names.filter(
        (name) =>
          !found.some(
            (one) =>
              one.endsWith(` ${name}`) && (one.startsWith(`${address} `) || one.startsWith(`${address}.`)),
          ),
      ),
    )
    expect(missed).toEqual([])
  })

  it('has nothing to complain of but words that it does not explain', () => {
    const codes = diagnostics.map(({ code }) => code)
    expect(codes.filter((code) => code !== 'unused-term' && code !== 'undefined-coinage')).toEqual([])
  })
})

function plain(text: string): string {
  return text.replace(/\s/gu, '')
}

/** Returns a name without what a budget's classification says of it: （类）, （款）, （项）. */
function bare(name: string): string {
  return name.replace(/（[类款项]）/gu, '')
}
