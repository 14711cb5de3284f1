import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, readSampleBody, sampleReport } from '../testing/samples.ts'
import { findCitations } from './citations.ts'

function citesOf(body: string, ...entries: string[]): string[] {
  return mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'term')
}

describe('citations', () => {
  it.each([
    ['服务“四上”企业。', '1.p1 “四上”企业 四上”企业 exact'],
    ['服务四上企业。', '1.p1 “四上”企业 四上企业 quotes'],
    ['服务“四上企业”。', '1.p1 “四上”企业 四上企业 quotes'],
    ['服务“四上”企业[3]。', '1.p1 “四上”企业 四上”企业 exact'],
  ])('lets quotation marks decide nothing: %s', (body, expected) => {
    expect(citesOf(body, '1.“四上”企业：甲。')).toEqual([expected])
  })

  it('keeps the longer of two overlapping names', () => {
    expect(citesOf('建设零碳园区示范工程。', '1.零碳园区：甲。', '2.零碳园区示范工程：乙。')).toEqual([
      '1.p1 零碳园区示范工程 零碳园区示范工程 exact',
    ])
  })

  it('takes a numeral or a Latin word only as a whole', () => {
    expect(citesOf('选出二十代表，签订RCEPX。', '1.“十代”：甲。', '2.RCEP：乙。')).toEqual([])
  })

  it('takes a name of two characters only where it is marked as one', () => {
    expect(citesOf('城乡两重点，抓“两重”。', '1.“两重”：甲。')).toEqual(['1.p1 “两重” 两重 exact'])
  })

  it.each([
    ['建设“五好两宜”乡村。', '1.“五好”：甲。'],
    ['落实“三高四新”战略。', '1.“四新”：甲。'],
  ])('takes no part of a longer name of numerals: %s', (body, ...entries) => {
    expect(citesOf(body, ...entries)).toEqual([])
  })

  it('takes two names side by side for two', () => {
    expect(citesOf('抓好“两重两新”。', '1.“两重”：甲。', '2.“两新”：乙。')).toHaveLength(2)
  })

  it('takes a plain name of two characters wherever it stands', () => {
    expect(citesOf('发展飞地经济。', '1.飞地：甲。')).toEqual(['1.p1 飞地 飞地 exact'])
  })

  it.each([
    ['整治城乡两重[1]，抓“四上”企业[2]。', '两重'],
    ['整治“城乡两重”[1]，抓“四上”企业[2]。', '两重'],
    ['整治城乡两重，抓“四上”企业[2]。', undefined],
  ])('takes a counted name of two characters where a marker follows: %s', (body, surface) => {
    const lines = citesOf(body, '[1]“两重”：甲。', '[2]“四上”企业：乙。')
    expect(lines.find((line) => line.includes('“两重”'))?.split(' ')[2]).toBe(surface)
  })

  it('takes the first of two entries of one name', () => {
    const { graph } = readSample(sampleReport('建设零碳园区。', '1.零碳园区：甲。', '2.零碳园区：乙。'))
    const cites = graph.edges.filter(({ kind }) => kind === 'cites')
    expect(cites.map(({ target }) => target)).toEqual(['term/lingtanyuanqu'])
  })

  it('shows a use as it is printed', () => {
    const text =
      '各位代表：\n一、2024年工作安排\n發展綠色產業園區，壯大優質企業。\n名詞解釋：\n1.綠色產業園區：優質企業的園區。'
    expect(mentionsOf(readSample(text).graph, 'term')).toEqual(['1.p1 綠色產業園區 綠色產業園區 exact'])
  })

  it('come in the order of the text, names and parts alike', () => {
    const entry = '1.“一主一特”：新材料、现代大健康产业。'
    const { body } = findCitations(
      readSampleBody(sampleReport('做强：新材料，发展“一主一特”，壮大现代大健康产业、新材料。', entry)),
    )
    expect(body.map(({ mention }) => mention.surface)).toEqual([
      '新材料',
      '一主一特',
      '现代大健康产业',
      '新材料',
    ])
  })

  const usesIn = (body: string, ...entries: string[]) =>
    findCitations(readSampleBody(sampleReport(body, ...entries))).body.map(
      ({ mention: { surface, match } }) => `${surface} ${match}`,
    )

  it('are written as they stand in the text', () => {
    const entry = '1.“四上”企业：甲。'
    expect(usesIn('服务“四上”企业，服务四上企业。', entry)).toEqual(['四上”企业 exact', '四上企业 quotes'])
  })

  it.each([
    ['整治城乡两重[1]。', ['两重 exact']],
    ['整治“城乡两重”[1]。', ['两重 exact']],
    ['整治城乡两重。', []],
  ])('take a counted name of two characters for one by the marker alone: %s', (body, expected) => {
    expect(usesIn(body, '[1]“两重”：甲。')).toEqual(expected)
  })

  it('take a name that may be cut out of other words for one by the marker behind its quotation', () => {
    expect(usesIn('沿“黄河长”[1]。', '[1]河长：甲。')).toEqual(['河长 exact'])
    expect(usesIn('沿“黄河长”。', '[1]河长：甲。')).toEqual([])
  })

  it('cites from the heading where the name stands in it', () => {
    expect(citesOf('（一）统筹“一区三园”发展。抓好。', '1.“一区三园”：甲。')).toEqual([
      '1.1 “一区三园” 一区三园 exact',
    ])
  })

  it('relates terms where a definition names another', () => {
    const { graph } = readSample(sampleReport('抓工作。', '1.零碳园区：甲。', '2.“双碳”计划：建设零碳园区。'))
    const related = graph.edges.filter(({ kind }) => kind === 'related')
    expect(related).toMatchObject([
      {
        source: 'term/lingtanyuanqu',
        target: 'term/shuangtanjihua',
        weight: 1,
        because: [{ kind: 'definition' }],
      },
    ])
  })
})

