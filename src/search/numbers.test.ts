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
    ['no3', '3', null],
    ['No. 3', '3', null],
    ['#3', '3', null],
    ['3、', '3', null],
    ['3)', '3', null],
    ['12.', '12', null],
    ['3.12', '3.12', null],
    ['3.1.2.4.5.6', '3.1.2.4.5.6', null],
    ['03', '3', null],
    ['3.01', '3.1', null],
    ['10.0', '10.0', null],
    ['100', '100', null],
    ['3.100', '3.100', null],
    ['（三）', '3', null],
    ['〔3〕', '3', null],
    ['〖二十〗', '20', null],
    ['第两百零三条', '203', '条'],
    ['第 3 款', '3', '款'],
    ['注3', '3', null],
    ['注十二', '12', null],
    ['名词12', '12', null],
    ['词条三', '3', null],
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
    '3.1.2.4.5.6.7',
    '3.1234',
    '（三）乙',
    '甲（三）',
    '本第三条',
    '第三条规定',
    '批注3',
    '注3个',
    '注',
    '〔第3〕',
    '第千百条',
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
  const findAll = (nodes: readonly object[], query: string) => {
    const all = nodes as readonly GraphNode[]
    const graph = { node: (key: string) => all.find((one) => one.key === key) } as unknown as TermGraph
    const documents = all.map(({ key }, at) => ({ key, at }) as unknown as SearchDocument)
    const wanted = parseWantedNumber(query)!
    return indexNumbers(graph, source, documents)(wanted)
  }
  const find = (nodes: readonly object[], query: string) =>
    findAll(nodes, query).map(({ document, place }) => [document.key, source.slice(place.start, place.end)])

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

  it('finds an entry whose number is a numeral or has zeros before it', () => {
    expect(find([{ ...term, number: '三', entrySpan: spanOf('（三）') }], '3')).toEqual([['term/ding', '三']])
    expect(find([{ ...term, number: '03' }], '3').map(([key]) => key)).toEqual(['term/ding'])
  })

  it('finds an article of a chapter, whose address has more numbers', () => {
    expect(find([block('section', '第三条', '1.3')], '第三条')).toEqual([['s/1.3', '第三条']])
    // An article is asked for as one.
    expect(find([block('section', '第三条', '1.3')], '3')).toEqual([])
    expect(find([block('section', '第三条', '3')], '3')).toEqual([])
  })

  it('finds nothing by the number of what has none', () => {
    const without = { key: 'term/wu', kind: 'term', number: null, entrySpan: spanOf('3．') }
    const coinage = { key: 'coinage/wu', kind: 'coinage', label: '甲' }
    const paragraph = { ...block('paragraph', '第三条', 'p1'), marker: null }
    const named = { ...block('task', '第三条', '1.1'), marker: '甲、' }
    expect(find([without, coinage, paragraph, named], '3')).toEqual([])
    expect(find([without, coinage, paragraph, named, term], '3')).toEqual([['term/ding', '3']])
  })

  it('asks for an entry by words that may count entries, not by those of chapters', () => {
    for (const unit of '条款项个号词注') expect(find([term], `第3${unit}`)).toHaveLength(1)
    for (const unit of '章节篇编') expect(find([term], `第3${unit}`)).toEqual([])
  })

  it('shows the heading of a section, all of an item, and all of an entry', () => {
    const heading = { start: 0, end: 3 }
    const [section] = findAll([{ ...block('section', '第三条', '3'), headingSpan: heading }], '第三条')
    expect(section?.block).toEqual(heading)
    const [item] = findAll([{ ...block('task', '3.1', '3.1'), headingSpan: heading }], '3.1')
    expect(item?.block).toEqual(spanOf('3.1'))
    const [entry] = findAll([term], '3')
    expect(entry?.block).toEqual(spanOf('3．'))
  })

  it('gives all that have the number, in the order of the source', () => {
    const later = { ...term, key: 'term/yi', number: '3' }
    const graph = { node: (key: string) => (key === 'term/yi' ? later : term) } as unknown as TermGraph
    const documents = [
      { key: 'term/yi', at: 9 },
      { key: 'term/ding', at: 2 },
    ] as unknown as SearchDocument[]
    const found = indexNumbers(graph, source, documents)({ value: '3', unit: null })
    expect(found.map(({ document }) => document.key)).toEqual(['term/ding', 'term/yi'])
  })

  it('marks a number where it is printed near the beginning, and nothing where it is not', () => {
    const placeIn = (printed: string) => {
      const node = { ...term, entrySpan: { start: 1, end: printed.length } }
      const graph = { node: () => node } as unknown as TermGraph
      const documents = [{ key: 'term/ding', at: 0 } as unknown as SearchDocument]
      return indexNumbers(graph, printed, documents)({ value: '3', unit: null })[0]?.place
    }
    expect(placeIn('，（3）丁')).toEqual({ start: 2, end: 3 })
    expect(placeIn('3　　3、丁')).toEqual({ start: 3, end: 4 })
    expect(placeIn(`，${'　'.repeat(8)}3丁`)).toEqual({ start: 9, end: 10 })
    expect(placeIn(`，${'　'.repeat(9)}3丁`)).toEqual({ start: 1, end: 1 })
  })
})
