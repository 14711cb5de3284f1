import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../model/ids.ts'
import { makeConceptTarget, makeLinkTarget } from './link-target.ts'
import { makeTermFinder } from './term-finder.ts'

const key = (slug: string) => parseNodeKey(`term/${slug}`)!
const finder = (...terms: readonly (readonly [slug: string, name: string, ...aliases: string[]])[]) =>
  makeTermFinder(terms.map(([slug, name, ...aliases]) => ({ key: key(slug), name, aliases })))

describe('a name', () => {
  it('of three characters counts as it stands, one of two in quotation marks', () => {
    const find = finder(['a', '林长制'], ['b', '碳汇'])
    expect(find('推行林长制改革')).toEqual([{ key: 'term/a', start: 2, end: 5 }])
    expect(find('发展碳汇改革')).toEqual([])
    expect(find('发展“碳汇”改革')).toEqual([{ key: 'term/b', start: 2, end: 6 }])
  })

  it('of two characters counts where one end of it is quoted', () => {
    const find = finder(['b', '碳汇'])
    expect(find('发展“碳汇交易”')).toHaveLength(1)
    expect(find('发展“林业碳汇”')).toHaveLength(1)
  })

  it('counts in whatever width and quotation marks, which belong to it', () => {
    const find = finder(['a', '“2614”工作法'])
    const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))
    expect(found('推行２６１４工作法')).toEqual(['２６１４工作法'])
    expect(found('推行「2614」工作法。')).toEqual(['「2614」工作法'])
  })

  it('is the longest of those that overlap', () => {
    const find = finder(['a', '四区两城'], ['b', '四区两城建设'], ['c', '两城建设规划'])
    expect(find('抓四区两城建设')).toEqual([{ key: 'term/b', start: 1, end: 7 }])
    expect(find('四区两城，两城建设规划').map((use) => use.key)).toEqual(['term/a', 'term/c'])
  })

  it('is no part of a longer name of numerals, but stands beside another that is known', () => {
    expect(finder(['a', '抓五好'])('要抓五好两宜')).toEqual([])
    expect(finder(['a', '抓五好'])('要抓五好，两宜')).toHaveLength(1)
    expect(finder(['a', '抓五好'], ['b', '两宜城'])('抓五好两宜城').map((use) => use.key)).toEqual([
      'term/a',
      'term/b',
    ])
    // What two terms share is no name that is known.
    expect(finder(['a', '抓五好'], ['b', '两宜城'], ['c', '“两宜”城'])('抓五好两宜城')).toEqual([])
  })

  it('that two terms share means neither, nor does an alias', () => {
    expect(finder(['a', '五好园区'], ['b', '“五好”园区'])('五好园区')).toEqual([])
    expect(finder(['a', '甲', '五好园区'], ['b', '乙', '五好园区'])('五好园区')).toEqual([])
    expect(finder(['a', '五好园区', '“五好”园区'])('五好园区')).toHaveLength(1)
    expect(finder(['a', '五好园区'], ['a', '五好园区'])('五好园区')).toHaveLength(1)
  })

  it('comes before the alias of another term', () => {
    const find = finder(['a', '甲乙丙', '五好园区'], ['b', '五好园区'])
    expect(find('五好园区')).toEqual([{ key: 'term/b', start: 0, end: 4 }])
  })

  it('may be an alias of four characters, not of three', () => {
    const find = finder(['a', '甲乙丙丁', '五好园区', '好园区'])
    expect(find('五好园区')).toEqual([{ key: 'term/a', start: 0, end: 4 }])
    expect(find('建好园区')).toEqual([])
  })

  it('of no characters is found nowhere', () => {
    expect(finder(['a', ''], ['b', '“”'])('四区“”两城')).toEqual([])
  })
})

describe('the address of a term', () => {
  it('lies below its report, and leads back to it', () => {
    const { hrefOf, keyOf } = makeLinkTarget('https://a.cn/', 'r')
    expect(hrefOf(key('siqu'))).toBe('https://a.cn/r/term/siqu/')
    expect(keyOf('https://a.cn/r/term/siqu/')).toBe('term/siqu')
    expect(keyOf('https://a.cn/r/term/siqu')).toBe('term/siqu')
    for (const href of [
      'https://a.cn/r/term/siqu//',
      'https://a.cn/q/term/siqu/',
      'https://b.cn/r/term/siqu/',
      'https://a.cn/r/',
      'term/siqu/',
      '',
    ])
      expect(keyOf(href), href).toBeNull()
  })

  it('is that of a concept in a library', () => {
    const { hrefOf, keyOf } = makeConceptTarget('https://a.cn/')
    expect(hrefOf(key('siqu'))).toBe('https://a.cn/concept/siqu/')
    expect(keyOf('https://a.cn/concept/siqu/')).toBe('term/siqu')
    expect(keyOf('https://a.cn/concept/siqu')).toBe('term/siqu')
    for (const href of ['https://a.cn/concept/', 'https://a.cn/concept/a/b/', 'https://a.cn/term/siqu/', ''])
      expect(keyOf(href), href).toBeNull()
  })

  it('may be relative to the site', () => {
    expect(makeLinkTarget('', 'r').hrefOf(key('siqu'))).toBe('r/term/siqu/')
    expect(makeConceptTarget('').hrefOf(key('siqu'))).toBe('concept/siqu/')
  })
})