describe('what a definition names', () => {
  const related = (...entries: string[]) =>
    readSample(sampleReport('抓工作。', ...entries))
      .graph.edges.filter(({ kind }) => kind === 'related')
      .map(({ source, target }) => `${source} ${target}`)

  it('is the longer of two names', () => {
    const entries = ['1.零碳园区：甲。', '2.零碳园区示范工程：乙。', '3.“双碳”计划：建设零碳园区示范工程。']
    expect(related(...entries)).toEqual(['term/lingtanyuanqushifangongcheng term/shuangtanjihua'])
  })

  it('is nothing where two names of one entry explain each other', () => {
    expect(related('1.“两重”、“两新”：“两重”指建设，与“两新”相辅；“两新”指更新，与“两重”相辅。')).toEqual([])
  })

  it('is a word of its own', () => {
    expect(related('1.“两重”：甲项目。', '2.林长制：抓好“两重”。')).toHaveLength(1)
    expect(related('1.“两重”：甲项目。', '2.林长制：抓好两重点。')).toEqual([])
  })

  it('is told by each part of an entry, in whichever order they stand', () => {
    const entries = [
      '1.“两重”、“两新”：“两新”指零碳园区；“两重”指河长制。',
      '2.零碳园区：甲。',
      '3.河长制：乙。',
    ]
    expect(related(...entries).sort()).toEqual([
      'term/hezhangzhi term/liangzhong',
      'term/liangxin term/lingtanyuanqu',
    ])
  })

  it('is another entry, in whichever of its parts the name stands', () => {
    const entries = ['1.“两重”、“两新”：“两重”指建设；“两新”指零碳园区。', '2.零碳园区：甲。']
    expect(related(...entries)).toEqual(['term/liangxin term/lingtanyuanqu'])
  })
})

describe('rewordings', () => {
  it.each([
    ['a dropped qualifier', '围绕“一主一特”产业定位。', '1.工业“一主一特”：甲。', '一主一特'],
    ['a dropped tail', '建设“四融一共”。', '1.“四融一共”和美乡村：甲。', '四融一共'],
    ['order turned round', '推行“四定四化”政企交流机制。', '1.政企交流“四定四化”：甲。', '四定四化”政企交流'],
    ['a shortened tail', '推进“三个提升”行动。', '1.“三个提升”专项行动：甲。', '三个提升”行动'],
    ['another joiner', '打造“两个基地”“两个枢纽”。', '1.“两个基地、两个枢纽”：甲。', '两个基地”“两个枢纽'],
    ['signs between its words', '落实“三送”、“三解”行动。', '1.“三送三解”行动：甲。', '三送”、“三解”行动'],
    ['words put in', '实施“智赋万企”三年行动。', '1.“智赋万企”行动：甲。', '智赋万企”三年行动'],
    ['its abbreviation', '用好RCEP机遇。', '1.RCEP（区域全面经济伙伴关系协定）：甲。', 'RCEP'],
    ['its full name', '用好区域全面经济协定。', '1.RCEP（区域全面经济协定）：甲。', '区域全面经济协定'],
    ['digits for numerals', '建设15分钟生活圈。', '1.十五分钟生活圈：甲。', '15分钟生活圈'],
    ['what the body quotes of it', '打好“发展六仗”。', '1.聚力打好发展六仗：甲。', '发展六仗'],
    ['a dropped year', '办好10件民生实事。', '1.2024年10件民生实事：甲。', '10件民生实事'],
    ['a shared head', '稳增长“18条”“16条”。', '1.稳增长“16条”：甲。', '16条'],
  ])('are known with %s', (_, body, entry, surface) => {
    const found = citesOf(body, entry)
    expect(found.map((line) => line.split(' ').slice(2).join(' '))).toEqual([`${surface} reworded`])
  })

  it('are known where names share their tail', () => {
    expect(citesOf('推广“334”“622”等联农模式。', '1.“334”联农模式：甲。', '2.“622”联农模式：乙。')).toEqual([
      '1.p1 “334”联农模式 334”“622”等联农模式 reworded',
      '1.p1 “622”联农模式 622”等联农模式 reworded',
    ])
  })

  it.each([
    ['a core too short to be a name', '推进“四项”工作。', '1.园区“四项”改革：甲。'],
    ['another thing of the same core', '建设“四融一共”特色小镇。', '1.“四融一共”和美乡村：甲。'],
    ['another place in brackets', '建设零碳园区（二期）。', '1.零碳园区（一期）：甲。'],
    ['numbers that signs keep apart', '第26-14号文件。', '1.“2614”工作法：甲。'],
    ['another noun after words put in', '实施“智赋万企”三年计划。', '1.“智赋万企”行动：甲。'],
    ['an unquoted core', '围绕一主一特产业。', '1.工业“一主一特”：甲。'],
  ])('are refused for %s', (_, body, entry) => {
    expect(citesOf(body, entry)).toEqual([])
  })

  it('are refused where two names fit', () => {
    expect(citesOf('落实“三个全覆盖”。', '1.农业“三个全覆盖”：甲。', '2.医疗“三个全覆盖”：乙。')).toEqual([])
  })

  it('drop no year in a passage on another year', () => {
    const text =
      '一、2023年工作回顾\n办好10件民生实事。\n二、2024年工作安排\n抓工作。\n名词解释\n1.2024年10件民生实事：甲。'
    expect(mentionsOf(readSample(text).graph, 'term')).toEqual([])
  })
})

