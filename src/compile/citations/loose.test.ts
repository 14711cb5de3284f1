import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const read = (body: string, ...entries: string[]) => readSample(sampleReport(body, ...entries)).graph
const cited = (body: string, ...entries: string[]) =>
  mentionsOf(read(body, ...entries), 'term').map((line) => line.split(' ').slice(1).join(' '))

describe('a name with other signs between its words', () => {
  it.each([
    ['“三送三解”行动', '落实三送、三解行动', '三送、三解行动'],
    ['“三送三解”行动', '落实“三送·三解”行动', '三送·三解”行动'],
    ['三送三解行动', '落实三送—三解行动', '三送—三解行动'],
    ['三送三解行动', '落实三、送、三、解、行动', '三、送、三、解、行动'],
    ['两个基地、两个枢纽', '建设两个基地两个枢纽', '两个基地两个枢纽'],
    ['甲乙、丙丁', '建设甲乙/丙丁', '甲乙/丙丁'],
    ['甲乙、丙丁', '建设甲乙丙丁', '甲乙丙丁'],
    ['甲乙、丙丁', '建设甲乙-丙丁', '甲乙-丙丁'],
  ])('%s is known in: %s', (name, body, surface) => {
    expect(cited(`${body}。`, `1.${name}：好的办法。`)).toEqual([`${name} ${surface} reworded`])
  })

  it.each([
    ['零碳园区', '建设零碳、园区'],
    ['甲、乙丙', '建设甲乙丙'],
    ['三送三解行动', '落实三、送、三、解、行、动'],
    ['三送三解行动', '落实三送，三解行动'],
    ['五里河治理', '开展五里、河治理'],
  ])('%s is not where its words could be anything, or the signs are many: %s', (name, body) => {
    expect(cited(`${body}。`, `1.${name}：好的办法。`)).toEqual([])
  })

  it('is known whatever signs stand elsewhere in its sentence', () => {
    const body = '第2-6号：抓教育、医疗、养老、托育、住房，落实三送、三解行动。'
    expect(cited(body, '1.三送三解行动：甲。')).toEqual(['三送三解行动 三送、三解行动 reworded'])
  })

  it('is none that two entries have', () => {
    const entries = ['1.甲乙、丙丁：好的办法。', '2.甲乙·丙丁：好的制度。']
    expect(cited('建设甲乙丙丁。', ...entries)).toEqual([])
    expect(cited('建设甲乙丙丁。', ...entries, '3.甲乙/丙丁：好的机制。')).toEqual([])
  })

  it('is cited from the block and the place where it stands, each time', () => {
    const text = sampleReport('抓工作。\n落实三送、三解行动，再抓三送、三解行动。', '1.三送三解行动：甲。')
    const { graph } = readSample(text)
    expect(mentionsOf(graph, 'term').map((line) => line.split(' ')[0])).toEqual(['1.p2', '1.p2'])
    const mentions = graph.edges.flatMap((edge) => (edge.kind === 'cites' ? edge.mentions : []))
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      '三送、三解行动',
      '三送、三解行动',
    ])
    expect(mentions.map(({ start }) => start)).toEqual([
      text.indexOf('三送、'),
      text.lastIndexOf('三送、三解行动'),
    ])
  })

  it('is none where a sign keeps two digits apart', () => {
    const entry = '1.26三送三解法14条：甲。'
    expect(cited('落实2-6三送三解法14条。', entry)).toEqual([])
    expect(cited('落实26三送三解法1·4条。', entry)).toEqual([])
    expect(cited('落实26-三送三解法·14条。', entry)).toEqual(['26三送三解法14条 26-三送三解法·14条 reworded'])
  })
})
