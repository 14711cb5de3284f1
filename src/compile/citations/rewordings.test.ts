import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { levelled, mentionsOf, readSample, sampleReport } from '../testing/samples.ts'
import { searchedText } from '../texts.ts'
import { componentRewordings, partsOf, rewordingsOf } from './rewordings.ts'

const YEARS = { review: 2025, plan: 2026 }
const texts = (label: string, ...quoted: string[]) => [
  ...new Set(rewordingsOf(label, YEARS, new Set(quoted)).map(({ text }) => text)),
]

describe('the other wordings of a name', () => {
  it.each([
    ['工业“一主一特”', ['一主一特', '一主一特工业']],
    ['政企交流“四定四化”', ['四定四化', '四定四化政企交流']],
    ['县“四定四化”', ['四定四化']],
    ['“四融一共”村', ['四融一共']],
    ['“四融一共”乡村', ['四融一共', '乡村四融一共']],
    ['园区“四大项”', ['四大项园区', '园区4大项']],
    ['政企“四定四化”机制', ['四定四化机制', '四定四化']],
    ['“四融一共”和美乡村', ['四融一共', '和美乡村四融一共', '四融一共美乡村', '四融一共乡村']],
    ['“四上”企业', ['企业四上']],
    ['全县“智赋万企”行动', ['智赋万企行动', '智赋万企']],
    ['零碳园区', []],
    ['共建“共建”', []],
    ['《河湖公约》行动', []],
    ['RCEP（区域全面经济伙伴关系协定）', ['rcep', '区域全面经济伙伴关系协定']],
    ['五大河', []],
    ['十大县', []],
    ['一二三工程', []],
    ['120条工作措施', []],
    ['双碳行动（简称“双碳目标”）', expect.arrayContaining(['双碳行动', '双碳目标'])],
    ['机器流程自动化（RPA）', ['机器流程自动化', 'rpa']],
    ['零碳园区（一期）', ['零碳园区(1期)']],
    ['十五分钟生活圈', ['15分钟生活圈']],
    ['15分钟生活圈', ['十五分钟生活圈']],
    ['十大工程', ['10大工程']],
    ['三送三解行动', []],
    ['2026年10件民生实事', ['2026年十件民生实事', '10件民生实事']],
    ['2026年民生实事清单', ['民生实事清单']],
  ])('of %s are what a careful reader still knows', (label, expected) => {
    expect(texts(label)).toEqual(expected)
  })

  it('of a name without marks go by what the body quotes of it', () => {
    expect(texts('聚力打好发展六仗', '发展六仗')).toEqual(['发展六仗', '发展六仗聚力打好', '聚力打好发展6仗'])
    expect(texts('聚力打好发展六仗')).toEqual(['聚力打好发展6仗'])
  })
})

describe('the parts of a name', () => {
  it.each([
    ['政企交流“四定四化”机制', [], { before: '政企交流', core: '四定四化', after: '机制' }],
    ['“四定四化”', [], { before: '', core: '四定四化', after: '' }],
    ['打好发展六仗', ['发展六仗'], { before: '打好', core: '发展六仗', after: '' }],
    ['发展六仗行动', ['发展六仗'], { before: '', core: '发展六仗', after: '行动' }],
    ['打好发展六仗', ['六仗', '发展六仗'], { before: '打好', core: '发展六仗', after: '' }],
    ['发展六仗行动', ['发展六', '仗行动'], { before: '', core: '发展六', after: '仗行动' }],
    ['打好六仗', ['六仗'], null],
    ['打好六大仗', ['六大仗'], { before: '打好', core: '六大仗', after: '' }],
    ['打好发展六仗', [], null],
    ['打好发展六仗', ['打好发展六仗'], null],
    ['“四定”和“四化”', ['四定和'], null],
    ['《四定四化》方案', ['四定四化'], null],
  ])('%s with %j quoted', (label, quoted, expected) => {
    expect(partsOf(label, new Set(quoted))).toEqual(expected)
  })
})

