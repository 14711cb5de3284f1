import { describe, expect, it } from 'vitest'
import { readForm } from '../form.ts'
import {
  followsOn,
  readChapter,
  readNumbering,
  readSection,
  readTextLine,
  type TextLine,
} from './numbering.ts'

const NONE: ReadonlySet<string> = new Set()

/** Lines one after the other; those in `levels` are headings of the document's own form. */
function linesOf(texts: readonly string[], levels: Readonly<Record<number, number>> = {}): TextLine[] {
  let start = 0
  return texts.map((text, at) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    return { span, text, level: levels[at] ?? null }
  })
}

const numberingOf = (texts: readonly string[], levels?: Readonly<Record<number, number>>) =>
  readNumbering(linesOf(texts, levels), [])

describe('followsOn', () => {
  it.each([
    [2, 1, true],
    [1, 0, true],
    [3, 1, false],
    [1, 1, false],
    [1, 2, false],
  ])('tells whether %d follows %d: %s', (value, last, follows) => {
    expect(followsOn({ rank: 2, value }, last, NONE)).toBe(follows)
  })

  it('passes over numbers that the glossary has, of the same rank', () => {
    expect(followsOn({ rank: 2, value: 4 }, 1, new Set(['2:2', '2:3']))).toBe(true)
    expect(followsOn({ rank: 2, value: 4 }, 1, new Set(['2:3']))).toBe(false)
    expect(followsOn({ rank: 2, value: 4 }, 1, new Set(['3:2', '3:3']))).toBe(false)
  })
})

