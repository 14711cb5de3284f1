import { beforeAll, describe, expect, it } from 'vitest'
import type { LibraryReport } from '../library-report.ts'
import { madeEntry } from '../testing/entries.ts'
import { madeReport } from '../testing/made-reports.ts'
import { findDuplicates } from './near-duplicates.ts'

/** Writes sentences of which no two share twelve characters. */
const sentences = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const n = from + at
    const chars = Array.from({ length: 24 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((n * 977 + i * i * 131) % 20_000)),
    )
    return `${chars.join('')}。`
  }).join('')

describe('reports of nearly one text', () => {
  let graph: LibraryReport['graph']
  beforeAll(() => {
    graph = madeReport({ id: 'a', body: '（一）甲。做好工作。' }).graph
  })
  const report = (id: string, source: string, place = '零陵区'): LibraryReport => ({
    ...{ entry: madeEntry(id, { place }), graph, source },
  })
  const told = (...reports: readonly LibraryReport[]) =>
    findDuplicates(reports).map((one) => [one.code, one.report, one.other])

  it('are told, the later by id of the earlier', () => {
    const text = sentences(0, 40)
    const expected = [['duplicate-report', 'b', 'a']]
    expect(told(report('b', `${text}${sentences(900, 2)}`), report('a', text))).toEqual(expected)
    expect(told(report('a', text), report('b', `${text}${sentences(900, 2)}`))).toEqual(expected)
  })

  it('are one text in whatever characters and quotation marks', () => {
    expect(
      told(report('a', '推动乡村振兴和“四区两城”建设。'), report('b', '推動鄉村振興和四区两城建设。')),
    ).toEqual([['duplicate-report', 'b', 'a']])
  })

  it('are another place’s where the two are said to be of two', () => {
    const text = sentences(0, 40)
    expect(told(report('a', text), report('b', text, '益阳市'))).toEqual([
      ['duplicate-report', 'b', 'a'],
      ['misattributed-report', 'b', 'a'],
    ])
  })

  it('are each told once, of the first', () => {
    const text = sentences(0, 40)
    expect(told(report('c', text), report('a', text), report('b', text))).toEqual([
      ['duplicate-report', 'b', 'a'],
      ['duplicate-report', 'c', 'a'],
    ])
  })

  it('are told in the order of their ids', () => {
    const [one, other] = [sentences(0, 20), sentences(300, 20)]
    expect(told(report('a', one), report('b', other), report('c', other), report('d', one))).toEqual([
      ['duplicate-report', 'c', 'b'],
      ['duplicate-report', 'd', 'a'],
    ])
    expect(told(report('a', one), report('b', other), report('c', one), report('d', other))).toEqual([
      ['duplicate-report', 'c', 'a'],
      ['duplicate-report', 'd', 'b'],
    ])
  })

  it('are not those that share half of it, or nothing', () => {
    const [half, other, third] = [sentences(0, 20), sentences(300, 20), sentences(600, 20)]
    expect(told(report('a', half + other), report('b', half + third))).toEqual([])
    expect(told(report('a', half), report('b', other))).toEqual([])
  })

  it('are those that share four fifths of it', () => {
    const same = sentences(0, 80)
    expect(told(report('a', same + sentences(300, 8)), report('b', same + sentences(600, 8)))).toEqual([
      ['duplicate-report', 'b', 'a'],
    ])
  })

  it('are those that say the same in another order, or behind more words', () => {
    const [one, other] = [sentences(0, 30), sentences(300, 30)]
    expect(told(report('a', one + other), report('b', other + one))).toHaveLength(1)
    expect(told(report('a', one), report('b', `各位代表：现在报告工作。${one}`))).toHaveLength(1)
  })

  it('are not those that are too short to tell', () => {
    expect(told(report('a', '办好十件实事的报告书'), report('b', '办好十件实事的报告书'))).toEqual([])
    expect(told(report('a', ''), report('b', ''))).toEqual([])
    expect(told(report('a', '办好十二件民生实事报告'), report('b', '办好十二件民生实事报告'))).toEqual([])
    expect(
      told(report('a', '办好十二件民生实事报告书'), report('b', '办好十二件民生实事报告书')),
    ).toHaveLength(1)
  })

  it('are not looked for by what stands in more than fifty reports', () => {
    const ids = Array.from({ length: 51 }, (_, at) => `r-${String(at).padStart(2, '0')}`)
    expect(told(...ids.map((id) => report(id, sentences(0, 2))))).toEqual([])
    expect(told(...ids.slice(1).map((id) => report(id, sentences(0, 2))))).toHaveLength(49)
  })
})
