import { describe, expect, it } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

/** Reads a text with the marks that a function makes of its lines; returns sections, all blocks and codes of findings. */
function read(text: string, marksOf: (line: string, start: number) => Mark[] = () => []) {
  let start = 0
  const marks = text.split('\n').flatMap((line) => {
    const made = marksOf(line, start)
    start += line.length + 1
    return made
  })
  const { graph, diagnostics } = readReport(text, marks, ORIGIN)
  const nodes = graph ? indexGraph(graph).nodes : []
  const blocks = nodes.flatMap((node) => ('address' in node ? [node] : []))
  return {
    sections: blocks.flatMap((node) => (node.kind === 'section' ? [`${node.address} ${node.heading}`] : [])),
    blocks: blocks.map((node) => `${node.address} ${node.kind}`),
    sides: blocks.flatMap((node) => (node.kind === 'section' ? [`${node.address} ${node.side}`] : [])),
    gaps: diagnostics.filter(({ code }) => code === 'numbering-gap').map(({ message }) => message),
  }
}

/** Marks lines that begin with # as headings; the signs are not in the text of a real document. */
const heading = (level: number, start: number, line: string): Mark => ({
  kind: 'heading',
  level,
  span: { start, end: start + line.length },
})

describe('laws', () => {
  const ARTICLES = [
    '第一条　为了规范停车，制定本条例。',
    '第二条　本市停车活动，适用本条例。',
    '第三条　主管部门履行下列职责：',
    '（一）编制停车规划；',
    '（二）推进共享停车。',
    '经批准，可以调整规划。',
    '第四条　停车场应当：',
    '（一）公示价格；',
    '（二）保持整洁。',
  ]

  it('finds articles by their numbers, which count on over chapters', () => {
    const text = [
      '某市停车条例',
      '第一章　总则',
      ...ARTICLES.slice(0, 2),
      '第二章　管理',
      ...ARTICLES.slice(2),
      '第三章　附则',
      '第五条　本条例自公布之日起施行。',
    ]
    const { sections, blocks, gaps, sides } = read(text.join('\n'))
    expect(sections).toEqual([
      '1 总则',
      '1.1 第一条',
      '1.2 第二条',
      '2 管理',
      '2.3 第三条',
      '2.4 第四条',
      '3 附则',
      '3.5 第五条',
    ])
    expect(blocks.filter((block) => block.startsWith('2.3'))).toEqual([
      '2.3 section',
      '2.3.p1 paragraph',
      '2.3.1 paragraph',
      '2.3.2 paragraph',
      '2.3.p2 paragraph',
    ])
    expect(gaps).toEqual([])
    expect(sides.every((side) => side.endsWith(' none'))).toBe(true)
  })

  it.each([
    ['without chapters', (line: string) => line],
    ['with one blank', (line: string) => line.replace('　', ' ')],
    ['without blanks', (line: string) => line.replace('　', '')],
    [
      'with figures',
      (line: string) => line.replace(/第([一二三四])条/u, (_, n) => `第${'一二三四'.indexOf(n) + 1}条`),
    ],
    ['with a blank before 条', (line: string) => line.replace('条　', ' 条　')],
  ])('reads articles %s', (_, form) => {
    const { sections, gaps } = read(['某市停车条例', ...ARTICLES.map(form)].join('\n'))
    expect(sections.map((section) => section.split(' ')[0])).toEqual(['1', '2', '3', '4'])
    expect(gaps).toEqual([])
  })

  it('reads an article’s title, one inserted after it, and numbers of three digits', () => {
    const many = Array.from(
      { length: 9 },
      (_, n) =>
        `第一百${['', '零一', '零二', '零三', '零四', '零五', '零六', '零七', '零八'][n]}条　第${n}项规定如下。`,
    )
    const { sections, gaps } = read(
      [
        '某市停车条例',
        '第一条（目的）　为了规范停车，制定本条例。',
        '第二条　适用范围',
        '本市停车活动，适用本条例。',
        '第二条之一　临时停车，参照执行。',
        '第三条　本条例由市政府解释。',
      ].join('\n'),
    )
    expect(sections).toEqual(['1 目的', '2 适用范围', '2.1 第二条之一', '3 第三条'])
    expect(gaps).toEqual([])
    const long = read(['第一条　甲。', '第二条　乙。', ...many].join('\n'))
    expect(long.sections.at(-1)).toBe('108 第一百零八条')
  })

  it('names an article that is missing, within a chapter and at its beginning', () => {
    expect(read(['条例', '第一条　甲。', '第二条　乙。', '第四条　丁。'].join('\n')).gaps).toHaveLength(1)
    expect(
      read(
        ['条例', '第一章　总则', '第一条　甲。', '第二条　乙。', '第二章　附则', '第四条　丁。'].join('\n'),
      ).gaps,
    ).toHaveLength(1)
  })

  it('takes no line of a report for an article', () => {
    const { sections } = read(
      '一、工作安排\n第一条高速公路建成通车。\n第二条高速公路开工建设。\n二、保障措施\n抓好落实。',
    )
    expect(sections).toEqual(['1 工作安排', '2 保障措施'])
  })
})