describe('readNumbering', () => {
  it.each([
    ['two articles with a blank', ['第一条 为了规范停车，制定本条例。', '第二条 本市适用本条例。']],
    ['three articles without', ['第一条为了规范停车。', '第二条本市适用。', '第三条主管部门负责。']],
    ['chapters between', ['第一条 为了规范。', '第二章 管理', '甲。', '第二条 本市适用。']],
  ])('knows a law by %s', (_, texts) => {
    expect(numberingOf(texts).hasArticles).toBe(true)
  })

  it.each([
    ['one article', ['第一条 为了规范停车，制定本条例。']],
    ['two articles without a blank', ['第一条为了规范停车。', '第二条本市适用。']],
    ['articles that do not count on', ['第一条 为了规范停车。', '第三条 本市适用。', '第五条 本市适用。']],
    ['articles from 第二条 on', ['第二条 为了规范停车。', '第三条 本市适用。']],
  ])('knows none by %s', (_, texts) => {
    expect(numberingOf(texts).hasArticles).toBe(false)
  })

  it('counts the articles of the glossary too, whose numbers are taken', () => {
    const numbering = readNumbering(linesOf(['第一条 为了规范停车，制定本条例。']), [
      '第二条 用语含义',
      '三、名词解释',
      '3 术语和定义',
    ])
    expect(numbering.hasArticles).toBe(true)
    expect([...numbering.taken].sort()).toEqual(['1.6:2', '2:3', '4:3'])
    expect([...readNumbering([], ['第二条用语含义']).taken]).toEqual(['1.6:2'])
  })

  it('knows a standard by its chapters with text between', () => {
    expect(numberingOf(['1 范围', '本文件规定了要求。', '2 术语和定义', '下列术语适用。']).isDecimal).toBe(
      true,
    )
    expect(numberingOf(['1 范围', '本文件规定了要求。', '2 术语和定义']).isDecimal).toBe(true)
  })

  it.each([
    ['one chapter', ['1 范围', '本文件规定了要求。']],
    ['a list', ['1 甲项目', '2 乙项目', '3 丙项目']],
    ['a list of two', ['1 甲项目', '2 乙项目']],
    ['other numbers of headings', ['一、工作回顾', '1 范围', '甲。', '2 术语', '乙。']],
    ['chapters that do not count from 1', ['2 范围', '甲。', '3 术语', '乙。']],
    ['no lines', []],
  ])('knows none by %s', (_, texts) => {
    expect(numberingOf(texts).isDecimal).toBe(false)
  })

  it.each([
    ['half of whose chapters have text', ['1 范围', '2 术语', '乙。'], true],
    ['less than half of whose chapters have', ['1 范围', '2 术语', '3 要求', '乙。'], false],
    ['of three chapters, of which two have', ['1 范围', '甲。', '2 术语', '3 要求', '乙。'], true],
    ['whose last chapter alone has none', ['1 范围', '甲。', '2 术语'], true],
    ['with lists of a lower rank', ['1 范围', '甲。', '2 术语', '乙。', '（1）丙', '1.丁'], true],
    ['with a heading of a higher rank', ['1 范围', '甲。', '（一）丙', '2 术语', '乙。'], false],
    ['with a chapter that does not follow', ['1 范围', '甲。', '3 要求', '乙。'], false],
    ['whose other chapters do not follow', ['1 范围', '甲。', '2 术语', '乙。', '5 要求', '7 附则'], true],
    ['in which a chapter stands again', ['1 范围', '甲。', '1 范围', '乙。'], false],
  ])('is a standard or not: %s', (_, texts, isDecimal) => {
    expect(numberingOf(texts).isDecimal).toBe(isDecimal)
  })

  it('passes over the chapter of a standard that is its glossary', () => {
    const lines = linesOf(['1 范围', '甲。', '3 要求', '乙。'])
    expect(readNumbering(lines, ['2 术语']).isDecimal).toBe(true)
    expect(readNumbering(lines, ['4 术语']).isDecimal).toBe(false)
  })

  it.each([
    [
      'a blank after one number alone',
      ['第一条 为了。', '第二章 管理', '第二条适用。', '第三条公布。'],
      true,
    ],
    ['two blanks among more articles', ['第一条为了。', '第一条 为了。', '第二条 适用。'], true],
    ['a number that stands again', ['第一条为了。', '第二条适用。', '第二条适用。'], false],
    ['articles that begin anew', ['第一条为了。', '第二条适用。', '第一条公布。'], false],
  ])('is a law or not: %s', (_, texts, hasArticles) => {
    expect(numberingOf(texts).hasArticles).toBe(hasArticles)
  })

  it('gives a level of headings the rank of the numbers that most of them have', () => {
    const texts = ['一、甲', '（一）乙', '（二）丙', '1.丁', '二、戊', '无号']
    const { ranks } = numberingOf(texts, { 0: 1, 1: 2, 2: 2, 3: 2, 4: 1, 5: 3 })
    expect([...ranks]).toEqual([
      [1, 2],
      [2, 3],
      [3, 3.01],
    ])
  })

  it('sets a level below the one before it though its numbers stand above', () => {
    const { ranks } = numberingOf(['（一）甲', '（二）乙', '一、丙'], { 0: 1, 1: 1, 2: 2 })
    expect([...ranks]).toEqual([
      [1, 3],
      [2, 3.01],
    ])
  })

  it('takes of two ranks on a level the one that more headings have, whichever comes first', () => {
    const ranksOf = (texts: readonly string[]) => [...numberingOf(texts, { 0: 1, 1: 1, 2: 1 }).ranks.values()]
    expect(ranksOf(['（一）甲', '二、乙', '三、丙'])).toEqual([2])
    expect(ranksOf(['一、甲', '（二）乙', '（三）丙'])).toEqual([3])
    expect(ranksOf(['一、甲', '二、乙', '（三）丙'])).toEqual([2])
  })

  it('gives a level the rank of its numbers though most of it has none, unless the level before has that', () => {
    const ranksOf = (texts: readonly string[], levels: Readonly<Record<number, number>>) => [
      ...numberingOf(texts, levels).ranks.values(),
    ]
    expect(ranksOf(['一、甲', '乙', '丙'], { 0: 1, 1: 1, 2: 1 })).toEqual([2])
    expect(ranksOf(['一、甲', '二、乙'], { 0: 1, 1: 2 })).toEqual([2, 2.01])
  })

  it('sets levels without numbers one below the other, from the highest on', () => {
    const { ranks } = numberingOf(['丙', '一、甲', '乙'], { 0: 3, 1: 1, 2: 2 })
    expect([...ranks.keys()]).toEqual([1, 2, 3])
    const [first = 0, second = 0, third = 0] = ranks.values()
    expect([first, second > first, third > second, third < 3]).toEqual([2, true, true, true])
  })

  it('takes a first heading that stands above all others for the title', () => {
    const texts = ['石坪县政府工作报告', '工作回顾', '甲。', '工作安排', '乙。']
    const lines = linesOf(texts, { 0: 1, 1: 2, 3: 2 })
    const { title, ranks } = readNumbering(lines, [])
    expect(title).toEqual(lines[0]?.span)
    expect([...ranks]).toEqual([[2, 0.01]])
  })

  it.each([
    ['one other heading comes after', ['报告', '工作回顾', '甲。'], { 0: 1, 1: 2 }],
    ['another is on its level', ['报告', '工作回顾', '工作安排', '结语'], { 0: 1, 1: 2, 2: 2, 3: 1 }],
    ['it has a number', ['一、回顾', '工作成绩', '工作问题'], { 0: 1, 1: 2, 2: 2 }],
    ['there is none', ['甲', '乙'], {}],
    ['one of the others is on its level', ['报告', '甲', '乙'], { 0: 2, 1: 3, 2: 2 }],
    ['another stands above', ['报告', '甲', '乙'], { 0: 2, 1: 3, 2: 1 }],
  ])('takes it for none where %s', (_, texts, levels) => {
    expect(numberingOf(texts, levels).title).toBeNull()
  })
})

