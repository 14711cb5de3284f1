import { describe, expect, it } from 'vitest'
import { labelsOf, readSample, sampleReport } from './testing.ts'

describe('coinages', () => {
  it.each(['三高四新', '非遗四进', '1+1+1+N', '双减', '十五条', '八项重点改革', '民营经济31条', '一网监管'])(
    'are quoted expressions like %s',
    (name) => {
      expect(labelsOf(readSample(sampleReport(`落实“${name}”。`)).graph, 'coinage')).toEqual([name])
    },
  )

  it.each([
    ['emphasis', '缩短“距离”。'],
    ['a book', '编写《三字经》“《四书五经》”。'],
    ['a sentence', '做到“一事一议，无事不扰”。'],
    ['half a name', '开展“六大”主题行动。'],
    ['a five-year plan', '实施“十四五”规划。'],
    ['a span of time', '建设“15分钟”服务圈。'],
    ['an ordinary word', '用好“万能钥匙”。'],
    ['a defined term', '建设“四区两城”。'],
  ])('are not %s', (_, body) => {
    const { graph } = readSample(sampleReport(body, '1.“四区两城”：甲。'))
    expect(labelsOf(graph, 'coinage')).toEqual([])
  })

  it('have an edge from every block that uses them and say why they are taken for one', () => {
    const { graph } = readSample(sampleReport('落实“三高四新”战略。\n锚定“三高四新”。'))
    expect(graph.nodesOf('coinage')).toMatchObject([
      { key: 'coinage/sangao-sixin', score: 5, reasons: ['numeral', 'head', 'repeated'] },
    ])
    expect(graph.edges.filter(({ kind }) => kind === 'cites').map(({ source }) => source)).toEqual([
      'p/1.p1',
      'p/1.p2',
    ])
  })
})
