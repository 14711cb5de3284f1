import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const termsOf = (body: string, ...entries: string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'term')
const partsOf = (body: string, ...entries: string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'component')

describe('another wording', () => {
  it('is cited from its own place in the text', () => {
    const text = sampleReport('实施“智赋万企”三年行动。', '1.“智赋万企”行动：甲。')
    const { graph } = readSample(text)
    const [mention] = graph.edges.flatMap((edge) => (edge.kind === 'cites' ? edge.mentions : []))
    expect(text.slice(mention?.start, mention?.end)).toBe('智赋万企”三年行动')
    expect(mention?.surface).toBe('智赋万企”三年行动')
  })

  it('may end where its heading ends', () => {
    expect(termsOf('（一）实施“智赋万企”三年行动\n抓工作。', '1.“智赋万企”行动：甲。')).toEqual([
      '1.1 “智赋万企”行动 智赋万企”三年行动 reworded',
    ])
  })

  it('is a use in the body alone, not in the appendix', () => {
    expect(termsOf('抓工作。', '1.十五分钟生活圈：即15分钟生活圈。', '2.便民圈：含15分钟生活圈。')).toEqual(
      [],
    )
  })

  it('is left to the name that stands there as written', () => {
    const entries = ['1.工业“一主一特”：甲。', '2.“一主一特”：乙。']
    expect(termsOf('发展“一主一特”。', ...entries)).toEqual(['1.p1 “一主一特” 一主一特 exact'])
  })

  it('is left to a longer name that holds it', () => {
    const entries = ['1.十五分钟生活圈：甲。', '2.城市15分钟生活圈建设：乙。']
    expect(termsOf('推进城市15分钟生活圈建设，打造15分钟生活圈。', ...entries)).toEqual([
      '1.p1 城市15分钟生活圈建设 城市15分钟生活圈建设 exact',
      '1.p1 十五分钟生活圈 15分钟生活圈 reworded',
    ])
  })

  it('is no name of the term where a part has it', () => {
    const entries = ['1.十五分钟生活圈：甲。', '2.“两圈”：15分钟生活圈、半小时通勤圈。']
    expect(termsOf('打造15分钟生活圈。', ...entries)).toEqual([])
    expect(partsOf('打造15分钟生活圈。', ...entries)).toEqual(['1.p1 15分钟生活圈 15分钟生活圈 exact'])
  })

  it('is no name of the term where parts of two terms have it', () => {
    const entries = [
      '1.十五分钟生活圈：甲。',
      '2.“两圈”：15分钟生活圈、半小时通勤圈。',
      '3.“双圈”：15分钟生活圈、一小时经济圈。',
    ]
    expect(termsOf('打造15分钟生活圈。', ...entries)).toEqual([])
  })

  it('is no name where three terms could be meant', () => {
    const entries = ['1.农业“三个全覆盖”：甲。', '2.医疗“三个全覆盖”：乙。', '3.养老“三个全覆盖”：丙。']
    expect(termsOf('落实“三个全覆盖”。', ...entries)).toEqual([])
  })

  it('is known by any rule that holds where several give the same words', () => {
    const entry = '1.全县“智赋万企”行动：甲。'
    expect(termsOf('实施“智赋万企”三年行动。抓“智赋万企”。', entry)).toEqual([
      '1.p1 全县“智赋万企”行动 智赋万企”三年行动 reworded',
      '1.p1 全县“智赋万企”行动 智赋万企 reworded',
    ])
  })

  it('is cited once where the shorter one is part of the longer', () => {
    expect(termsOf('推进“三个提升”行动。', '1.“三个提升”专项行动：甲。')).toEqual([
      '1.p1 “三个提升”专项行动 三个提升”行动 reworded',
    ])
  })
})

describe('a term cited by its core', () => {
  const entry = '1.“沐禾”治理：甲。'

  it('is none where the body has the core as a plain word, before or after', () => {
    expect(termsOf('种植沐禾。\n开展“清沐禾”。', entry)).toEqual([])
    expect(termsOf('开展“清沐禾”。\n种植沐禾。', entry)).toEqual([])
  })

  it.each(['办好“沐禾节”，开展“清沐禾”。', '办好“金秋丰收沐禾”，开展“清沐禾”。'])(
    'is not lost by a core that a quotation begins or ends with: %s',
    (body) => {
      expect(termsOf(body, entry)).toEqual(['1.p1 “沐禾”治理 沐禾 reworded'])
    },
  )

  it('is found though another core is used as a plain word', () => {
    const entries = [entry, '2.“汐岚”治理：乙。']
    expect(termsOf('观赏汐岚。\n开展“清沐禾”，抓“清汐岚”。', ...entries)).toEqual([
      '1.p2 “沐禾”治理 沐禾 reworded',
    ])
  })

  it('is no use where it stands in the appendix', () => {
    expect(termsOf('抓工作。', entry, '2.某某工程：开展“清沐禾”。')).toEqual([])
  })

  it('is none where its core is part of another name', () => {
    const entries = ['1.“九千”体系：甲。', '2.河西“九千万亩”计划：乙。']
    expect(termsOf('实施“九千”工程，落实“九千万亩”。', ...entries)).toEqual([
      '1.p1 河西“九千万亩”计划 九千万亩 reworded',
    ])
  })
})

describe('a part in other words', () => {
  const entry = '1.“一园两区”：湖南稀土新材料产业园、河西示范区、河东示范区。'
  const known = '湖南稀土新材料产业园 稀土新材料产业园 reworded'
  const found = (body: string) => partsOf(body, entry).map((line) => line.split(' ').slice(1).join(' '))

  it.each([
    '建设“一园两区”。稀土新材料产业园投产。',
    '稀土新材料产业园投产，“一园两区”成形。',
    '（一）建设“一园两区”\n稀土新材料产业园投产。',
    '（一）建设“一园两区”\n打造（稀土新材料产业园）。',
    '（一）建设“一园两区”\n1.抓好项目\n稀土新材料产业园投产。',
    '抓好“一园两区”三件事：一是稀土新材料产业园投产；二是项目开工；三是企业入驻。',
  ])('is known where its term is cited beside or above it: %s', (body) => {
    expect(found(body)).toContain(known)
  })

  it.each([
    '（一）抓好稀土新材料产业园\n建设“一园两区”。',
    '（一）建设“一园两区”\n抓项目。\n（二）抓产业\n稀土新材料产业园投产。',
    '建设“一园两区”和稀土新材料产业园。',
  ])('is unknown where its term is cited elsewhere, or within a word: %s', (body) => {
    expect(found(body)).not.toContain(known)
  })
})