describe('the other wordings of a part', () => {
  it.each([
    ['湖南稀土新材料', ['稀土新材料']],
    ['全省农产品交易中心', ['农产品交易中心']],
    ['河西工业园', ['河西产业园', '河西工业园区', '河西产业园区']],
    ['河西工业园区', ['河西工业园', '河西产业园', '河西产业园区']],
    ['东江河西园区', ['东江河西工业园', '东江河西产业园', '东江河西工业园区', '东江河西产业园区']],
    [
      '湖南河西产业园',
      ['河西产业园', '湖南河西工业园', '湖南河西工业园区', '湖南河西产业园区', '湖南河西园区'],
    ],
    ['江工业园', []],
    ['湖南米粉', []],
    ['湖南河西米粉', []],
    ['湖南河西大米粉', ['河西大米粉']],
    ['现代大健康产业', []],
  ])('of %s leave out its province or call its park otherwise', (name, expected) => {
    expect(componentRewordings(name).map(({ text }) => text)).toEqual(expected)
  })
})

describe('what stands around another wording', () => {
  /** The place of a wording in a text, where `|` stands before and after it. */
  function holds(label: string, marked: string, side: 'review' | 'plan' | 'none' = 'none'): boolean {
    const [before = '', surface = '', after = ''] = marked.split('|')
    const [start, end] = [before.length, before.length + surface.length]
    const source = searchedText(levelled(before + surface + after), [])
    const at = { source, start, end, side, opens: true, termNearby: true }
    const wordings = rewordingsOf(label, YEARS, new Set())
    return wordings.some((wording) => wording.text === fold(surface) && wording.holds(at))
  }

  it.each([
    ['工业“一主一特”', '围绕“|一主一特|”'],
    ['政企“四定四化”机制', '推行“|四定四化”机制|'],
    ['“四融一共”和美乡村', '建设“|四融一共|”。'],
    ['“四融一共”和美乡村', '建设“|四融一共|”'],
    ['政企交流“四定四化”', '推行“|四定四化”政企交流|'],
    ['“四融一共”和美乡村', '建设|和美乡村“四融一共|”'],
    ['“三个提升”专项行动', '推进“|三个提升”行动|'],
    ['全县“智赋万企”专项行动', '推进|全县“智赋万企”行动|'],
    ['“智赋万企”行动', '实施“|智赋万企|”三年行动'],
    ['“智赋万企”行动', '实施“|智赋万企|”三年提升行动'],
    ['“智赋万企”专项行动', '实施“|智赋万企|”三年行动'],
    ['RCEP（区域全面经济协定）', '用好|区域全面经济协定|机遇'],
  ])('makes %s known in %s', (label, marked) => {
    expect(holds(label, marked)).toBe(true)
  })

  it.each([
    ['工业“一主一特”', '围绕|一主一特|”'],
    ['工业“一主一特”', '围绕“|一主一特|产业”'],
    ['政企“四定四化”机制', '推行|四定四化机制|'],
    ['“四融一共”和美乡村', '建设“|四融一共|、乡村”。'],
    ['“四融一共”和美乡村', '建设“和美|四融一共|”。'],
    ['“四融一共”和美乡村', '建设“|四融一共|”小镇'],
    ['“四融一共”和美乡村', '建设“|四融一共|\u200b”小镇'],
    ['“四融一共”村', '建设“|四融一共|”示范村'],
    ['政企交流“四定四化”', '推行|四定四化政企交流|'],
    ['“四融一共”和美乡村', '建设|和美乡村四融一共|。'],
    ['“三个提升”专项行动', '推进“|三个提升行动|”'],
    ['“智赋万企”行动', '实施|智赋万企|”三年行动'],
    ['“智赋万企”行动', '实施“|智赋万企|三年行动'],
    ['“智赋万企”行动', '实施“|智赋万企|”三年大提升行动'],
    ['“智赋万企”行动', '实施“|智赋万企|”3年行动'],
    ['“智赋万企”行动', '实施“|智赋万企|”三年计划'],
    ['RCEP（区域全面经济协定）', '用好|区域全面经济协定|（二期）'],
    ['RCEP（区域全面经济协定）', '用好|区域全面经济协定|(二期)'],
  ])('keeps %s unknown in %s', (label, marked) => {
    expect(holds(label, marked)).toBe(false)
  })

  it('is a passage on the year that a wording leaves out', () => {
    const sides = (year: number) =>
      (['review', 'plan', 'none'] as const).filter((side) =>
        holds(`${year}年民生实事清单`, '办好|民生实事清单|', side),
      )
    expect([2024, 2025, 2026].map(sides)).toEqual([[], ['review'], ['plan']])
  })

  it.each([
    ['实施“|智赋万企|”三年行动。', '智赋万企”三年行动'],
    ['实施“|智赋万企|”提升行动和三年行动。', '智赋万企”提升行动'],
  ])('tells how far a use goes into which words are put: %s', (marked, surface) => {
    const [before = '', core = '', after = ''] = marked.split('|')
    const source = searchedText(levelled(before + core + after), [])
    const start = before.length
    const at = {
      source,
      start,
      end: start + core.length,
      side: 'none',
      opens: true,
      termNearby: true,
    } as const
    const ends = rewordingsOf('“智赋万企”行动', YEARS, new Set()).flatMap(
      ({ tailEnd }) => tailEnd?.(at) ?? [],
    )
    expect(ends.map((end) => source.slice(start, end))).toEqual([surface])
  })
})