describe('readChapter', () => {
  it.each([
    ['1 范围', 1, '范围'],
    ['2　术语和定义', 2, '术语和定义'],
    ['3.分级', 3, '分级'],
    ['12、Annex', 12, 'Annex'],
  ])('reads %s', (line, value, title) => {
    const chapter = readChapter(line)
    expect([chapter?.rank, chapter?.value, chapter?.marker]).toEqual([4, value, String(value)])
    expect(line.slice(chapter?.textStart, chapter?.textEnd)).toBe(title)
  })

  it.each(['1范围', '0 范围', '1 本文件规定了要求。', '1 甲，乙', '123 范围', '1.1 范围', '第1 范围', '1 '])(
    'takes %s for none',
    (line) => {
      expect(readChapter(line)).toBeNull()
    },
  )
})

describe('readSection', () => {
  it.each([
    ['5.1 一般要求', [5], [5, 1], 4.1, '5.1'],
    ['5.2 一般要求', [5, 1], [5, 2], 4.1, '5.2'],
    ['5.1.1 一般要求', [5, 1], [5, 1, 1], 4.2, '5.1.1'],
    ['5.3 一般要求', [5, 2, 4], [5, 3], 4.1, '5.3'],
    ['A.1 一般要求', ['A'], ['A', 1], 4.1, 'A.1'],
    ['5．1一般要求', [5], [5, 1], 4.1, '5．1'],
    ['12.10 一般要求', [12, 9], [12, 10], 4.1, '12.10'],
    ['5.1.1.1 一般要求', [5, 1, 1], [5, 1, 1, 1], 4.3, '5.1.1.1'],
    ['B.1.1 一般要求', ['B', 1], ['B', 1, 1], 4.2, 'B.1.1'],
    ['5.2　　一般要求', [5, 1, 3], [5, 2], 4.1, '5.2'],
  ])('reads %s after %j', (line, last, path, rank, marker) => {
    const section = readSection(line, last)
    expect(section?.path).toEqual(path)
    expect([section?.heading.rank, section?.heading.value, section?.heading.marker]).toEqual([
      rank,
      path.at(-1),
      marker,
    ])
  })

  it.each([
    ['5.3 一般要求', [5, 1]],
    ['6.1 一般要求', [5]],
    ['5.1.1 一般要求', [5]],
    ['B.1 一般要求', ['A']],
    ['5.1 一般要求', [5, 1]],
    ['5 一般要求', [4]],
    ['增长5.1 个百分点', [5]],
    ['5.1%', [5]],
  ])('takes %s after %j for none', (line, last) => {
    expect(readSection(line, last)).toBeNull()
  })
})

describe('the heading of a section', () => {
  it.each([
    ['5.1 一般要求', '一般要求', ''],
    ['5.1 应当节约用水，并按规定计量。', '5.1', '应当节约用水，并按规定计量。'],
    ['5.1 （用水）应当节约。', '用水', '应当节约。'],
  ])('of %s is %s', (line, text, rest) => {
    const heading = readSection(line, [5])?.heading
    expect(line.slice(heading?.textStart, heading?.textEnd)).toBe(text)
    expect(line.slice(heading?.end)).toBe(rest)
  })
})

describe('a line', () => {
  it('has the level of the heading of the document that it is', () => {
    const form = readForm([{ kind: 'heading', level: 2, span: { start: 0, end: 3 } }])
    expect(readTextLine({ start: 0, end: 3 }, '抓产业', form)).toEqual({
      span: { start: 0, end: 3 },
      text: '抓产业',
      level: 2,
    })
    expect(readTextLine({ start: 4, end: 7 }, '抓农业', form).level).toBeNull()
  })
})