describe('plans', () => {
  it('ranks 篇, 章 and 节, and lets chapters count on', () => {
    const text = [
      '某市规划纲要',
      '第一篇　新起点',
      '第一章　基础',
      '第一节　成就',
      '成就很大，来之不易。',
      '第二节　挑战',
      '挑战很多，不可轻视。',
      '第二章　目标',
      '目标是建成强市。',
      '第二篇　新产业',
      '第三章　制造业',
      '第一节　集群',
      '建设集群，壮大产业。',
      '专栏1　重大工程',
      '1.集群工程',
      '支持十家企业。',
      '2.数字工程',
      '建设平台。',
      '第二节　布局',
      '优化布局，节约用地。',
      '第四章　服务业',
      '发展服务业。',
    ]
    const { sections, gaps } = read(text.join('\n'))
    expect(sections).toEqual([
      '1 新起点',
      '1.1 基础',
      '1.1.1 成就',
      '1.1.2 挑战',
      '1.2 目标',
      '2 新产业',
      '2.3 制造业',
      '2.3.1 集群',
      '2.3.2 布局',
      '2.4 服务业',
    ])
    expect(gaps).toEqual([])
  })

  it('joins a number alone in its line with its title', () => {
    const { sections } = read('各位代表：\n第一章\n总体要求\n坚持稳中求进。\n第二章\n重点任务\n建设强市。')
    expect(sections).toEqual(['1 总体要求', '2 重点任务'])
  })
})

describe('standards', () => {
  it.each([
    ['blanks', ' '],
    ['wide blanks', '　'],
    ['points', '. '],
  ])('numbers chapters with %s and sections with points', (_, gap) => {
    const top = (n: number, title: string) => `${n}${gap}${title}`
    const text = [
      '各位：',
      top(1, '范围'),
      '本文件规定了要求。',
      top(2, '要求'),
      '2.1 一般要求',
      '应当整洁。',
      '2.2 安全',
      '2.2.1 设备应当接地，并定期检查。',
      '2.2.2 人员应当培训，并持证上岗。',
      top(3, '检验'),
      '检验按2.2.1进行。',
    ]
    const { sections, gaps } = read(text.join('\n'))
    expect(sections).toEqual([
      '1 范围',
      '2 要求',
      '2.1 一般要求',
      '2.2 安全',
      '2.2.1 2.2.1',
      '2.2.2 2.2.2',
      '3 检验',
    ])
    expect(gaps).toEqual([])
  })

  it('takes no figures at the head of lines for chapters', () => {
    const text = '一、项目\n1 学校\n2 医院\n二、资金\n3 亿元用于道路。\n抓好落实。'
    expect(read(text).sections).toEqual(['1 项目', '2 资金'])
  })
})

