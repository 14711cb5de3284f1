import { describe, expect, it } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { readReport } from '../compile.ts'
import { ORIGIN, readSample } from '../testing/samples.ts'

const PLAN = '一、2024年工作回顾\n回顾过去，全区经济总体平稳。\n二、2025年工作安排'
const REST = '实施一批重点项目，健全常态化推进机制，确保按期建成投用。全面落实各项政策，推动政策直达快享。'

/** Returns the kind and the name of every block below the plan. */
function below(lines: readonly string[], marks: readonly Mark[] = []): string[] {
  const { graph } = readReport([PLAN, ...lines].join('\n'), marks, ORIGIN)
  const nodes = graph?.nodes.map(({ attributes }) => attributes) ?? []
  return nodes.flatMap((node) =>
    'address' in node && node.address.startsWith('2.') && node.kind !== 'section'
      ? [`${node.address} ${node.kind} ${node.label}`]
      : [],
  )
}

const opening = (...leads: readonly string[]) => leads.map((lead) => `${lead}${REST}`)
const kindsOf = (rows: readonly string[]) => rows.map((row) => row.split(' ')[1])

describe('a lead sentence', () => {
  it('makes a paragraph an item, with its address, where most beside it open so', () => {
    const lines = [
      '（一）全力扩大内需',
      ...opening('激发消费潜力。', '扩大有效投资。', '优化营商环境，壮大民营经济。'),
    ]
    expect(below([...lines, `我们要上下同心，久久为功。${REST}`])).toEqual([
      '2.1.p1 task 激发消费潜力',
      '2.1.p2 task 扩大有效投资',
      '2.1.p3 task 优化营商环境，壮大民营经济',
      '2.1.p4 paragraph 我们要上下同心，久久为功',
    ])
  })

  it('is the title, without its stop', () => {
    const text = `${PLAN}\n${opening('激发消费潜力。', '扩大有效投资。', '稳定外贸外资。').join('\n')}`
    expect(
      readSample(text)
        .graph.nodesOf('task')
        .map(({ title }) => title),
    ).toEqual(['激发消费潜力', '扩大有效投资', '稳定外贸外资'])
  })

  it('tells an achievement in the review and a problem among shortcomings', () => {
    const review = ['产业能级稳步提升。', '城乡面貌持续改善。', '民生保障更加有力。'].map(
      (lead) => lead + REST,
    )
    const short = ['发展质量有待提高。', '创新能力不强。', '民生短板依然突出。'].map((lead) => lead + REST)
    const text = [
      '一、2024年工作回顾',
      ...review,
      '二、存在的主要问题',
      ...short,
      '三、2025年工作安排',
      '做好各项工作。',
    ].join('\n')
    const { graph } = readSample(text)
    expect(graph.nodesOf('achievement').map(({ label }) => label)).toEqual([
      '产业能级稳步提升',
      '城乡面貌持续改善',
      '民生保障更加有力',
    ])
    expect(graph.nodesOf('problem').map(({ label }) => label)).toEqual([
      '发展质量有待提高',
      '创新能力不强',
      '民生短板依然突出',
    ])
  })

  it('stands in a series across sections whose headings run on, as across lines', () => {
    const lines = [
      `（一）聚焦扩大内需。坚持消费和投资一起抓，${REST}`,
      ...opening('激发消费潜力。', '扩大有效投资。'),
      `（二）聚焦产业升级。坚持以实体经济为本，${REST}`,
      ...opening('提升重点产业。', '培育未来产业。'),
    ]
    expect(below(lines).filter((row) => row.includes('task'))).toEqual([
      '2.p1 task 激发消费潜力',
      '2.p2 task 扩大有效投资',
      '2.p3 task 提升重点产业',
      '2.p4 task 培育未来产业',
    ])
  })

  it('is one of two where the next section has a series', () => {
    const lines = [
      '（一）全力扩大内需',
      ...opening('激发消费潜力。', '扩大有效投资。', '稳定外贸外资。'),
      '（二）建设现代产业',
      ...opening('提升传统产业。', '培育未来产业。'),
    ]
    expect(kindsOf(below(lines))).toEqual(['task', 'task', 'task', 'task', 'task'])
    expect(kindsOf(below(lines.slice(4)))).toEqual(['paragraph', 'paragraph'])
  })

  it.each([
    ['a dash', opening('激发消费潜力——', '扩大有效投资——', '稳定外贸外资——')],
    ['a colon after an action', opening('激发消费潜力：', '扩大有效投资：', '稳定外贸外资：')],
    [
      'names in quotation marks',
      opening('打造“一圈、两带、三廊、四区、多点”格局。', '推进“五好”园区建设。', '用好“12345”热线。'),
    ],
  ])('may have or end in %s', (_, lines) => {
    expect(kindsOf(below(lines))).toEqual(['task', 'task', 'task'])
  })

  it('may be in bold type, closed by a blank or a colon', () => {
    const leads = ['消费促进', '投资拉动']
    const lines = leads.map((lead) => `${lead}　${REST}`)
    const text = [PLAN, ...lines].join('\n')
    const marks = leads.map((lead): Mark => {
      const start = text.indexOf(lead)
      return { kind: 'bold', span: { start, end: start + lead.length } }
    })
    expect(below(lines, marks)).toEqual(['2.p1 task 消费促进', '2.p2 task 投资拉动'])
    expect(kindsOf(below(lines))).toEqual(['paragraph', 'paragraph'])
  })

  it('leaves the items within its sentences their places', () => {
    const listed = '扩大有效投资。重点抓三件事：一是谋划项目；二是保障要素；三是优化服务。'
    const rows = below([...opening('激发消费潜力。'), listed, ...opening('稳定外贸外资。')])
    expect(rows.map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      '2.p1 task',
      '2.p2 task',
      '2.p2.1 task',
      '2.p2.2 task',
      '2.p2.3 task',
      '2.p3 task',
    ])
  })
})

