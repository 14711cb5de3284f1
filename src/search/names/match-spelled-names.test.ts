import { describe, expect, it } from 'vitest'
import { buildAlphabet } from '../alphabet.ts'
import { buildDocuments } from '../documents.ts'
import { parseQuery } from '../query.ts'
import { type SketchedNode, sketchNames, sketchReport } from '../testing/sketch.ts'
import { buildSyllabary } from './letters.ts'
import type { NamesWish } from './match-names.ts'
import { initialsOfWays, matchSpelled } from './match-spelled-names.ts'
import { indexNames } from './name-index.ts'

const match = (names: readonly string[], query: string, wish: Partial<NamesWish> = {}) => {
  const { index, alphabet, syllabary, read } = sketchNames(names)
  return matchSpelled({ index, alphabet, syllabary }, read(query), {
    ...{ limit: 50, wants: () => true },
    ...wish,
  })
}
const met = (...given: Parameters<typeof match>) =>
  match(...given).map(({ document, match: how, fit }) => `${how} ${fit} ${document.label}`)

describe('a name as it is read', () => {
  it('is all of the query, begins with it, or holds it', () => {
    const names = ['推行河长制', '河长制', '河长制度']
    expect(met(names, 'hezhangzhi')).toEqual([
      'pinyin whole 河长制',
      'pinyin beginning 河长制度',
      'pinyin middle 推行河长制',
    ])
    expect(met(names, 'zhangzhi')).toHaveLength(3)
    expect(met(['河长制'], 'hezhang')).toEqual(['pinyin beginning 河长制'])
    expect(met(['河长制'], 'zhangzhi')).toEqual(['pinyin middle 河长制'])
  })

  it('tells which of its characters are spelled', () => {
    const [first] = match(['推行河长制度'], 'hezhangzhi')
    expect(first).toMatchObject({ name: 0, spelled: [{ start: 2, end: 5, initials: 0 }] })
  })

  it('is meant by initials, all of it, its beginning or its middle', () => {
    expect(met(['公租房'], 'gzf')).toEqual(['initials whole 公租房'])
    expect(met(['公租房'], 'gz')).toEqual(['initials beginning 公租房'])
    expect(met(['公租房'], 'zf')).toEqual(['initials middle 公租房'])
    expect(met(['公租房'], 'gongzf')).toEqual(['initials whole 公租房'])
    expect(met(['公租房'], 'fz')).toEqual([])
  })

  it('is not meant by initials where whole syllables spell another', () => {
    expect(met(['西安', '县'], 'xian')).toEqual(['pinyin whole 县', 'pinyin whole 西安'])
    expect(met(['四区', '四区一园'], 'siqu')).toEqual(['pinyin whole 四区', 'pinyin beginning 四区一园'])
    expect(met(['汉歌', '海安农耕'], 'hange')).toEqual(['pinyin whole 汉歌'])
    expect(met(['海安农耕'], 'hange')).toEqual(['initials whole 海安农耕'])
  })

  it.each([
    // Two letters in the middle of a name of up to 8 characters, more letters of up to 12.
    ['zf', '建设公租房项目一', true],
    ['zf', '建设公租房项目一二', false],
    ['gzf', '建设公租房项目一二', true],
    ['gzf', '建设公租房项目一二三四五', true],
    ['gzf', '建设公租房项目一二三四五六', false],
    ['gongzf', '建设公租房项目一二三四五六', false],
    // At the beginning, or in whole syllables, of a name of any length.
    ['gz', '公租房建设项目一二三四五六七八', true],
    ['gzf', '公租房建设项目一二三四五六七八', true],
    ['gongzufang', '建设公租房项目一二三四五六七八', true],
    ['zufa', '建设公租房项目一二三四五六七八', true],
  ])('is meant by %s within %s: %s', (query, name, is) => {
    expect(met([name], query)).toHaveLength(is ? 1 : 0)
  })

  it('is meant by words in any order, each as a syllable or as initials', () => {
    expect(met(['园区改革'], 'gaige yuanqu')).toEqual(['pinyin middle 园区改革'])
    expect(met(['园区改革'], 'gaige yq')).toEqual(['initials middle 园区改革'])
    expect(met(['园区改革'], 'gaige siqu')).toEqual([])
    // The first word stands at the beginning, and spells all of it: yet there is another word.
    expect(met(['河长制'], 'hezhangzhi zhi')).toEqual(['pinyin beginning 河长制'])
    expect(match(['园区改革'], 'gaige yuanqu')[0]?.spelled.map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [0, 2],
    ])
  })

  it('may be mixed with its characters, digits and letters', () => {
    expect(met(['四区两城'], 'si区lc')).toEqual(['initials whole 四区两城'])
    expect(met(['“2614”工作法'], '2614gzf')).toEqual(['initials whole “2614”工作法'])
    expect(met(['“2614”工作法'], 'erliuyisi')).toEqual(['pinyin beginning “2614”工作法'])
    expect(met(['四区两城'], '区liang')).toEqual(['pinyin middle 四区两城'])
  })

  it('is found with n for l, which are often confused, only where the letters are right', () => {
    expect(met(['两重'], 'liangzhong')).toEqual(['pinyin whole 两重'])
    expect(met(['两重'], 'niangzhong')).toEqual([])
  })

  it('is meant by words of which one is written in letters that begin no syllable', () => {
    expect(met(['iOS系统'], 'xitong ios')).toEqual(['pinyin middle iOS系统'])
  })

  it('is the one that fits best of all that a node has', () => {
    const source = '推行河长制。'
    const term: SketchedNode = {
      ...{ key: 'term/hezhangzhi', kind: 'term', label: '河长制', words: source },
      more: { aliases: ['推行河长制'] },
    }
    const { graph, keys } = sketchReport(source, [term])
    const alphabet = buildAlphabet(keys)
    const index = indexNames(buildDocuments(graph, alphabet), alphabet)
    const spellings = { index, alphabet, syllabary: buildSyllabary(alphabet.syllables) }
    const query = parseQuery('hezhangzhi', alphabet)!
    const found = matchSpelled(spellings, query, { limit: 50, wants: () => true })
    expect(found.map(({ name, fit }) => [index.names[name]?.text, fit])).toEqual([['河长制', 'whole']])
  })

  it('is not looked for without Latin letters', () => {
    expect(met(['四区两城'], '四区')).toEqual([])
    expect(met(['2614工作法'], '2614')).toEqual([])
  })

  it('is found no more often than is wanted, and only where it is wanted', () => {
    const names = ['推行河长制', '河长制', '河长制度']
    expect(met(names, 'hezhangzhi', { limit: 2 })).toEqual([
      'pinyin whole 河长制',
      'pinyin beginning 河长制度',
    ])
    expect(met(names, 'hezhangzhi', { limit: 1 })).toEqual(['pinyin whole 河长制'])
    expect(met(['园区一', '园区二', '园区三'], 'yuanqu', { limit: 2 })).toHaveLength(2)
    expect(met(names, 'hezhangzhi', { wants: ({ label }) => label !== '河长制' })).toHaveLength(2)
  })

  it('is looked for among 200 names of those that begin alike', () => {
    const others = Array.from({ length: 199 }, (_, at) => `公章${at}`)
    expect(met([...others, '公租'], 'gongzu')).toEqual(['pinyin whole 公租'])
    expect(met([...others, '公租房'], 'gongzu')).toEqual(['pinyin beginning 公租房'])
    expect(met(['公章甲', ...others, '公租房'], 'gongzu')).toEqual([])
  })
})

describe('the initials of a way of reading', () => {
  it('are those of syllables, of digits and of characters as they are read, each way once', () => {
    const { alphabet } = sketchNames(['四区农'])
    const initials = (...ways: string[][]) => initialsOfWays({ alphabet }, ways)
    expect(initials(['si', 'qu'], ['s', 'q'], ['s', 'qu'])).toEqual(['sq'])
    expect(initials(['2', '区', 'nong'], ['农', '！'])).toEqual(['2ql', 'l！'])
    expect(initials()).toEqual([])
  })
})
