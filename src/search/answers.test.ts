import { describe, expect, it } from 'vitest'
import { buildNameKeys } from '../compile/names/search-keys.ts'
import type { NodeKey, TermKey } from '../model/ids.ts'
import { NO_KEYS } from '../model/search-keys.ts'
import { sliceSpan } from '../model/span.ts'
import type { NearMisses } from './answers.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { NO_PASSAGES } from './passages/passages.ts'
import { buildNameSearch, buildPostings, buildSearch, type SearchWish } from './search.ts'
import { type SketchedNode, sketchLines, sketchNames, sketchReport, spanIn } from './testing/sketch.ts'

const SOURCE = [
  '一、抓好项目',
  '用好两新政策，推进两重建设。加力建设园区。',
  '1.“两重”：重大战略。',
  '2.“两新”：设备更新。',
  '3.三重：三项重点工作。',
].join('\n')
const entryOf = (number: string, words: string) => ({ number, entrySpan: spanIn(SOURCE, words) })
const NODES: readonly SketchedNode[] = [
  { key: 's/1', kind: 'section', label: '抓好项目', words: SOURCE.slice(0, SOURCE.indexOf('\n1.')) },
  { key: 'p/1.p1', kind: 'paragraph', label: '用好', words: '用好两新政策，推进两重建设。加力建设园区。' },
  { key: 'coinage/yuanqu', kind: 'coinage', label: '园区', words: '园区' },
  {
    ...{ key: 'term/liangzhong', kind: 'term', label: '“两重”', words: '“两重”：重大战略。' },
    more: entryOf('1', '1.“两重”：重大战略。'),
  },
  {
    ...{ key: 'term/liangxin', kind: 'term', label: '“两新”', words: '“两新”：设备更新。' },
    more: { ...entryOf('2', '2.“两新”：设备更新。'), aliases: ['两新政策'] },
  },
  {
    ...{ key: 'term/sanzhong', kind: 'term', label: '三重', words: '三重：三项重点工作。' },
    more: entryOf('3', '3.三重：三项重点工作。'),
  },
]
const NOT_NEAR: NearMisses = { findNames: () => [], findTexts: () => [], suggest: () => null }
const build = (near: NearMisses = nearByFuse) =>
  buildSearch({ ...sketchReport(SOURCE, NODES, [['p/1.p1', 'term/liangxin', '两新政策']]), near })
const search = (query: string, wish?: SearchWish) => build().search(query, wish)
const met = (query: string, wish?: SearchWish) =>
  search(query, wish).map(({ match, key }) => `${match} ${key}`)

