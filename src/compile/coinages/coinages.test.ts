import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import { labelsOf, mentionsOf, readSample, readSampleBody, sampleReport } from '../testing/samples.ts'
import { findCoinages } from './coinages.ts'

describe('coinages', () => {
  it.each(['三高四新', '非遗四进', '1+1+1+N', '双减', '十五条', '八项重点改革', '民营经济31条', '一网监管'])(
    'are quoted expressions like %s',
    (name) => {
      expect(labelsOf(readSample(sampleReport(`落实“${name}”。`)).graph, 'coinage')).toEqual([name])
    },
  )

  it.each([
    '水口山牛扣',
    '距离',
    '枫桥经验',
    '好差评',
    '白改黑',
    '人工智能+',
    '党建引领+物业主责+志愿服务',
    '万能钥匙',
  ])('are plain quotations like %s too, which score less', (name) => {
    const { graph } = readSample(sampleReport(`落实“${name}”。落实“三改两送”。`))
    const scores = new Map(graph.nodesOf('coinage').map(({ label, score }) => [label, score]))
    expect(scores.get(name)).toBeGreaterThan(0)
    expect(scores.get(name)).toBeLessThan(scores.get('三改两送') ?? 0)
  })

  it.each([
    ['a book', '编写《三字经》“《四书五经》”。'],
    ['a sentence', '做到“一事一议，无事不扰”。'],
    ['a list', '打好“蓝天、碧水、净土”保卫战。'],
    ['half a name', '开展“六大”主题行动。'],
    ['a five-year plan', '实施“十四五”“九五”规划。'],
    ['a span of time', '建设“15分钟”服务圈。'],
    ['a number', '拨打“12345”，回顾“1·24”和“2030”。'],
    ['one character', '做到“亲”“清”。'],
    ['a long clause', '牢记“把人民对美好生活的向往作为奋斗目标”。'],
    ['a defined term', '建设“四区两城”。'],
  ])('are not %s', (_, body) => {
    const { graph } = readSample(sampleReport(body, '1.“四区两城”：甲。'))
    expect(labelsOf(graph, 'coinage')).toEqual([])
  })

  it.each([
    ['parallel numerals before such a noun', '实施三高四新战略。', ['三高四新']],
    ['parallel numerals used again', '推进三产三化建设，三改两送见效。再抓三改两送。', ['三改两送']],
    ['a numeral with a head', '纵深推进科技兴市六大行动。', ['六大行动']],
    ['what is counted with 大', '五大战略性产业集群持续发展。', ['五大战略性产业集群']],
    ['四位一体', '健全四位一体机制。', ['四位一体']],
    ['what is counted twice', '推进八项重点改革，深化八项重点改革。', ['八项重点改革']],
    ['digits before such a noun', '实施“3815”战略。', ['3815战略']],
  ])('are, without marks, %s', (_, body, expected) => {
    expect(labelsOf(readSample(sampleReport(body)).graph, 'coinage')).toEqual(expected)
  })

  it.each([
    '从三个方面发力，坚持两个月调度，覆盖四个季度和第一产业。',
    '召开第十一届四次会议，学习二十届三中全会精神。',
    '推进两项重点改革，发展五大战略性产业，办好三件事。',
    '辖三县两区，三县两区协同。群众来自四面八方，四面八方来客。',
    '一心一意抓发展，一心一意谋工程。建成5大类12项工程。',
    '2025年三季度增长3.5%，三年行动见效，三年行动收官。',
    '九江三地联席，九江三地协同，三角一体化提速，三角一体化见效。',
    '一是抓改革；二是抓工程；三是四个坚持。',
    '推进八项重点改革试点。',
    '推进三改两送见效。',
  ])('are not counts in running text: %s', (body) => {
    expect(labelsOf(readSample(sampleReport(body)).graph, 'coinage')).toEqual([])
  })

  it('have every use, quoted or not, and all of them in one node', () => {
    const { graph } = readSample(sampleReport('锚定三高四新战略。\n落实“三高四新”。\n缩短“距离”，距离不远。'))
    expect(labelsOf(graph, 'coinage')).toEqual(['三高四新', '距离'])
    expect(mentionsOf(graph, 'coinage')).toEqual([
      '1.p1 三高四新 三高四新 exact',
      '1.p2 三高四新 三高四新 exact',
      '1.p3 距离 距离 exact',
    ])
  })

  it('have an edge from every block that uses them and say why they are taken for one', () => {
    const { graph } = readSample(sampleReport('落实“三高四新”战略。\n锚定“三高四新”。'))
    expect(graph.nodesOf('coinage')).toMatchObject([
      { key: 'coinage/sangao-sixin', reasons: ['numeral', 'parallel', 'head', 'repeated', 'quoted'] },
    ])
    expect(graph.edges.filter(({ kind }) => kind === 'cites').map(({ source }) => source)).toEqual([
      'p/1.p1',
      'p/1.p2',
    ])
  })

  it('have their surface as printed, with what a word processor left in it', () => {
    const { graph } = readSample(sampleReport('落实“三高[bookmark: a]四新”。'))
    const surfaces = graph.edges.flatMap((edge) => (edge.kind === 'cites' ? edge.mentions : []))
    expect(surfaces.map(({ surface }) => surface)).toEqual(['三高[bookmark: a]四新'])
  })

  it.each([
    ['落实“三高 四新”。', '三高 四新'],
    ['落实“ 三高四新 ”。', '三高四新'],
    ['锚定三高 四新战略，落实“三高四新”。', '三高四新'],
    ['做好“‘三高’四新”文章。', '‘三高’四新'],
    ['做好“抓‘三高’四新”文章。', '抓‘三高’四新'],
  ])('are named as they first stand, but for marks and blanks around or not: %s', (body, name) => {
    expect(labelsOf(readSample(sampleReport(body)).graph, 'coinage')).toEqual([name])
  })

  it('are quoted if one of their uses is', () => {
    const { graph } = readSample(sampleReport('锚定三高四新战略。\n落实“三高四新”。'))
    expect(graph.nodesOf('coinage').map(({ reasons }) => reasons.includes('quoted'))).toEqual([true])
    const { graph: bare } = readSample(sampleReport('锚定三高四新战略。'))
    expect(bare.nodesOf('coinage').map(({ reasons }) => reasons.includes('quoted'))).toEqual([false])
  })

  it('are nothing that is cited, in whatever order that is told', () => {
    const text = sampleReport('落实“三高四新”，抓“双减”，办“三改两送”，建“五小”。')
    const cite = (surface: string) => {
      const start = text.indexOf(surface)
      const mention = { start, end: start + surface.length, surface, match: 'exact' } as const
      return { target: 'term/t' as NodeKey, term: null, block: 0, mention }
    }
    const cited = [cite('五小'), cite('双减'), cite('三高四新')]
    expect(findCoinages(readSampleBody(text), cited).map(({ name }) => name)).toEqual(['三改两送'])
  })
})