describe("the document's own headings", () => {
  const marks = (line: string, start: number) => {
    const level = { '★': 1, '☆': 2, '◎': 3 }[line.at(-1) ?? '']
    return level ? [heading(level, start, line)] : []
  }

  it('are sections at their ranks, levels that are not used aside', () => {
    const text =
      '各位代表：\n回顾过去一年☆\n抓产业◎\n产业向好。\n抓民生◎\n民生改善。\n部署今年工作☆\n扩内需◎\n扩大消费。'
    expect(read(text, marks).sections).toEqual([
      '1 回顾过去一年☆',
      '1.1 抓产业◎',
      '1.2 抓民生◎',
      '2 部署今年工作☆',
      '2.1 扩内需◎',
    ])
  })

  it('agree with numbers', () => {
    const text =
      '各位代表：\n一、工作回顾☆\n抓产业◎\n产业向好。\n（一）具体做法\n引进企业。\n抓民生◎\n民生改善。\n三、工作安排☆\n扩大消费。'
    const { sections, gaps } = read(text, marks)
    expect(sections).toEqual(['1 工作回顾☆', '1.1 抓产业◎', '1.1.1 具体做法', '1.2 抓民生◎', '3 工作安排☆'])
    expect(gaps).toHaveLength(1)
  })

  it('contain numbers that begin again under each', () => {
    const text =
      '各位代表：\n工作回顾☆\n一、抓产业\n产业向好。\n二、抓民生\n民生改善。\n工作安排☆\n一、扩内需\n扩大消费。'
    expect(read(text, marks)).toMatchObject({
      sections: ['1 工作回顾☆', '1.1 抓产业', '1.2 抓民生', '2 工作安排☆', '2.1 扩内需'],
      gaps: [],
    })
  })

  it('are no section where one is the title, a salutation or a sentence', () => {
    const long = `${'这是一段很长的话'.repeat(12)}☆`
    const text = `各位代表：\n某局年度总结★\n工作回顾☆\n成绩很大。\n${long}\n工作安排☆\n抓好落实。`
    expect(read(text, marks).sections).toEqual(['1 工作回顾☆', '2 工作安排☆'])
  })

  it('are bold lines only where there are no others', () => {
    const bold = (line: string, start: number): Mark[] =>
      line.endsWith('●') ? [{ kind: 'bold', span: { start, end: start + line.length } }] : []
    const plain = '各位代表：\n工作成效●\n成效好。\n工作打算●\n抓落实。'
    expect(read(plain, bold).sections).toEqual(['1 工作成效●', '2 工作打算●'])
    expect(read(plain.replace('工作成效', '一、工作成效'), bold).sections).toEqual(['1 工作成效●'])
  })
})

describe('parts without numbers', () => {
  it.each([
    ['“十三五”规划实施情况', '“十四五”规划总体安排'],
    ['《十条措施》落实情况', '《十条措施》下一步工作安排'],
    ['“一号工程”建设回顾', '2025年主要任务'],
    ['过去五年的工作', '“十五五”时期奋斗目标'],
    ['坚定不移打好基础', '“百日攻坚”工作部署'],
  ])('are %s and %s', (first, second) => {
    const text = `各位代表：\n${first}\n一年来，各项工作都有新的进展和成效。\n${second}\n今年要重点做好以下几个方面的工作：\n一、抓产业\n抓好。`
    expect(read(text).sections).toEqual([`1 ${first}`, `2 ${second}`, '2.1 抓产业'])
  })

  it.each(['“人民至上”', '“双百”行动：百人百企', '“实干”是最好的语言', '《工作条例》', '“清单”，逐项落实'])(
    'are never %s',
    (line) => {
      const text = `各位代表：\n${line}\n一年来，各项工作都有新的进展和成效，全市面貌焕然一新，人民群众的满意度不断提高。\n一、抓产业\n抓好。`
      expect(read(text).sections).toEqual(['1 抓产业'])
    },
  )
})

describe('appendices', () => {
  const BODY =
    '各位代表：\n一、执行情况\n落实“三保”。\n二、预算草案\n兜牢“三保”。\n名词解释\n1.“三保”：保民生、保工资、保运转。\n2.零基预算：从零开始编制预算。'

  it.each([
    '附表：\n1.收入表\n2.支出表',
    '附件：1.收入表\n2.支出表\n3.平衡表',
    '附表1　收入表\n附表2　支出表',
    '附件2\n1.收入表\n2.支出表\n4.平衡表',
    '附：\n（1）收入表\n（2）支出表',
  ])('are no part of the body where they are a list: %j', (list) => {
    expect(read(`${BODY}\n${list}`)).toMatchObject({ sections: ['1 执行情况', '2 预算草案'], gaps: [] })
  })

  it('are sections where they have a text', () => {
    const appendix = '附件2：重点项目安排\n一、交通\n新建公路。\n二、水利\n加固堤防。'
    expect(read(`${BODY}\n${appendix}`)).toMatchObject({
      sections: ['1 执行情况', '2 预算草案', '3 重点项目安排', '3.1 交通', '3.2 水利'],
      gaps: [],
    })
  })

  it('leave no gap in the numbers of the body', () => {
    const text =
      '第一部分　概况\n职责如下。\n第二部分　名词解释\n1.“三保”：保民生、保工资、保运转。\n2.零基预算：从零开始编制预算。\n第三部分　报表\n报表附后。'
    expect(read(text)).toMatchObject({ gaps: [] })
    expect(read(text).sections).toContain('3 报表')
  })

  it.each(['附件下载次数不断增加，服务能力增强。', '附件1所列项目，要加快建设。'])(
    'do not begin with %j',
    (line) => {
      const text = `各位代表：\n一、执行情况\n${line}\n（一）收入\n收入增长。\n二、预算草案\n抓好落实。`
      expect(read(text).sections).toEqual(['1 执行情况', '1.1 收入', '2 预算草案'])
    },
  )
})