describe('answers', () => {
  it('are names as written, then as read, then texts', () => {
    expect(met('两重')).toEqual(['exact term/liangzhong', 'text p/1.p1'])
    expect(met('liangzhong')).toEqual(['pinyin term/liangzhong', 'text p/1.p1'])
    expect(met('lz')).toEqual(['initials term/liangzhong'])
    expect(met('重大战略')).toEqual(['text term/liangzhong'])
    expect(met('园区')).toEqual(['exact coinage/yuanqu', 'text p/1.p1'])
  })

  it('are near misses of names where no name is met, and of texts where nothing is', () => {
    expect(met('两种政策')).toEqual(['near term/liangxin'])
    expect(met('加力建没园区')).toEqual(['near-text p/1.p1'])
    expect(met('liangzong')).toEqual(['near term/liangzhong'])
  })

  it('are no near misses where words stand apart in one text', () => {
    const near = { ...nearByFuse, findNames: () => expect.unreachable() }
    expect(
      build(near)
        .search('政策 园区')
        .map(({ key }) => key),
    ).toEqual(['p/1.p1'])
  })

  it('are no near misses where a name is met as it is read', () => {
    const near = { ...nearByFuse, findNames: () => expect.unreachable() }
    expect(build(near).search('liangzhong')[0]?.match).toBe('pinyin')
    expect(build(near).search('lx')[0]?.match).toBe('initials')
  })

  it('are texts also where a phrase runs from a heading into a paragraph', () => {
    expect(met('项目用好')).toEqual(['text s/1'])
  })

  it('come first where numerals stand as they were typed', () => {
    const source = '4区建设。\n四区建设。\n落实5大战略。\n落实五大战略。'
    const nodes: SketchedNode[] = ['4区', '四区'].map((label) => ({
      ...{ key: `coinage/${label}`, kind: 'coinage', label, words: label },
    }))
    const lines = sketchLines(source)
    const engine = buildSearch({ ...sketchReport(source, [...nodes, ...lines]), near: NOT_NEAR })
    const keys = (query: string) => engine.search(query).map(({ key }) => key)
    expect(keys('四区').slice(0, 2)).toEqual(['coinage/四区', 'coinage/4区'])
    expect(keys('4区').slice(0, 2)).toEqual(['coinage/4区', 'coinage/四区'])
    expect(keys('五大战略')).toEqual(['p/p3', 'p/p2'])
    expect(keys('5大战略')).toEqual(['p/p2', 'p/p3'])
  })

  it('stand in the order of the source where they fit alike', () => {
    const source = '园区要建设。\n建设园区。'
    const engine = buildSearch({ ...sketchReport(source, sketchLines(source)), near: NOT_NEAR })
    expect(engine.search('建设 园区').map(({ key }) => key)).toEqual(['p/p0', 'p/p1'])
  })

  it('mark what is spelled where the label has more before it', () => {
    const heading: SketchedNode = {
      ...{ key: 's/1', kind: 'section', label: '第一章抓好项目', words: '一、抓好项目' },
      more: { heading: '抓好项目' },
    }
    const engine = buildSearch({ ...sketchReport(SOURCE, [heading]), near: NOT_NEAR })
    expect(engine.search('zhuahaoxiangmu')[0]).toMatchObject({ key: 's/1', marks: [{ start: 3, end: 7 }] })
  })

  it('ask for near names where only a text is met, and then keep both', () => {
    expect(met('推进两重')).toEqual(['text p/1.p1'])
    let asked = 0
    const near: NearMisses = {
      ...NOT_NEAR,
      findNames: () => {
        asked++
        return []
      },
    }
    expect(build(near).search('推进两重')).toHaveLength(1)
    expect(build(near).search('两重')).toHaveLength(2)
    expect(asked).toBe(1)
  })

  it('are each node once, by its best match', () => {
    const keys = search('三重').map(({ key }) => key)
    expect(keys).toEqual(['term/sanzhong'])
    expect(search('两新')[0]).toMatchObject({ match: 'exact', key: 'term/liangxin' })
    expect(search('两新').filter(({ key }) => key === 'term/liangxin')).toHaveLength(1)
  })

  it('have scores that go down, and stay within their class', () => {
    const scores = ['两重', '2', '两', '重', 'liangzhong', 'lz'].map((query) => search(query)[0]?.score ?? 0)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    scores.forEach((score, at) => {
      expect(score).toBeLessThanOrEqual(1 - at / 9)
      expect(score).toBeGreaterThan(1 - (at + 1) / 9)
    })
  })
})

describe('a number', () => {
  it('brings its entry, whose number is shown and none of its name is marked', () => {
    const [first] = search('3')
    expect(first).toMatchObject({ key: 'term/sanzhong', match: 'number', marks: [] })
    expect(sliceSpan(SOURCE, first!.snippet!.span)).toBe('3.三重：三项重点工作。')
    expect(first!.snippet!.marks.map((mark) => sliceSpan(SOURCE, mark))).toEqual(['3'])
  })

  it('that is a name as well brings that as a name', () => {
    const both = { ...NODES[5]!, label: '3' }
    const engine = buildSearch({ ...sketchReport(SOURCE, [both]), near: NOT_NEAR })
    expect(engine.search('3').map(({ match, key }) => [match, key])).toEqual([['exact', 'term/sanzhong']])
  })

  it('comes behind a name that is the number, before one that begins with it', () => {
    const named = [
      { ...NODES[2]!, key: 'coinage/a', label: '3' },
      { ...NODES[2]!, key: 'coinage/b', label: '3号路' },
    ]
    const engine = buildSearch({ ...sketchReport(SOURCE, [...NODES, ...named]), near: NOT_NEAR })
    const [first, second, third] = engine.search('3')
    expect([first?.key, second?.key]).toEqual(['coinage/a', 'term/sanzhong'])
    expect(third?.match).toBe('prefix')
  })
})

