import { describe, expect, it } from 'vitest'
import type { GraphNode } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { SearchDocument } from './documents.ts'
import { indexNumbers, parseWantedNumber } from './numbers.ts'

describe('parseWantedNumber', () => {
  it.each([
    ['3', '3', null],
    ['０12', '12', null],
    ['3.1', '3.1', null],
    ['3．1．2', '3.1.2', null],
    ['[12]', '12', null],
    ['【十二】', '12', null],
    ['⑿', '12', null],
    ['第一百二十条', '120', '条'],
    ['第3章', '3', '章'],
    ['注释5', '5', null],
  ])('reads %s', (text, value, unit) => {
    expect(parseWantedNumber(text)).toEqual({ value, unit })
  })

  it.each([
    '3+2',
    '2614',
    '三',
    '第三',
    '第三产业',
    '2614工作法',
    '十五条',
    '2024年',
    '3号路',
    '',
    '()',
    '四区',
  ])('reads none from %j', (text) => {
    expect(parseWantedNumber(text)).toBeNull()
  })
})

describe('indexNumbers', () => {
  const source = '第三条 甲。（三）乙。3.1 丙。3．丁。'
  const spanOf = (text: string) => ({
    start: source.indexOf(text),
    end: source.indexOf('。', source.indexOf(text)) + 1,
  })
  const block = (kind: string, marker: string, address: string) => ({
    key: `s/${address}`,
    kind,
    marker,
    address,
    span: spanOf(marker),
    headingSpan: spanOf(marker),
  })
  const term = { key: 'term/ding', kind: 'term', number: '3', entrySpan: spanOf('3．') }
  const clause = block('section', '3.1', '3.1')
  const find = (nodes: readonly object[], query: string) => {
    const all = nodes as readonly GraphNode[]
    const graph = { node: (key: string) => all.find((one) => one.key === key) } as unknown as TermGraph
    const documents = all.map(({ key }, at) => ({ key, at }) as unknown as SearchDocument)
    const wanted = parseWantedNumber(query)!
    return indexNumbers(
      graph,
      source,
      documents,
    )(wanted).map(({ document, place }) => [document.key, source.slice(place.start, place.end)])
  }

  it('finds an article by its number, and the entry where there is no article', () => {
    const article = block('section', '第三条', '3')
    expect(find([term, article], '第3条')).toEqual([['s/3', '第三条']])
    expect(find([term], '第3条')).toEqual([['term/ding', '3']])
    expect(find([term, article], '3')).toEqual([['term/ding', '3']])
    expect(find([term, article], '第三章')).toEqual([])
  })

  it('finds a clause by its whole number', () => {
    expect(find([term, clause], '3.1')).toEqual([['s/3.1', '3.1']])
  })

  it('finds no number that is counted anew in every part', () => {
    expect(find([block('section', '（三）', '1.3'), block('task', '3', '2.1.3')], '3')).toEqual([])
  })
})