describe('a short sentence', () => {
  it.each([
    [
      'one alone',
      [
        ...opening('激发消费潜力。'),
        `今后一个时期，我们要坚定信心。${REST}`,
        `做好今年工作，意义重大，任务艰巨。${REST}`,
      ],
    ],
    [
      'few among many',
      [
        ...opening('激发消费潜力。', '扩大有效投资。', '稳定外贸外资。'),
        ...['区委', '区人大', '区政协', '各部门'].map(
          (who) => `${who}始终把发展作为第一要务，坚持一张蓝图绘到底，${REST}`,
        ),
      ],
    ],
    [
      'scattered',
      ['甲', '乙', '丙', '丁'].flatMap((who) => [
        ...opening('稳住发展基本盘。'),
        `${who}镇是全区的重要节点，${REST}`,
      ]),
    ],
    ['who speaks', opening('我们始终坚定信心。', '我们始终心系百姓。', '我们始终敢于担当。')],
    ['times', opening('今年形势依然复杂。', '过去一年极不平凡。', '一年来成绩显著。')],
    ['judgements', opening('发展是第一要务。', '就业是民生之本。', '安全是头等大事。')],
    ['figures', opening('生产总值增长5.2%。', '固定资产投资增长8%。', '粮食总产120万吨。')],
    ['things that are over', opening('产业实现了新突破。', '城乡展现了新面貌。', '民生得到了新改善。')],
    ['cries', opening('时代呼唤担当！', '奋斗铸就辉煌！', '实干赢得未来！')],
    ['labels', opening('主要目标：', '责任单位：', '完成时限：')],
    [
      'the same label again',
      [
        '（一）抓产业',
        ...opening('加快项目建设：', '强化要素保障：', '推进改革创新：'),
        '（二）抓城乡',
        ...opening('加快项目建设：', '强化要素保障：', '推进改革创新：'),
      ],
    ],
    ['nothing more said', ['激发消费潜力。', '扩大有效投资。', '稳定外贸外资。']],
  ])('is no lead where there are %s', (_, lines) => {
    expect(kindsOf(below(lines))).not.toContain('task')
  })

  it('is none in a law', () => {
    const articles = [
      '第一条　为了规范管理，制定本条例。',
      '第二条　本条例适用于本市。',
      ...opening('坚持保护优先。', '坚持合理利用。', '坚持公众参与。'),
    ]
    const { graph } = readSample(`青河市水域保护条例\n${articles.join('\n')}`)
    expect(graph.nodesOf('task')).toEqual([])
  })
})

describe('the borders of a lead', () => {
  const series = (lead: string, rest = REST) =>
    kindsOf(below([`${lead}${rest}`, ...opening('扩大有效投资。', '稳定外贸外资。')]))
  const isLead = (lead: string, rest?: string) => series(lead, rest).every((kind) => kind === 'task')

  it.each(['抓好投资。', `抓${'好'.repeat(19)}。`, `抓好“${'甲'.repeat(26)}”事。`])(
    'are not passed by %s',
    (lead) => {
      expect(isLead(lead)).toBe(true)
    },
  )

  it.each(['抓投资。', `抓${'好'.repeat(20)}。`, `抓好“${'甲'.repeat(29)}”事。`, '抓好投资！', '主要目标：'])(
    'are passed by %s',
    (lead) => {
      expect(isLead(lead)).toBe(false)
    },
  )

  it('want twelve more characters, in a whole sentence, and no fewer than the lead has', () => {
    expect(isLead('扩大内需。', '抓好落实抓好落实抓好落。')).toBe(true)
    expect(isLead('扩大内需。', '抓好落实抓好落实抓好。')).toBe(false)
    expect(isLead('扩大内需。', '抓好落实抓好落实抓好落实抓好')).toBe(false)
    expect(isLead(`抓${'好'.repeat(15)}。`, '抓好落实抓好落实抓好落实。')).toBe(false)
  })

  it('want two of three paragraphs between the first and the last, and a half of all', () => {
    const plain = `全区上下都要把发展作为第一要务，${REST}`
    const [a, b, c, d] = opening('激发消费潜力。', '扩大有效投资。', '稳定外贸外资。', '优化营商环境。')
    const leads = (...lines: readonly string[]) =>
      kindsOf(below(lines)).filter((kind) => kind === 'task').length
    expect(leads(a!, plain, b!, c!, plain, d!)).toBe(4)
    expect(leads(a!, plain, b!, plain, c!, plain, d!)).toBe(0)
    expect(leads(a!, b!, c!, plain, plain, plain)).toBe(3)
    expect(leads(a!, b!, c!, plain, plain, plain, plain)).toBe(0)
  })
})
