import { describe, expect, it } from 'vitest'
import { type TinyNode, tinyGraph } from '../../model/testing/tiny-graph.ts'
import type { LibraryReport } from '../library-report.ts'
import { madeEntry } from '../testing/entries.ts'
import { NameCollector } from './collect-names.ts'

const report = (id: string, nodes: readonly TinyNode[], source = ''): LibraryReport => ({
  ...{ entry: madeEntry(id), graph: tinyGraph(nodes, []), source },
})
const term = (key: string, name: string, more: Readonly<Record<string, unknown>> = {}): TinyNode => [
  `term/${key}`,
  { name, label: `“${name}”`, definition: `${name}的意思`, ...more },
]
const coinage = (key: string, label: string, ...reasons: readonly string[]): TinyNode => [
  `coinage/${key}`,
  { label, reasons },
]
const collect = (...reports: readonly LibraryReport[]) => {
  const collector = new NameCollector()
  for (const one of reports) collector.add(one)
  return collector.names()
}

describe('the names of reports', () => {
  it('are joined where they differ in quotation marks or characters, sorted, with those that explain them', () => {
    const names = collect(
      report('a', [term('a', '四好农村路'), coinage('h', '河长制', 'suffix')]),
      report('b', [coinage('a', '“四好”農村路', 'numeral'), term('c', '保交楼')]),
    )
    expect(names.map(({ key, name }) => [key, name])).toEqual([
      ['保交楼', '保交楼'],
      ['四好农村路', '四好农村路'],
      ['河长制', '河长制'],
    ])
    const [, road, river] = names
    expect([...road!.nodes]).toEqual([
      ['b', { key: 'coinage/a', isTerm: false }],
      ['a', { key: 'term/a', isTerm: true }],
    ])
    expect(road?.terms.map(({ report: id, definition }) => [id, definition])).toEqual([
      ['a', '四好农村路的意思'],
    ])
    expect([...river!.nodes]).toEqual([['a', { key: 'coinage/h', isTerm: false }]])
    expect(river?.terms).toEqual([])
  })

  it('are two characters long at least', () => {
    expect(collect(report('a', [term('a', '区'), term('b', '云仓')])).map(({ name }) => name)).toEqual([
      '云仓',
    ])
  })

  it('are written as most who explain them do, else as most who coin them, of several the least', () => {
    const written = (...names: readonly string[]) =>
      names.map((name, at) => report(`r${at}`, [term('a', name)]))
    const [most] = collect(...written('“四好”农村路', '四好农村路', '四好农村路'))
    expect(most?.name).toBe('四好农村路')
    const [again] = collect(...written('四好农村路', '“四好”农村路', '“四好”农村路'))
    expect(again?.name).toBe('“四好”农村路')
    expect(collect(...written('数字鄉村', '数字乡村'))[0]?.name).toBe('数字乡村')
    expect(collect(...written('数字乡村', '数字鄉村'))[0]?.name).toBe('数字乡村')
    const coined = ['数字鄉村', '数字鄉村', '数字乡村'].map((label, at) =>
      report(`c${at}`, [coinage('a', label, 'pair')]),
    )
    expect(collect(...coined)[0]?.name).toBe('数字鄉村')
    expect(collect(...coined, ...written('数字乡村'))[0]?.name).toBe('数字乡村')
  })

  it('of a report that explains and coins one are those that it explains', () => {
    const [name] = collect(report('a', [term('a', '四好农村路'), coinage('b', '四好农村路', 'numeral')]))
    expect([...name!.nodes]).toEqual([['a', { key: 'term/a', isTerm: true }]])
  })
})

describe('a name that may be ordinary words', () => {
  const isDoubtful = (...reports: readonly LibraryReport[]) => collect(...reports)[0]?.isDoubtful

  it('is one that nobody explains, and has quotation marks alone for a reason or less than four letters', () => {
    expect(isDoubtful(report('a', [coinage('a', '共享法庭', 'quoted')]))).toBe(true)
    expect(isDoubtful(report('a', [coinage('a', '林长制', 'suffix')]))).toBe(true)
    expect(isDoubtful(report('a', [coinage('a', '四区两城', 'numeral', 'quoted')]))).toBe(false)
  })

  it('is none where one report coins it by its form, or explains it', () => {
    const quoted = report('a', [coinage('a', '共享法庭', 'quoted')])
    expect(isDoubtful(quoted, report('b', [coinage('a', '共享法庭', 'pair')]))).toBe(false)
    expect(isDoubtful(quoted, report('b', [term('a', '共享法庭')]))).toBe(false)
    expect(isDoubtful(report('a', [term('a', '云仓')]))).toBe(false)
  })
})

it('a name of a joined entry means its own part of it, read over broken lines', () => {
  const source = '“两重”“两新”：前者指重大\r\n战略，后者指设备更新。'
  const start = source.indexOf('前者')
  const partSpan = { start, end: source.indexOf('，') }
  const [name] = collect(report('a', [term('a', '两重', { partSpan })], source))
  expect(name?.terms[0]?.definition).toBe('前者指重大战略')
})
