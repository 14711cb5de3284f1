import { describe, expect, it } from 'vitest'
import { listOf } from '../index/postings.ts'
import { sketchNames } from '../testing/sketch.ts'
import { matchNames, type NamesWish } from './match-names.ts'
import { indexNames } from './name-index.ts'

const ANY: NamesWish = { limit: 50, wants: () => true }
const match = (names: readonly string[], query: string, wish: Partial<NamesWish> = {}) => {
  const { index, read } = sketchNames(names)
  return matchNames(index, read(query), { ...ANY, ...wish })
}
const met = (...given: Parameters<typeof match>) =>
  match(...given).map(({ document, match: how }) => `${how} ${document.label}`)

describe('a name as written', () => {
  const NAMES = ['四区两城建设', '两城', '推进两城', '一区']

  it('is the query, begins with it, or holds it, in this order', () => {
    expect(met(NAMES, '两城')).toEqual(['exact 两城', 'infix 四区两城建设', 'infix 推进两城'])
    expect(met(NAMES, '四区')).toEqual(['prefix 四区两城建设'])
    expect(met(NAMES, '城')).toEqual(['infix 四区两城建设', 'infix 两城', 'infix 推进两城'])
    expect(met(NAMES, '三区')).toEqual([])
  })

  it('holds the characters next to each other, not only pairs of them', () => {
    expect(met(['城建城市', '城市建城建'], '城市建')).toEqual(['prefix 城市建城建'])
    expect(met(['城建市城市'], '城建城')).toEqual([])
  })

  it('holds all the words of a query, in any order, or else is not meant', () => {
    expect(met(NAMES, '建设 四区')).toEqual(['infix 四区两城建设'])
    expect(met(NAMES, '建设 一区')).toEqual([])
    expect(met(NAMES, '城 建')).toEqual(['infix 四区两城建设'])
    // Words that stand there in one piece come first.
    expect(met(['两城推进', '推进两城'], '推进 两城')).toEqual(['exact 推进两城', 'infix 两城推进'])
    expect(met(['建城市', '城建设'], '城 建设')).toEqual(['exact 城建设'])
    // Each pair of neighbours is there, but not the word.
    expect(met(['区城建城市园', '区城市建园'], '城市建 园')).toEqual(['infix 区城市建园'])
  })

  it('is told apart where its numerals are written otherwise', () => {
    const levelled = (query: string) => match(NAMES, query).map(({ isLevelled }) => isLevelled)
    expect(levelled('四区两城')).toEqual([false])
    expect(levelled('4区2城')).toEqual([true])
    expect(levelled('两城 4区')).toEqual([true])
    expect(levelled('两城 四区')).toEqual([false])
  })

  it('is met by numbers that are written otherwise at length', () => {
    expect(met(['十五条'], '15条')).toEqual(['exact 十五条'])
    expect(met(['15条'], '十五条')).toEqual(['exact 15条'])
    expect(met(['脱贫3+1'], '三加一')).toEqual(['infix 脱贫3+1'])
  })

  it('is found no more often than is wanted, and only where it is wanted', () => {
    expect(met(NAMES, '两城', { limit: 2 })).toEqual(['exact 两城', 'infix 四区两城建设'])
    expect(met(NAMES, '两城', { limit: 1 })).toEqual(['exact 两城'])
    expect(met(NAMES, '两城', { wants: ({ label }) => label !== '两城' })).toEqual([
      'infix 四区两城建设',
      'infix 推进两城',
    ])
    expect(met(NAMES, '城 两', { limit: 2 })).toHaveLength(2)
  })
})

describe('the index of names', () => {
  it('has each name with its length, and its postings by character and by sound', () => {
    const { index } = sketchNames(['四区', '长'.repeat(300), '两城'])
    expect(index.names.map(({ level }) => level.slice(0, 2))).toEqual(['4区', '长长', '2城'])
    expect([...index.lengths]).toEqual([2, 255, 2])
    expect(index.terms).toBe(3)
    expect(index.unitsOf(2).map(({ char }) => char)).toEqual(['2', '城'])
    expect(index.unitsOf(2)).toBe(index.unitsOf(2))
    expect(listOf(index.written, '城'.charCodeAt(0))?.next()).toBe(2)
    expect(listOf(index.written, '4'.charCodeAt(0))?.next()).toBe(0)
    expect(listOf(index.spelled, 'q'.charCodeAt(0))?.next()).toBe(0)
  })

  it('knows how many names are those of terms, which come first', () => {
    const { index, alphabet } = sketchNames(['四区', '两城'])
    const [first, second] = index.names.map(({ document }) => document)
    const coinage = { ...second!, kind: 'coinage' as const }
    const names = [{ ...second!.names[0]!, document: coinage }]
    const mixed = indexNames([first!, { ...coinage, names }], alphabet)
    expect(mixed.terms).toBe(1)
  })

  it('takes postings that are at hand as they are', () => {
    const { index, alphabet } = sketchNames(['四区'])
    const { written, spelled } = index
    const again = indexNames([], alphabet, { written, spelled })
    expect([again.written, again.spelled]).toEqual([written, spelled])
    expect(again.written).toBe(written)
    expect(again.spelled).toBe(spelled)
  })
})
