import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const ENTRIES = [
  '[1]“智赋万企”行动：甲。',
  '[2]十大城市更新工程：乙。',
  '[3]“四上”企业：丙。',
  '[4]零碳园区：丁。',
]
const FIRST = '实施“智赋万企”行动[1]。'
const LAST = '培育“四上”企业[3]。建设零碳园区[4]。'
const read = (body: string, entries = ENTRIES) => readSample(sampleReport(body, ...entries))
const cited = (body: string) =>
  mentionsOf(read(FIRST + body + LAST).graph, 'term')
    .map((line) => line.split(' ').slice(1))
    .filter(([name]) => name === '十大城市更新工程')
    .map((words) => words.slice(1).join(' '))
const said = (body: string, entries = ENTRIES) =>
  read(body, entries)
    .diagnostics.filter(({ code }) => code.includes('marker'))
    .map(({ severity, message, suggestion }) => `${severity} ${message}；${suggestion}`)

describe('the words that a marker stands for', () => {
  it.each([
    ['are those of the name', '推进十大城市更新工程[2]。', '十大城市更新工程 exact'],
    ['begin with the first that the name has too', '扎实推进城市更新项目[2]。', '城市更新项目 marker'],
    ['are the quotation before it', '扎实推进“焕新城市十条”[2]。', '焕新城市十条 marker'],
    [
      'are the last of the clause where none is shared',
      '发展经济，推进老旧小区改造[2]。',
      '推进老旧小区改造 marker',
    ],
    [
      'are twelve characters at most then',
      '高标准高质量统筹推进老旧小区改造提升[2]。',
      '统筹推进老旧小区改造提升 marker',
    ],
    ['end before a blank', '扎实推进城市更新项目 [2]。', '城市更新项目 marker'],
    [
      'are in the clause before it',
      '推进十大城市更新工程，改善老旧小区[2]。',
      ['十大城市更新工程 exact', '改善老旧小区 marker'],
    ],
    ['may end some characters before it', '推进十大城市更新工程建设各项任务[2]。', '十大城市更新工程 exact'],
  ])('%s: %s', (_, body, expected) => {
    expect(cited(body)).toEqual([expected].flat())
  })

  it.each(['[2、3]', '[2-3]', '[2，3]', '[2~3]', '[２、３]'])(
    'are of both entries that %s names',
    (marker) => {
      const body = `${FIRST}建设两类示范片${marker}。建设零碳园区[4]。`
      expect(mentionsOf(read(body).graph, 'term').slice(1, 3)).toEqual([
        '1.p1 十大城市更新工程 建设两类示范片 marker',
        '1.p1 “四上”企业 建设两类示范片 marker',
      ])
    },
  )

  it('are of all entries of a range', () => {
    const body = `${FIRST}推进城市更新和园区建设[2-4]。`
    expect(mentionsOf(read(body).graph, 'term')).toHaveLength(4)
  })
})

describe('a marker', () => {
  it('without entry is told with its number', () => {
    expect(said(`${FIRST}推进十大城市更新工程[2]。${LAST}抓示范区[9]。`)).toEqual([
      'warning 注释标记9在名词解释中没有对应的词条；请补上词条或改正编号',
    ])
  })

  it('is missed where most entries have one', () => {
    expect(said(`${FIRST}推进十大城市更新工程。${LAST}`)).toEqual([
      'warning 正文没有标出第2条“十大城市更新工程”的注释标记；请在第一次用到它的地方补上标记',
    ])
  })

  it('is not missed where half of the entries have none', () => {
    expect(said(`${FIRST}推进十大城市更新工程[2]。培育“四上”企业。建设零碳园区。`)).toEqual([])
  })

  it('is none at the head of a line, nor a year', () => {
    expect(said(`${FIRST}推进十大城市更新工程[2]。${LAST}\n[9]抓示范区。`)).toEqual([])
    expect(said(`${FIRST}推进十大城市更新工程[2]。${LAST}见某政发[2023]1号。`)).toEqual([])
  })

  it('is none where most numbers are of no entry', () => {
    expect(said('抓甲[11]。抓乙[12]。抓丙[13]。实施“智赋万企”行动[1]。')).toEqual([])
  })

  it('is none where the words before it are of other entries and the order is another', () => {
    expect(said('建设示范片[4]，抓示范片[3]，办示范片[2]，看示范片[1]，再看[7]。')).toEqual([])
  })

  it('counts entries that have no number themselves', () => {
    const entries = [
      '“智赋万企”行动：甲类。',
      '十大城市更新工程：乙类。',
      '“四上”企业：丙类。',
      '零碳园区：丁类。',
    ]
    expect(said(`${FIRST}推进十大城市更新工程。${LAST}`, entries)).toEqual([
      'warning 正文没有标出第2条“十大城市更新工程”的注释标记；请在第一次用到它的地方补上标记',
    ])
  })
})
