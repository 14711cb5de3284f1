import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, readSampleBody, sampleReport } from '../testing/samples.ts'
import { checkMarkers } from './marked.ts'

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

describe('the words that a marker takes', () => {
  const bound = (body: string, ...more: string[]) =>
    mentionsOf(read(`${FIRST}${body}${LAST}`, [...ENTRIES, ...more]).graph, 'term')
      .map((line) => line.split(' ').slice(1).join(' '))
      .filter((line) => !/^(?:“智赋万企”行动|“四上”企业|零碳园区)/u.test(line))

  it.each([
    ['推进十大城市更新工程建设中各方面各领域的各项重点任务[2]。', 16],
    ['推进十大城市更新工程建设中各方面各领域的各项重点任务了[2]。', 17],
  ])('are none of a name that ends within 16 characters before it: %s', (body, length) => {
    const words = body.slice(body.indexOf('建设'), body.indexOf('['))
    expect(words).toHaveLength(length)
    const others = length > 16 ? [`十大城市更新工程 ${words.slice(-12)} marker`] : []
    expect(bound(body)).toEqual(['十大城市更新工程 十大城市更新工程 exact', ...others])
  })

  it('are found after those of another marker, or not at all', () => {
    expect(bound('推进十大城市更新工程[2][5]。', '[5]河湖长制：戊。')).toEqual([
      '十大城市更新工程 十大城市更新工程 exact',
    ])
    expect(bound('推进十大城市更新工程[2]和河道治理[5]。', '[5]河湖长制：戊。')).toEqual([
      '十大城市更新工程 十大城市更新工程 exact',
      '河湖长制 和河道治理 marker',
    ])
    expect(bound('打造示范片[2]和治水[5]。', '[5]河湖长制：戊。')).toEqual([
      '十大城市更新工程 打造示范片 marker',
      '河湖长制 和治水 marker',
    ])
    expect(bound('打造示范片[2][5]。', '[5]河湖长制：戊。')).toEqual([
      '十大城市更新工程 打造示范片 marker',
      '河湖长制 打造示范片 marker',
    ])
  })

  it('are the same for two side by side, and begin after one before them', () => {
    const body = '实施“智赋万企”行动[1]，[1]更新企业园区[2][3]。培育零碳园区[4]。'
    expect(mentionsOf(read(body).graph, 'term').slice(1, 3)).toEqual([
      '1.p1 十大城市更新工程 更新企业园区 marker',
      '1.p1 “四上”企业 企业园区 marker',
    ])
  })

  it('are none where only a mark stands after another name', () => {
    expect(bound('开展“双招”[2]。', '[5]“双招”：戊。')).toEqual(['“双招” 双招 exact'])
  })

  it('begin after another name, though a quotation began before it', () => {
    expect(bound('开展“双招双引和城市提质”[2]。', '[5]双招双引：戊。')).toEqual([
      '双招双引 双招双引 exact',
      '十大城市更新工程 城市提质 marker',
    ])
  })

  it('are those of the name of an entry that shares more with them', () => {
    const entry = '[5]“设备更新”、“消费换新”：“设备更新”指改造设备；“消费换新”指以旧换新。'
    expect(bound('推动消费品换新[5]。推进十大城市更新工程[2]。', entry)[0]).toBe(
      '“消费换新” 消费品换新 marker',
    )
    expect(bound('推动设备大更新[5]。推进十大城市更新工程[2]。', entry)[0]).toBe(
      '“设备更新” 设备大更新 marker',
    )
  })

  it('are none where either name of the entry stands there already', () => {
    const entry = '[5]“设备更新”、“消费换新”：“设备更新”指改造设备；“消费换新”指以旧换新。'
    expect(bound('推动消费换新补贴[5]。推进十大城市更新工程[2]。', entry)[0]).toBe(
      '“消费换新” 消费换新 exact',
    )
    expect(bound('推动消费换新补贴[5]。推进十大城市更新工程[2]。', entry)).toHaveLength(2)
  })

  it('begin no farther before it than the name is long, and twelve characters more', () => {
    const name = '[5]河湖长制：戊。'
    const last = bound(`河湖治理${'乙'.repeat(12)}[5]。推进十大城市更新工程[2]。`, name)[0]
    expect(last).toBe(`河湖长制 河湖治理${'乙'.repeat(12)} marker`)
    const far = bound(`河湖治理${'乙'.repeat(13)}[5]。推进十大城市更新工程[2]。`, name)[0]
    expect(far).toBe(`河湖长制 ${'乙'.repeat(12)} marker`)
  })

  it('are of a name that begins at most forty characters before it', () => {
    const of = (length: number) => {
      const name = `河湖${'乙'.repeat(length - 2)}`
      return bound(`推进${name}${'丙'.repeat(15)}[5]。推进十大城市更新工程[2]。`, `[5]${name}：戊。`)
    }
    expect(of(25)).toHaveLength(2)
    expect(of(26)).toHaveLength(3)
  })
})

describe('what is told of markers', () => {
  it('stands where the marker and where the entry is', () => {
    const text = sampleReport(`${FIRST}推进城市更新。${LAST}抓示范区[9、12]。`, ...ENTRIES)
    const found = readSample(text).diagnostics.filter(({ code }) => code.includes('marker'))
    expect(found.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`)).toEqual([
      'marker-without-entry [9、12]',
      'marker-without-entry [9、12]',
      'entry-without-marker 十大城市更新工程',
    ])
  })

  it('is nothing of a marker that a remark answers', () => {
    const { markers, terms } = readSampleBody(sampleReport(`${FIRST}${LAST}抓示范区[9]。`, ...ENTRIES))
    const codes = (remarks: readonly { value: number }[]) =>
      checkMarkers(markers, terms, remarks).map(({ code }) => code)
    expect(codes([])).toEqual(['marker-without-entry', 'entry-without-marker'])
    expect(codes([{ value: 9 }])).toEqual(['entry-without-marker'])
    expect(checkMarkers([], terms, [])).toEqual([])
  })
})