describe('components', () => {
  const entry = '1.“一主一特”：新材料、现代大健康产业。'

  it('are cited by a name of five characters or more', () => {
    const { graph } = readSample(sampleReport('发展现代大健康产业。', entry))
    expect(mentionsOf(graph, 'component')).toEqual(['1.p1 现代大健康产业 现代大健康产业 exact'])
  })

  it('are general words inside longer ones', () => {
    const { graph } = readSample(sampleReport('建设新材料产业园，发展“一主一特”。\n发展新材料。', entry))
    expect(mentionsOf(graph, 'component')).toEqual([])
  })

  it('are cited by a short name in quotation marks or beside their term', () => {
    const { graph } = readSample(sampleReport('发展“新材料”。\n发展“一主一特”、新材料。', entry))
    expect(mentionsOf(graph, 'component')).toEqual(['1.p1 新材料 新材料 exact', '1.p2 新材料 新材料 exact'])
  })

  it('of four characters are general words, and of five are names', () => {
    const parts = '1.“两业”：智能制造、新材料产业。'
    const { graph } = readSample(sampleReport('发展新材料产业。\n发展智能制造。', parts))
    expect(mentionsOf(graph, 'component')).toEqual(['1.p1 新材料产业 新材料产业 exact'])
  })

  it.each(['发展“新材料产品”。', '发展“优质新材料”。'])(
    'with a quotation mark on one side alone are general words: %s',
    (body) => {
      const { graph } = readSample(sampleReport(body, entry))
      expect(mentionsOf(graph, 'component')).toEqual([])
    },
  )

  it.each(['和', '与', '及', '或', '、', '，'])(
    'stand beside their term between words that join: %s',
    (joint) => {
      const of = (body: string) => mentionsOf(readSample(sampleReport(body, entry)).graph, 'component')
      expect(of(`发展“一主一特”：新材料${joint}现代农业。`)).toHaveLength(1)
      expect(of(`发展“一主一特”${joint}新材料。`)).toHaveLength(1)
      expect(of(`发展“一主一特”${joint}新材料业。`)).toEqual([])
    },
  )

  it('of one character are no names, of two are in quotation marks', () => {
    const of = (body: string, list: string) =>
      mentionsOf(readSample(sampleReport(body, list)).graph, 'component')
    expect(of('抓好“省”里的事。', '1.“四级”体系：省、市、县、乡。')).toEqual([])
    expect(of('抓好“农业”。', '1.“两业”：农业、工业。')).toEqual(['1.p1 农业 农业 exact'])
  })

  it('may be the last word of the text', () => {
    const text =
      '名词解释\n1.“一主一特”：新材料、大健康。\n2.河长制：由领导任河长。\n各位代表：\n一、2024年工作安排\n推行河长制。\n发展“一主一特”：新材料'
    expect(mentionsOf(readSample(text).graph, 'component')).toHaveLength(1)
  })

  it('are no part of a name that holds them', () => {
    const { graph } = readSample(
      sampleReport('发展“一主一特”：新材料、半导体工程。', entry, '2.新材料、半导体工程：甲。'),
    )
    expect(mentionsOf(graph, 'component')).toEqual([])
  })
})