describe('in a report', () => {
  const citesOf = (body: string, ...entries: string[]) =>
    mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'term').map((line) =>
      line.split(' ').slice(1).join(' '),
    )
  const partsOfBody = (body: string, entry: string) =>
    mentionsOf(readSample(sampleReport(body, entry)).graph, 'component').map((line) =>
      line.split(' ').slice(1).join(' '),
    )

  it.each([
    ['围绕“一主一特产业”。', '1.工业“一主一特”：甲。'],
    ['推行四定四化政企交流。', '1.政企交流“四定四化”：甲。'],
    ['推进“智赋万企”和千家企业的三年行动。', '1.“智赋万企”行动：甲。'],
    ['用好区域全面经济协定（二期）。', '1.RCEP（区域全面经济协定）：甲。'],
  ])('a wording is no name where its surroundings differ: %s', (body, entry) => {
    expect(citesOf(body, entry)).toEqual([])
  })

  it('a year is dropped in the passage on its year alone', () => {
    const read = (year: number) =>
      `一、2025年工作回顾\n办好10件民生实事。\n二、2026年工作安排\n抓好10件民生实事。\n名词解释\n1.${year}年10件民生实事：甲。`
    const blocks = (year: number) =>
      mentionsOf(readSample(read(year)).graph, 'term').map((line) => line.split(' ')[0])
    expect(blocks(2025)).toEqual(['1.p1'])
    expect(blocks(2026)).toEqual(['2.p1'])
    expect(blocks(2024)).toEqual([])
  })

  it('a part without its province is known near its term alone, and where a name may begin', () => {
    const entry = '1.“一园两区”：湖南稀土新材料产业园、河西示范区、河东示范区。'
    expect(partsOfBody('建设“一园两区”。打造：稀土新材料产业园。', entry)).toEqual([
      '湖南稀土新材料产业园 稀土新材料产业园 reworded',
    ])
    expect(partsOfBody('建设“一园两区”，支持稀土新材料产业园。', entry)).toEqual([])
    expect(partsOfBody('建设“一园两区”。\n稀土新材料产业园见效。', entry)).toEqual([])
  })

  it('names side by side share the word before or behind them', () => {
    const entries = ['1.稳增长“16条”：甲。', '2.稳增长“18条”：乙。']
    expect(citesOf('落实稳增长“18条”“16条”。', ...entries)).toEqual([
      '稳增长“18条” 稳增长“18条 exact',
      '稳增长“16条” 16条 reworded',
    ])
    expect(
      citesOf('落实稳增长“18条”、促消费“16条”。', ...entries).filter((line) => line.includes('16')),
    ).toEqual([])
    const modes = ['1.“334”联农模式：甲。', '2.“622”联农模式：乙。']
    expect(citesOf('推广“334”、“622”等联农模式。', ...modes)).toEqual([
      '“334”联农模式 334”、“622”等联农模式 reworded',
      '“622”联农模式 622”等联农模式 reworded',
    ])
    expect(citesOf('推广“334”，“622”等联农模式。', ...modes)).toHaveLength(1)
  })
})