describe('numbers', () => {
  it.each([
    '一、工作\n1.甲事。\n2.乙事。\n还有下列事项。\n1.丙事。\n2.丁事。',
    '一、工作\n一是甲好。完成。二是乙好。完成。三是丙好。完成。\n（一）任务\n做好。\n（二）措施\n抓好。',
    '第一篇　甲\n第一章　一\n好。\n第二篇　乙\n第一章　二\n好。',
    '一、工作\n做法有：一是甲；二是乙。\n一是丙好。做好。二是丁好。做好。',
    '二、工作\n抓好。\n三、保障\n抓好。',
  ])('that begin again are no finding: %j', (text) => {
    expect(read(text).gaps).toEqual([])
  })

  it('that are missing are quoted with those before', () => {
    expect(
      read('一、甲工作\n好。\n二、乙工作\n（一）子\n好。\n（三）丑\n好。\n四、丙工作\n好。').gaps,
    ).toEqual(['编号“（三）”没有接在“（一）”之后', '编号“四”没有接在“二”之后'])
  })
})

describe('tables', () => {
  it('have numbers of their own, until a sentence follows', () => {
    const text =
      '一、综合\n经济平稳。\n表1 消费价格\n1.食品 1.2\n2.衣着 0.8\n价格平稳。\n1.抓供应。供应好。\n2.抓运输。运输好。\n二、农业\n好。'
    expect(read(text).sections).toEqual(['1 综合', '1.1 抓供应', '1.2 抓运输', '2 农业'])
  })

  it('are told by the form of the document, but one of a single column may hold the text', () => {
    const cells = (columns: number) => (line: string, start: number) =>
      line.startsWith('一、') || line.startsWith('二、')
        ? Array.from({ length: columns }, (_, column): Mark => {
            const width = Math.floor(line.length / columns)
            const span = { start: start + column * width, end: start + (column + 1) * width }
            return { kind: 'cell', span, table: 0, row: 0, column, isHeader: false }
          })
        : []
    const text = '第一章 指标\n指标如下。\n一、收入\t1234\n二、支出\t1200\n第二章 措施\n抓好。'
    expect(read(text, cells(2)).sections).toEqual(['1 指标', '2 措施'])
    expect(read(text, cells(1)).sections).toHaveLength(4)
  })
})

describe('sides', () => {
  it.each([
    [
      '一、去年工作\n好。\n二、今年工作\n好。\n三、保障措施\n好。\n四、自身建设\n好。',
      ['review', 'plan', 'plan', 'plan'],
    ],
    ['一、工作回顾\n好。\n二、存在问题\n好。\n三、自身建设\n好。', ['review', 'shortcomings', 'none']],
    [
      '一、基本情况\n好。\n二、工作安排\n好。\n三、工作回顾\n好。\n四、其他\n好。',
      ['none', 'plan', 'review', 'none'],
    ],
    ['一、今年以来工作情况\n好。\n二、下一步打算\n好。\n三、组织领导\n好。', ['review', 'plan', 'plan']],
  ])('go on after the plan: %j', (text, sides) => {
    expect(read(text).sides.map((side) => side.split(' ')[1])).toEqual(sides)
  })
})

describe('page text', () => {
  it('is no block, wherever its lines stand', () => {
    const text =
      '一、工作安排\n建好3D打印产业园。\n上一页 1 2 下一页\n扩大打印机出口。\n信息来源：统计部门的年报和抽样调查。\n二、保障\n抓好落实。\n【打印本页】【关闭窗口】\n责任编辑：某某\n主办：某县人民政府办公室'
    expect(read(text).blocks).toEqual([
      '1 section',
      '1.p1 paragraph',
      '1.p2 paragraph',
      '1.p3 paragraph',
      '2 section',
      '2.p1 paragraph',
    ])
  })

  it('is what the form of the document says', () => {
    const { blocks } = read('一、工作安排\n抓好。\n本站导航', (line, start) =>
      line === '本站导航'
        ? [{ kind: 'furniture', at: 'footer', span: { start, end: start + line.length } }]
        : [],
    )
    expect(blocks).toEqual(['1 section', '1.p1 paragraph'])
  })
})