describe('what is wanted', () => {
  it('is no more hits than are asked for, or fifty', () => {
    const names = Array.from({ length: 60 }, (_, at) => `园区${at}`)
    const engine = buildNameSearch({
      names: names.map((name, at) => ({ key: `term/${at}` as TermKey, name, uses: 0 })),
      keys: buildNameKeys(names),
      near: nearByFuse,
    })
    expect(engine.search('园区')).toHaveLength(50)
    expect(engine.search('园区', { limit: 60 })).toHaveLength(60)
    expect(engine.search('园区', { limit: 1 }).map(({ label }) => label)).toEqual(['园区0'])
    expect(engine.search('yuanqu', { limit: 2 })).toHaveLength(2)
    // The first of what has been found are the best.
    expect(engine.search('园区5', { limit: 2 }).map(({ label }) => label)).toEqual(['园区5', '园区50'])
  })

  it('may be some of the nodes, by name', () => {
    const wants = (key: NodeKey) => key !== 'term/liangzhong'
    // Its text may still hold the words.
    const texts = ['text term/liangzhong', 'text p/1.p1']
    const found = (query: string) =>
      build(NOT_NEAR)
        .search(query, { wants })
        .map(({ match, key }) => `${match} ${key}`)
    expect(found('两重')).toEqual(texts)
    expect(found('liangzhong')).toEqual(texts)
  })

  it('is looked for no further than names where these are enough', () => {
    expect(met('两重', { limit: 1 })).toEqual(['exact term/liangzhong'])
    expect(met('liangzhong', { limit: 1 })).toEqual(['pinyin term/liangzhong'])
  })
})

describe('what is offered where nothing is found', () => {
  it('is the nearest term, with what it has in common', () => {
    expect(search('三众')).toEqual([])
    const offered = build().suggest('三众')
    expect(offered).toMatchObject({ key: 'term/sanzhong', match: 'near', marks: [{ start: 0, end: 1 }] })
    expect(offered?.snippet).toBeNull()
  })

  it('is nothing where something is found, or nothing is asked', () => {
    expect(build().suggest('两重')).toBeNull()
    expect(build().suggest('“”')).toBeNull()
    expect(build().suggest('重大战略')).toBeNull()
  })

  it('may be a term by its sound', () => {
    const { read, ...spellings } = sketchNames(['工业园区', '公租房'])
    const corpus = { ...spellings, findNumbered: () => [], passages: NO_PASSAGES }
    const offered = nearByFuse.suggest(corpus, read('gonyeyuanqu'))
    expect(offered).toMatchObject({ match: 'near', document: { label: '工业园区' } })
    expect(offered?.met).toEqual({
      name: '工业园区',
      places: [0, 1, 2, 3].map((at) => ({ start: at, end: at + 1 })),
    })
    expect(nearByFuse.suggest(corpus, read('xxxxyyyy'))).toBeNull()
    expect(nearByFuse.suggest(corpus, read('核聚变'))).toBeNull()
  })
})

describe('the postings of a report', () => {
  it('are those that an engine builds for itself', () => {
    const report = sketchReport(SOURCE, NODES)
    const postings = buildPostings(report)
    expect(postings.written.grams.length).toBeGreaterThan(0)
    expect(postings.spelled.grams.length).toBeGreaterThan(0)
    expect(postings.passages.grams.length).toBeGreaterThan(0)
    const engine = buildSearch({ ...report, near: nearByFuse, postings })
    const fresh = buildSearch({ ...report, near: nearByFuse })
    for (const query of ['两重', 'liangzhong', '重大战略', '三众', '3'])
      expect(engine.search(query)).toEqual(fresh.search(query))
  })
})

describe('where of no character is known how it is read', () => {
  const named = (query: string) =>
    buildNameSearch({
      names: ['园区', 'ABCDE'].map((name, at) => ({ key: `term/${at}` as TermKey, name, uses: 0 })),
      keys: NO_KEYS,
      near: nearByFuse,
    }).search(query)

  it('names are found as they are written, and by letters with a slip', () => {
    expect(named('园区').map(({ match, label }) => [match, label])).toEqual([['exact', '园区']])
    expect(named('yuanqu')).toEqual([])
    expect(named('abcdf').map(({ match, label }) => [match, label])).toEqual([['near', 'ABCDE']])
  })
})
